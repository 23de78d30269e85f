import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gazetteer } from '../../gazetteer/index.ts';
import type { ArchiveOptions, PageFilter, Source, WebOptions } from '../../work/index.ts';
import { loadLanguageDetector } from '../detect-language.ts';
import type { Failure } from '../failure.ts';
import { failureOf, findFiles } from '../find-files.ts';
import type { Found } from '../find-files.ts';
import { sideInformation } from '../side-information.ts';

/** What a person said about everything they import. */
export interface Given {
  readonly outlet?: string;
  readonly lang?: string;
  readonly follow: boolean;
  readonly filter: PageFilter;
}

/** Made only when something is to be fetched. */
export type Web = () => Promise<Pick<WebOptions, 'client' | 'memory' | 'allowPrivate'>>;

export interface Gathered {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

export const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** Read from a folder by an import; more than by a comparison of a few reports. */
export const READ =
  /\.(?:txt|text|md|html?|xhtml|json|ninjs|eml|mail|mhtml?|xml|newsml|nitf|rss|atom|rdf|opml|mbox|wacz|(?:jsonl|ndjson|csv|tsv|warc)(?:\.gz)?)$/iu;

const FORMS = {
  lines: /\.(?:jsonl|ndjson)(?:\.gz)?$/iu,
  table: /\.(?:csv|tsv)(?:\.gz)?$/iu,
  mails: /\.mbox$/iu,
  archive: /\.warc(?:\.gz)?$/iu,
  bundle: /\.wacz$/iu,
  /** May be a feed or a list of feeds: their first bytes tell. */
  feed: /\.(?:xml|rss|atom|rdf|opml|json)$/iu,
} as const;
type Form = keyof typeof FORMS;

/** What kind of source a file is by itself, by its name; `null`: one report or a few. */
export const formOf = (name: string): Form | null =>
  (Object.keys(FORMS) as Form[]).find((form) => FORMS[form].test(name)) ?? null;

/** What was asked for stands in the name: an import that was cut short goes on only with the same. */
const asked = ({ hosts, from, to, languages }: PageFilter): string => {
  const parts = [
    hosts && `host ${hosts.join(' ')}`,
    from && `from ${from}`,
    to && `to ${to}`,
    languages && `language ${languages.join(' ')}`,
  ];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

/**
 * The sources that inputs name: addresses, files of records, archives and feeds are one each, all other files of an
 * input together are one.
 *
 * @param wanted which of the files are taken: a folder that is watched gives only what is new
 */
export async function sourcesOf(
  inputs: readonly string[],
  given: Given,
  web: Web,
  wanted: (path: string) => boolean = () => true,
): Promise<Gathered> {
  const work = await import('../../work/index.ts');
  const sources: Source[] = [];
  const side = sideInformation();
  const failures: Failure[] = [];
  const beside = {
    ...(given.outlet === undefined ? {} : { outlet: given.outlet }),
    ...(given.lang === undefined ? {} : { lang: given.lang }),
  };
  const detectLanguage = await loadLanguageDetector();
  const hint = { detectLanguage, gazetteer, ...beside };
  const options: ArchiveOptions = { hint, filter: given.filter };
  const webOptions = async (): Promise<WebOptions> => ({ ...(await web()), follow: given.follow, hint });

  /** A file that is a source by itself; `null`: it is one report or a few, read with its neighbours. */
  async function single({ path, name }: Found): Promise<Source | null> {
    const full = resolve(path);
    const short = basename(name).replace(/\.gz$/iu, '');
    switch (formOf(name)) {
      case 'lines':
        return work.jsonlSource(path, `lines ${full}`, { ...hint, name: short });
      case 'table':
        return work.csvSource(path, `table ${full}`, { ...hint, name: short });
      case 'mails':
        return work.mboxSource(path, `mails ${full}`, { ...hint, name: short });
      case 'archive':
        return work.warcSource(path, `archive ${full}${asked(given.filter)}`, options);
      case 'bundle':
        return work.waczSource(path, `archive ${full}${asked(given.filter)}`, options);
      case 'feed': {
        const kind = work.kindOfFile(path);
        if (kind === 'feed') return work.feedFileSource(path, `feed ${full}`, await webOptions());
        if (kind === null) return null;
        const feeds = work.listedFeeds(readFileSync(path));
        if (feeds.length === 0) throw new Error('the list names no feed');
        return work.addressSource(feeds, `list ${full}`, 'list', await webOptions());
      }
      case null:
        return null;
    }
  }

  for (const input of inputs) {
    if (isAddress(input)) {
      sources.push(work.addressSource([input], `address ${input}`, 'address', await webOptions()));
      continue;
    }
    const listing = findFiles([input], READ);
    failures.push(...listing.failures);
    const together: Found[] = [];
    for (const file of listing.files.filter(({ path }) => wanted(path))) {
      try {
        const source = await single(file);
        if (source === null) together.push(file);
        else sources.push(source);
      } catch (error) {
        failures.push(failureOf(file.name, error));
      }
    }
    if (together.length > 0)
      sources.push(
        work.filesSource(`files ${resolve(input)}`, together, ({ path, name }) => ({
          name,
          ...side.of(path),
          ...beside,
        })),
      );
  }
  return { sources, failures: [...failures, ...side.failures] };
}
