/**
 * output/: how is a dossier written? One `Output` a format, one line each here. They are loaded on demand: the command
 * line starts without the ones it does not need. An output never computes a finding: what is not in the dossier is not
 * on the page.
 */
import type { Output } from './output.ts';

export type { Output, OutputOptions } from './output.ts';

export interface OutputEntry {
  readonly name: string;
  readonly about: string;
  readonly load: () => Promise<Output>;
}

export const outputs: readonly OutputEntry[] = [
  {
    name: 'terminal',
    about: 'a screenful: how many origins, what is agreed, what differs, who says so (the default)',
    load: async () => (await import('./terminal.ts')).terminal,
  },
  {
    name: 'json',
    about: 'the whole dossier, by the schema dossier/1',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'md',
    about: 'the whole dossier as Markdown, with the words it rests on',
    load: async () => (await import('./md.ts')).md,
  },
  {
    name: 'html',
    about: 'one page for reading and printing, with the reports and every piece of evidence in it',
    load: async () => (await import('./html.ts')).html,
  },
];
