import type { Dossier } from '../model/dossier.ts';

export interface OutputOptions {
  /** Colour codes of a terminal. Off unless asked for. */
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** How to name this dossier in hints ("open: stemma explain DOSSIER d3"): its file, where it has one. */
  readonly name?: string;
}

/** A way to write a dossier down. It prints what was found and computes no finding of its own. */
export interface Output {
  readonly name: string;
  /** One line for a list of formats. */
  readonly about: string;
  readonly mediaType: string;
  write(dossier: Dossier, options?: OutputOptions): string;
}
