import type { Dossier } from '../../model/dossier.ts';
import type { OutputOptions } from '../output.ts';

export interface ViewOptions extends OutputOptions {
  /** Nothing left out: also what one report alone has. */
  readonly all?: boolean;
  /** Shared passages word by word. */
  readonly passages?: boolean;
}

/** One question put to a dossier, answered for a terminal, a program or a spreadsheet. It computes no finding of its own. */
export interface View {
  readonly name: string;
  /** One line for a list of views. */
  readonly about: string;
  terminal(dossier: Dossier, options?: ViewOptions): string;
  /** Plain data; every finding carries its sources with the exact words. */
  json(dossier: Dossier): unknown;
  /** One fact a row, with the columns of `sourceColumns`. */
  csv(dossier: Dossier): string;
}
