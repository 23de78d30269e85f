import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { LightText } from '../light-text.ts';
import { mediaNames } from '../named-media.ts';
import type { Wording } from '../wording.ts';
import type { Chunk } from './chunk.ts';
import type { Sampling } from './chunk-writer.ts';
import type { Judgement } from './judge.ts';
import { glanceAt } from './glance.ts';
import type { Glance } from './glance.ts';
import { HashSet } from './hash-set.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { Postings } from './postings.ts';
import { distinctReports, reportsOf } from './reports.ts';
import type { Distinct, Reports } from './reports.ts';
import { Sample } from './sample.ts';

/** The parts of a chunk that are kept for each report. */
type Cards = Pick<Chunk, 'count' | 'words' | 'sameX' | 'sameY' | 'idHash' | 'day' | 'host' | 'hosts'>;

export interface PlanOptions {
  readonly language: Language | null;
  readonly gazetteer: Gazetteer;
  readonly wording: (text: LightText) => Wording;
}

export interface Planned {
  readonly reports: Reports;
  readonly distinct: Distinct;
  readonly plan: Plan;
  readonly judgement: Judgement;
}

/**
 * A collection as it is scanned: add its chunks in order, then ask for the plan. The steps, and why: `scanLines` hashes words
 * (no text is kept), `Postings` keeps a sample of their shingles, `planOf` finds which reports share rare ones, and only
 * these are read and judged, cluster by cluster.
 */
export class Gathered {
  readonly postings: Postings;
  private readonly sample: Sample;
  private readonly cards: Cards[] = [];
  private reports = 0;

  constructor(limits: { readonly entries?: number; readonly sampleWords?: number } = {}) {
    this.postings = new Postings(limits.entries);
    this.sample = new Sample(limits.sampleWords);
  }

  get count(): number {
    return this.reports;
  }

  get sampleWords(): readonly Uint32Array[] {
    return this.sample.words;
  }

  /** How the next chunk is best scanned; one scanned more finely is thinned. */
  get sampling(): Sampling {
    return { mask: this.postings.mask, sampleMask: this.sample.mask };
  }

  add(chunk: Chunk): void {
    this.postings.add(chunk, this.reports);
    this.sample.add(chunk);
    const { count, words, sameX, sameY, idHash, day, host, hosts } = chunk;
    this.cards.push({ count, words, sameX, sameY, idHash, day, host, hosts });
    this.reports += count;
  }

  /**
   * @param text the text of a report, read again
   * @param glance its words, where they can be had without the text
   */
  plan(
    text: (report: number) => string,
    { language, gazetteer, wording }: PlanOptions,
    glance = (report: number): Glance => glanceAt(text(report)),
  ): Planned {
    const reports = reportsOf(this.cards);
    const distinct = distinctReports(reports);
    const { postings, sample } = this;
    const names = mediaNames([...reports.hosts].sort(), gazetteer, language?.derivation?.mediumSuffixes ?? []);
    const texts = { text, glance };
    const plan = planOf({ reports, distinct, postings, sample, texts, gazetteer, names }, language);
    const { mask, background } = plan;
    const boilerplate = new HashSet(plan.boilerplate);
    const isWhole = sample.mask === 0;
    return {
      reports,
      distinct,
      plan,
      judgement: { language, gazetteer, names, background, boilerplate, mask, isWhole, wording },
    };
  }
}
