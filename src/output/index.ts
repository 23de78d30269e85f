/**
 * output/: how is a dossier written? One `Output` a format, one line each here: the command line, and whoever else
 * offers formats, read this list. An output never computes a finding: what is not in the dossier is not on the page.
 */
import type { Output } from './output.ts';
import { dot } from './dot.ts';
import { graphml } from './graphml.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { terminal } from './terminal.ts';

export type { Output, OutputOptions } from './output.ts';

export const outputs: readonly Output[] = [terminal, json, md, html, graphml, dot];
