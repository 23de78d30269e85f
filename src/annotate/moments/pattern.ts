import type { MomentClass } from '../../model/language/moments.ts';
import type { Item } from './items.ts';

/**
 * The small language of moment patterns (see `MomentPattern.pattern`), compiled to a tree and matched by trying every way
 * through it. A pattern has at most some twenty symbols and no repetition, so the work per place is bounded.
 */
export type Node =
  | {
      readonly kind: 'symbol';
      readonly classes: readonly string[];
      readonly words: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Node[])[]; readonly optional: boolean };

export type Symbols = readonly Node[];

const isClass = (name: string): boolean => /^\p{Lu}/u.test(name);

const PIECES = /\(|\)\??|[^\s()]+/g;

/** @throws Error when brackets do not match or a part is unknown: a mistake in the language data */
export function compile(pattern: string, parts: Readonly<Record<string, string>>): Symbols {
  const pieces = expand(pattern, parts).match(PIECES) ?? [];
  let at = 0;
  const choices = (): { readonly found: (readonly Node[])[]; readonly optional: boolean } => {
    const found: Node[][] = [[]];
    for (; at < pieces.length; at++) {
      const piece = pieces[at]!;
      if (piece.startsWith(')')) return { found, optional: piece === ')?' };
      if (piece === '|') found.push([]);
      else if (piece === '(') {
        at++;
        const inner = choices();
        if (at >= pieces.length) throw new Error(`moment pattern "${pattern}": bracket is not closed`);
        found.at(-1)!.push({ kind: 'group', choices: inner.found, optional: inner.optional });
      } else {
        const optional = piece.endsWith('?') && piece.length > 1;
        const names = (optional ? piece.slice(0, -1) : piece).split('|').filter((n) => n !== '');
        found
          .at(-1)!
          .push({ kind: 'symbol', classes: names.filter(isClass), words: names.filter((n) => !isClass(n)), optional });
      }
    }
    return { found, optional: false };
  };
  const top = choices();
  if (at < pieces.length) throw new Error(`moment pattern "${pattern}": bracket too many`);
  return top.found.length === 1 ? top.found[0]! : [{ kind: 'group', choices: top.found, optional: false }];
}

function expand(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/@([a-z-]+)/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`moment pattern "${pattern}": no part "${name}"`);
    return `( ${expand(part, parts)} )`;
  });
}

/** Every symbol a match can begin with. */
export function firstSymbols(nodes: Symbols): Set<string> {
  const out = new Set<string>();
  for (const node of nodes) {
    let skippable = node.optional;
    if (node.kind === 'symbol') for (const name of [...node.classes, ...node.words]) out.add(name);
    else
      for (const choice of node.choices) {
        for (const name of firstSymbols(choice)) out.add(name);
        if (choice.every((n) => n.optional)) skippable = true;
      }
    if (!skippable) return out;
  }
  return out;
}

/**
 * What a match cannot do without: of each group at least one class. Optional parts and parts that a word can fill ask for none.
 */
export function neededClasses(nodes: Symbols): readonly (readonly string[])[] {
  const out: (readonly string[])[] = [];
  for (const node of nodes) {
    if (node.optional) continue;
    if (node.kind === 'symbol') {
      if (node.words.length === 0) out.push(node.classes);
      continue;
    }
    const each = node.choices.map((choice) => neededClasses(choice)[0]);
    if (each.every((classes) => classes !== undefined)) out.push([...new Set(each.flat())]);
  }
  return out;
}

/** What stands at the places of a sentence. */
export interface Tape {
  readonly end: number;
  norm(at: number): string;
  items(at: number): readonly Item[];
}

export interface Capture {
  readonly at: number;
  readonly item: Item;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Class items in the order matched. */
  readonly captures: readonly Capture[];
}

/** The longest match that begins at a place. */
export function matchAt(nodes: Symbols, tape: Tape, start: number): Match | null {
  let best: Match | null = null;
  const captures: Capture[] = [];
  const walk = (list: Symbols, k: number, at: number, done: (at: number) => void): void => {
    const node = list[k];
    if (!node) {
      done(at);
      return;
    }
    if (node.kind === 'group') {
      const next = (to: number): void => {
        walk(list, k + 1, to, done);
      };
      for (const choice of node.choices) walk(choice, 0, at, next);
    } else if (at < tape.end) {
      if (node.classes.length > 0)
        for (const item of tape.items(at))
          if (node.classes.includes(item.as)) {
            captures.push({ at, item });
            walk(list, k + 1, item.end, done);
            captures.pop();
          }
      if (node.words.length > 0 && node.words.includes(tape.norm(at))) walk(list, k + 1, at + 1, done);
    }
    if (node.optional) walk(list, k + 1, at, done);
  };
  walk(nodes, 0, start, (end) => {
    if (end > start && end > (best?.end ?? start)) best = { start, end, captures: [...captures] };
  });
  return best;
}

/** Classes made from tokens and not from the list of terms. */
export type ItemClass =
  MomentClass | 'DAY' | 'NTH' | 'YEAR' | 'YEAR2' | 'DECADE' | 'CLOCK' | 'HOUR' | 'COUNT' | 'DOTTED' | 'MILITARY' | 'N';
