import type { Range } from './span.ts';

export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'role' | 'medium' | 'document' | 'unnamed';

/** One place in a text that refers to an entity. */
export interface Mention {
  readonly range: Range;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly entity: string;
  /** Other entities it could be, best first. Empty when the text decides. */
  readonly rivals: readonly string[];
}

/** Somebody or something a report speaks of. Ids are local to the report (`e3`). */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Canonical name: the fullest form printed ("Mira Dahl"), or the description of an unnamed one ("a harbour official"). */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Range[];
  /** "the port minister", "a former captain": what the text calls it. */
  readonly descriptions: readonly { readonly text: string; readonly range: Range }[];
  /** Whose side it speaks for, where the text says ("a Guild official" -> "Guild"). */
  readonly party?: string;
  readonly by: string;
}
