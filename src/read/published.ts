import type { Published } from '../model/report.ts';
import type { Furniture } from '../model/text.ts';
import type { FurnitureLanguage } from '../model/language/furniture.ts';
import { hostOf } from '../gazetteer/lookup.ts';
import { stamps } from '../lang/stamp.ts';
import type { Stamp } from '../lang/stamp.ts';
import type { Draft } from './draft.ts';

/** Minutes east of UTC that "IST" means where this outlet is: Ireland, Israel, else India. */
function istOf(draft: Draft): number {
  const host = hostOf(draft.report.url ?? draft.report.outlet.name ?? '') ?? '';
  if (host.endsWith('.ie')) return 60;
  return host.endsWith('.il') ? 120 : 330;
}

const asPublished = (stamp: Stamp): Published => ({
  value: stamp.value,
  precision: stamp.precision,
  stated: true,
  raw: stamp.raw,
});

/** The label before a stamp: the last label word in the piece between it and the stamp before. */
function labelOf(before: string, language: FurnitureLanguage): 'published' | 'updated' | null {
  const words = (before.toLowerCase().match(/\p{L}+/gu) ?? []).reverse();
  for (const word of words) {
    if (language.updatedWords.includes(word)) return 'updated';
    if (language.publishedWords.includes(word)) return 'published';
  }
  return null;
}

/**
 * When the text itself says it was published: stamps in its credit bars and menus. "Created" and "published" win over
 * a bare date, and that over "updated". What was given beside the text stays when the text says nothing.
 */
export function published(draft: Draft, bars: readonly Furniture[]): Published | null {
  const given = draft.report.published;
  const language = draft.language?.furniture;
  if (!language || given?.stated === true) return given;
  const found: { label: 'published' | 'updated' | null; stamp: Stamp }[] = [];
  for (const bar of bars) {
    if (bar.kind !== 'credit-bar' && bar.kind !== 'menu') continue;
    const line = draft.report.text.slice(bar.start, bar.end);
    let from = 0;
    for (const stamp of stamps(line, language.months, istOf(draft))) {
      found.push({ label: labelOf(line.slice(from, stamp.start), language), stamp });
      from = stamp.end;
    }
  }
  const fine = (a: { stamp: Stamp }, b: { stamp: Stamp }): number => b.stamp.value.length - a.stamp.value.length;
  const best =
    found.filter((f) => f.label === 'published' && f.stamp.precision !== 'day').sort(fine)[0] ??
    found.filter((f) => f.label === 'published').sort(fine)[0] ??
    found.filter((f) => f.label === null).sort(fine)[0] ??
    found.sort(fine)[0];
  if (!best) return given;
  // A date given beside the text is kept when the text only repeats the day, less exactly.
  if (given && given.value.length > best.stamp.value.length) return given;
  return given && best.label === 'updated' ? given : asPublished(best.stamp);
}
