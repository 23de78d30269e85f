import type { Outlet } from '../model/report.ts';
import { agencyNamed, hostOf, outletFromHost, outletNamed } from '../gazetteer/lookup.ts';
import type { MediumTold } from '../model/language/furniture.ts';
import { articles, companyForms } from '../lang/small-words.ts';
import { expression, oneOf, TITLE } from './patterns.ts';
import type { Draft } from './draft.ts';

const LONGEST = 1500;
const THE = new RegExp(String.raw`^${oneOf(articles)}\s`, 'u');
const THE_ANY_CASE = new RegExp(THE.source, 'iu');
const COMPANY = new RegExp(String.raw`,?\s${oneOf(companyForms)}$`, 'u');

/** A name that is no outlet's: an agency's (it licenses, others print) or one of a person's line. */
function tidy(name: string, draft: Draft): string | null {
  const plain = name
    .replace(THE, (article, at: number, all: string) =>
      /^\p{Ll}/u.test(all.slice(at + article.length)) ? '' : article,
    )
    .replace(/[.,;]+$/u, '')
    .replace(COMPANY, '')
    .trim();
  if (plain.length < 2 || plain.length > 60 || agencyNamed(plain, draft.gazetteer)) return null;
  return outletNamed(plain, draft.gazetteer)?.name ?? plain;
}

/**
 * "told the Harbour Post" by an outlet whose name nobody gives. Other outlets are quoted like that too (on a sample of
 * 1,500 reports every second one), so it counts only when it is the one medium told anything here, is not spoken of as
 * somebody else, and is told twice or the text names contributors of its own.
 */
function toldMedium(draft: Draft, words: MediumTold, hasContributors: boolean): string | null {
  const text = draft.report.text.slice(0, 20_000);
  const told = new Map<string, number>();
  for (const match of text.matchAll(
    expression(String.raw`\b${oneOf(words.told)} (?:${oneOf(words.articles)} )?(${TITLE})`, 'g'),
  )) {
    const words = match[1]!.split(' ');
    for (let n = words.length; n > 0; n--) {
      const name = words
        .slice(0, n)
        .join(' ')
        .replace(/['’]s$/u, '')
        .replace(/[.,]+$/u, '');
      const known = outletNamed(name, draft.gazetteer)?.name ?? agencyNamed(name, draft.gazetteer)?.name;
      if (known === undefined || name.length < 2) continue;
      told.set(known, (told.get(known) ?? 0) + 1);
      break;
    }
  }
  const own = [...told.keys()].filter((name) => {
    const forms = [name, ...(outletNamed(name, draft.gazetteer)?.aliases ?? [])].map((f) =>
      f.replace(THE_ANY_CASE, ''),
    );
    return !forms.some((form) => isSpokenOf(form, text, words));
  });
  const only = own.length === 1 ? own[0]! : null;
  if (only === null || told.size > 2 || agencyNamed(only, draft.gazetteer)) return null;
  return told.get(only)! >= 2 || hasContributors ? only : null;
}

function isSpokenOf(name: string, text: string, { notOwnBefore, notOwnAfter }: MediumTold): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.slice(at + name.length, at + name.length + 40);
    if (notOwnBefore.test(before) || notOwnAfter.test(after)) return true;
  }
  return false;
}

/**
 * Who printed the report: as given, else as the text states it, else its address, else weak evidence inside the text
 * (`stated: false`), else nobody knows.
 */
export function outlet(draft: Draft, hasContributors: boolean): Outlet {
  const { report, paragraphs, language, gazetteer } = draft;
  if (report.outlet.name !== null) {
    const known = hostOf(report.outlet.name) === null ? null : outletFromHost(report.outlet.name, gazetteer);
    return known ? { name: known.name, stated: report.outlet.stated } : report.outlet;
  }
  const weak: string[] = [];
  for (const rule of language?.furniture?.outlets ?? []) {
    const pattern = expression(rule.pattern);
    for (const [start, end] of paragraphs) {
      const name = pattern.exec(report.text.slice(start, Math.min(end, start + LONGEST)))?.groups?.['outlet'];
      const plain = name === undefined ? null : tidy(name, draft);
      if (plain === null) continue;
      if (rule.stated) return { name: plain, stated: true };
      // One plain word ("Reporters have asked …") is no name unless it is known.
      if (/[ .]/u.test(plain) || outletNamed(plain, gazetteer)) weak.push(plain);
    }
  }
  const told = language?.furniture?.mediumTold;
  const host = report.url === undefined ? null : outletFromHost(report.url, gazetteer);
  const name = host?.name ?? weak[0] ?? (told ? toldMedium(draft, told, hasContributors) : null);
  return { name: name ?? null, stated: false };
}
