import type { Range } from '../model/span.ts';
import type { Credit, Furniture, ParagraphRole } from '../model/text.ts';
import type { Outlet, Published } from '../model/report.ts';
import { byline } from './byline.ts';
import { captions } from './captions.ts';
import { credits, merged, photoCredits } from './credits.ts';
import { dateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { furnitureByRules } from './furniture.ts';
import { menusAndBars } from './menu.ts';
import { outlet } from './outlet.ts';
import { published } from './published.ts';
import { heading } from './title.ts';

/** What a text is made of beside its sentences. */
export interface Structure {
  readonly furniture: readonly Furniture[];
  readonly credits: readonly Credit[];
  readonly roles: readonly ParagraphRole[];
  readonly title: Range | null;
  readonly byline: Range | null;
  readonly dateline: { readonly range: Range; readonly place: string } | null;
  readonly outlet: Outlet;
  readonly published: Published | null;
}

/** First come, first kept: a later finding that overlaps an earlier one is dropped. */
function kept(all: readonly Furniture[]): Furniture[] {
  const out: Furniture[] = [];
  for (const piece of all)
    if (piece.end > piece.start && !out.some((other) => other.start < piece.end && piece.start < other.end))
      out.push(piece);
  return out.sort((a, b) => a.start - b.start);
}

/** Whether furniture covers a range but for blanks and marks. */
function covered(text: string, [start, end]: Range, furniture: readonly Furniture[]): boolean {
  let rest = text.slice(start, end);
  for (const piece of [...furniture].reverse()) {
    if (piece.start >= end || piece.end <= start) continue;
    rest = rest.slice(0, Math.max(0, piece.start - start)) + rest.slice(Math.min(end, piece.end) - start);
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}

/**
 * Furniture, credits, heading, byline, dateline, outlet and date, in the order in which they depend on each other:
 * what is surely furniture first, then what the remaining lines are.
 */
export function structure(draft: Draft): Structure {
  const { report, paragraphs } = draft;
  let furniture: Furniture[] = [];
  const taken = (index: number): boolean => covered(report.text, paragraphs[index]!, furniture);
  const add = (more: readonly Furniture[]): void => {
    furniture = kept([...furniture, ...more]);
  };

  add(furnitureByRules(draft));
  add(menusAndBars(draft));
  const named = credits(draft, furniture);
  add(named.furniture);
  add(captions(draft, taken));
  const line = dateline(draft, taken);
  if (line) add([{ kind: 'dateline', start: line.range[0], end: line.range[1], by: 'furniture/dateline' }]);
  const by = byline(draft, taken);
  if (by) add([{ kind: 'byline', start: by.line[0], end: by.line[1], by: 'furniture/byline' }]);
  const head = heading(draft, (index) => taken(index) || index === line?.paragraph);

  const all = merged([
    ...named.credits,
    ...(line?.credits ?? []),
    ...(by?.credits ?? []),
    ...photoCredits(draft, furniture),
  ]);
  return {
    furniture,
    credits: all,
    roles: paragraphs.map((_, i) =>
      taken(i) ? 'furniture' : i === head.title ? 'title' : i === head.standfirst ? 'standfirst' : 'body',
    ),
    title: head.title === null ? null : paragraphs[head.title]!,
    byline: by?.names ?? null,
    dateline: line ? { range: line.range, place: line.place } : null,
    outlet: outlet(
      draft,
      furniture.some((piece) => piece.kind === 'contributor'),
    ),
    published: published(draft, furniture),
  };
}
