import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Annotated } from '../../src/model/annotated.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import labels from '../fixtures/speakers.json' with { type: 'json' };
import { annotated } from './reading.ts';

/**
 * Who said it, on attributions labelled by hand before Stemma's answer was seen. The fixture holds places and names only:
 * `start`..`end` is a piece of what was said, `speakers` are the names that are right (none: nobody is named).
 */
const CLUSTERS = new URL('../../../shared/data/clusters/', import.meta.url);
const present = existsSync(CLUSTERS);
if (!present) process.stderr.write('speakers-sample: ../shared is absent, skipped\n');

interface Line {
  readonly id: string;
  readonly text: string;
}

function textsOf(file: string): Map<string, string> {
  const lines = readFileSync(new URL(file, CLUSTERS), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as Line).map(({ id, text }) => [id, text]));
}

const size = (a: Attribution): number => a.content.reduce((n, [s, e]) => n + e - s, 0);
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}$]+/gu) ?? [];

/** The narrowest attribution that holds most of a place. */
function at({ attributions }: Annotated, start: number, end: number): Attribution | undefined {
  return attributions
    .filter((a) => a.class === 'speech' || a.class === 'document' || a.class === 'hedge')
    .filter((a) => a.content.some(([s, e]) => Math.min(e, end) - Math.max(s, start) >= 0.7 * (end - start)))
    .sort((a, b) => size(a) - size(b))[0];
}

describe.skipIf(!present)('speakers of the labelled sample', () => {
  it('are right in at least 87 of 100, and in most of every kind of source', () => {
    const texts = new Map([...new Set(labels.map((l) => l.file))].map((file) => [file, textsOf(file)] as const));
    const read = new Map<string, Annotated>();
    const kinds = new Map<string, { right: number; all: number }>();
    for (const label of labels) {
      if (!read.has(label.report)) read.set(label.report, annotated(texts.get(label.file)!.get(label.report)!));
      const own = at(read.get(label.report)!, label.start, label.end);
      const said = new Set(wordsOf(own?.speaker ?? ''));
      const right =
        label.speakers.length === 0
          ? (own?.speaker ?? null) === null
          : label.speakers.some((name) => said.has(wordsOf(name).at(-1)!));
      const kind = kinds.get(label.source) ?? { right: 0, all: 0 };
      kinds.set(label.source, { right: kind.right + (right ? 1 : 0), all: kind.all + 1 });
    }
    const table = [...kinds].map(([kind, { right, all }]) => `${kind} ${right}/${all}`).join(', ');
    const right = [...kinds.values()].reduce((n, k) => n + k.right, 0);
    expect(right / labels.length, table).toBeGreaterThanOrEqual(0.87);
    for (const [kind, { right: own, all }] of kinds) expect(own / all, kind).toBeGreaterThanOrEqual(0.5);
  });
});
