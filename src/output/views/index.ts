/**
 * views/: one question put to a dossier each. A `View` answers it for a terminal, as plain data and as a table; the
 * command line has a command for each name here.
 */
import type { View } from './view.ts';
import { brief } from './brief.ts';
import { claims } from './claims.ts';
import { copies } from './copies.ts';
import { figures } from './figures.ts';
import { quotes } from './quotes.ts';
import { timeline } from './timeline.ts';

export type { View, ViewOptions } from './view.ts';

export const views: readonly View[] = [copies, quotes, claims, figures, timeline, brief];
