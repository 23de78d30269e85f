import { labelOf } from '../look-up.ts';
import type { TreeItem } from '../tree-list.ts';
import { listed, nodeWords, reasons } from '../words.ts';
import { wrapped } from './layout.ts';
import type { Page } from './page.ts';
import { tag } from './page.ts';

export const treeKey =
  '○ a source that nobody gave us · ● a report · ◎ a report with several sources · ── named in the text · ╌╌ inferred';

/** Hollow: a source that nobody gave us. Double: several sources. */
function sign({ node, edge, others }: TreeItem): string {
  if (node.kind !== 'report') return '○';
  return others.length + (edge ? 1 : 0) > 1 ? '◎' : '●';
}

const whyOf = (item: TreeItem): string => (item.edge ? reasons(item.edge.why) : '');

/** What several takers of one source have for a reason alike is told once, at the source. */
function sharedWhy({ below }: TreeItem): string {
  const first = below[0] ? whyOf(below[0]) : '';
  return below.length > 1 && below.every((one) => whyOf(one) === first) ? first : '';
}

function itemLines(page: Page, item: TreeItem, before: string, isLast: boolean, why: string): string[] {
  const { node, edge, others, below } = item;
  const origin = page.look.originOf.get(node.id);
  const arm = edge === null ? '' : `${before}${isLast ? '└' : '├'}${edge.stated === true ? '──' : '╌╌'} `;
  const stem = edge === null ? before : `${before}${isLast ? ' ' : '│'}   `;
  const facts = [
    ...(node.kind === 'report' ? [] : [nodeWords[node.kind]]),
    ...(edge ? [edge.stated === true ? 'named in the text' : 'inferred'] : []),
    ...(others.length > 0 ? [`also from ${listed(others.map((one) => labelOf(page.look, one)))}`] : []),
  ];
  const name = `${origin ? `${tag(page, origin.id)} ` : ''}${page.paint.bold(labelOf(page.look, node))}`;
  const alike = sharedWhy(item);
  const reason = [why, alike].filter((text) => text !== '').join(' ');
  const bar = below.length > 0 ? '│ ' : '  ';
  return [
    ...wrapped(`${sign(item)} ${name} · ${facts.join(' · ')}`, page.width - arm.length - 1, 2).map((line, i) =>
      i === 0 ? ` ${arm}${line}` : ` ${stem}${bar}${line}`,
    ),
    ...(reason === '' ? [] : wrapped(`why: ${reason}`, page.width - stem.length - 4, 2)).map((line) =>
      page.paint.dim(` ${stem}${bar} ${line}`),
    ),
    ...below.flatMap((one, i) =>
      itemLines(page, one, stem, i === below.length - 1, alike === '' && !one.again ? whyOf(one) : ''),
    ),
  ];
}

/** The tree of copies as an indented list. */
export const treeLines = (page: Page, items: readonly TreeItem[]): string[] =>
  items.flatMap((item) => itemLines(page, item, '', true, ''));
