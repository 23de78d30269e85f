import type { Range, Span } from './span.ts';
import type { Outlet, Published } from './report.ts';
import type { FurnitureKind } from './text.ts';
import type { EntityKind } from './names.ts';
import type { Hedge, QuantityKind } from './quantity.ts';
import type { MomentType } from './moment.ts';
import type { Anonymity, AttributionClass, AttributionType, Link } from './attribution.ts';
import type { Copies, Origin } from './copies.ts';
import type { Claim, ClaimStatus, Difference } from './claim.ts';

export interface DossierReport {
  readonly id: string;
  readonly ref: string;
  readonly file?: string;
  readonly text: string;
  readonly outlet: Outlet;
  readonly title?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly url?: string;
  readonly published: Published | null;
  readonly credits: readonly {
    readonly agency: string;
    readonly span: Span;
    readonly for: 'text' | 'photo' | 'relay';
  }[];
  readonly language: string;
  readonly furniture: readonly { readonly kind: FurnitureKind; readonly start: number; readonly end: number }[];
  /** Sentence ranges, so that a reader can show the text sentence by sentence. */
  readonly sentences: readonly Range[];
  readonly notes: readonly string[];
}

/** Words printed between quotation marks and given to a speaker. */
export interface DossierQuote {
  readonly id: string;
  readonly report: string;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly type: AttributionType | 'scare' | 'title' | 'headline';
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly anonymity: Anonymity;
  readonly elisions: readonly Range[];
  readonly insertions: readonly Range[];
  readonly utterance: string | null;
  readonly attribution: string | null;
  readonly by: string;
}

/** One change of a reading against the base reading. */
export interface ReadingChange {
  readonly kind: 'omission' | 'insertion' | 'substitution' | 'elision' | 'referent' | 'spelling' | 'fragment' | 'order';
  readonly base: string;
  readonly here: string;
  /** Whether the text marks the change ("...", brackets). */
  readonly marked: boolean;
}

export interface UtteranceReading {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly origins: readonly string[];
  readonly changes: readonly ReadingChange[];
}

/** One speech event that several reports quote. The first reading is the base. */
export interface Utterance {
  readonly id: string;
  readonly speaker: string | null;
  readonly event?: string;
  readonly quotes: readonly string[];
  readonly readings: readonly UtteranceReading[];
  readonly why: readonly string[];
  readonly by: string;
}

export interface DossierAttribution {
  readonly id: string;
  readonly report: string;
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly speaker: string | null;
  readonly entity: string | null;
  readonly rivals: readonly string[];
  readonly chain: readonly Link[];
  readonly via: readonly string[];
  readonly anonymity: Anonymity;
  readonly sourceCount: number;
  readonly by: string;
}

/** One person, body, place or unnamed source across all reports. */
export interface DossierEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly descriptions: readonly { readonly text: string; readonly span: Span }[];
  readonly party?: string;
  readonly by: string;
}

export interface Figure {
  readonly id: string;
  readonly span: Span;
  readonly counted: string | null;
  /** Counts of different nouns share a scale, measures in different units do not. */
  readonly kind?: QuantityKind;
  /** Figures that count one thing share it; absent when nothing was joined. */
  readonly group?: string;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly unit: string;
  readonly hedge: Hedge | null;
  readonly attribution?: string;
  readonly asOf?: string;
  readonly by: string;
}

/** Figures that add up across reports: `parts` sum to `total` within their intervals. */
export interface FigureSum {
  readonly id: string;
  readonly parts: readonly string[];
  readonly total: string;
  readonly holds: boolean;
  readonly why: readonly string[];
  readonly by: string;
}

export interface DossierMoment {
  readonly id: string;
  readonly span: Span;
  readonly type: MomentType;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: boolean;
  readonly by: string;
}

export interface TimelineEvent {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'vague';
  readonly text: string;
  readonly spans: readonly Span[];
  readonly reports: readonly string[];
  readonly stated: boolean;
  readonly by: string;
}

/** A sentence of the brief: made only of words that stand in `spans`. */
export interface BriefSentence {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly claims: readonly string[];
  readonly status: ClaimStatus;
  readonly by: string;
}

export interface Method {
  readonly options: Readonly<Record<string, unknown>>;
  readonly thresholds: Readonly<Record<string, number>>;
  /** What was done less fully, and why ("d.txt is in German: names and speech were not read"). */
  readonly limits: readonly string[];
}

/** All that Stemma found in one story. JSON contract `dossier/1`: fields may be added, never renamed. */
export interface Dossier {
  readonly schema: 'dossier/1';
  readonly version: string;
  readonly method: Method;
  readonly reports: readonly DossierReport[];
  readonly copies: Copies;
  /** Origins of the TEXTS; claims count their own. */
  readonly origins: readonly Origin[];
  readonly originCount: { readonly min: number; readonly max: number };
  readonly quotes: readonly DossierQuote[];
  readonly utterances: readonly Utterance[];
  readonly attributions: readonly DossierAttribution[];
  readonly entities: readonly DossierEntity[];
  readonly figures: readonly Figure[];
  readonly sums: readonly FigureSum[];
  readonly moments: readonly DossierMoment[];
  readonly claims: readonly Claim[];
  readonly differences: readonly Difference[];
  readonly timeline: readonly TimelineEvent[];
  readonly brief: readonly BriefSentence[];
}
