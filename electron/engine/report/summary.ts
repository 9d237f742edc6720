import type { Actor } from '@shared/actors.ts';
import type { CaseSettings } from '@shared/case.ts';
import type { Balance, Evidence } from '@shared/evidence.ts';
import type { Dwell, Fact, Phase } from '@shared/incident.ts';
import type { ReportLanguage } from '@shared/report.ts';
import type { Citation, Cited, Place, Question } from './citations.ts';
import type { Moment } from './moment.ts';
import type { WhoItem } from './who.ts';

/**
 * The case summary before it takes a form. It holds nothing of the moment or the machine that made it, and every
 * figure in it is `Cited`: the same case makes the same summary.
 */
export interface Summary {
  kind: 'dwell.summary';
  /** Of this shape; another number is another shape. */
  layout: 1;
  tool: string;
  language: ReportLanguage;
  case: CaseSettings & { sample: boolean };
  headline: Headline;
  limits: Limit[];
  incident: IncidentItem[];
  dwell: DwellItem[];
  /** Null when no event has a time. */
  histogram: HistogramItem | null;
  /** Null where nobody stated anything about anybody. */
  who: WhoItem | null;
  /** Null when no event names a source. */
  traces: TracesItem | null;
  evidence: EvidenceItem[];
  notes: NoteItem[];
  custody: { chain: 'whole' | 'broken'; entries: CustodyItem[] };
  questions: Question[];
  citations: Citation[];
}

export interface Headline {
  evidence: Cited<number>;
  lines: Cited<number>;
  events: Cited<number>;
  rejects: Cited<number>;
  withoutTime: Cited<number>;
  first: Cited<Moment> | null;
  last: Cited<Moment> | null;
  /** The shortest and the longest dwell of all claim pairs of a kind, in days. */
  dwell: { kind: Dwell['kind']; least: Cited<number>; most: Cited<number>; pairs: Cited<number> }[];
}

/** What the summary cannot say, and what it takes for granted. `evidence` is null when it concerns the whole case. */
export interface Limit extends Cited<string> {
  kind:
    | 'sample'
    | 'masked'
    | 'chain-broken'
    | 'unread'
    | 'index-differs'
    | 'unbalanced'
    | 'changed'
    | 'not-verified'
    | 'intake-failed'
    | 'no-events'
    | 'rejects'
    | 'zone'
    | 'year'
    | 'without-time'
    | 'after-intake'
    | 'before-1990'
    | 'gap'
    | 'gap-of-case'
    | 'evidence-of-note-missing';
  evidence: number | null;
}

/** What an event states, field by field, in a fixed order. */
export type Stated = [field: string, value: string][];

export interface IncidentItem {
  /** 1, 2, 3… in the order of the timeline. */
  number: number;
  /** The journal entry that entered it. */
  entry: number;
  when: Cited<Moment & { precision: 'instant' | 'day' }>;
  phase: Phase;
  fact: Fact;
  title: string;
  text: string;
  source: string;
  by: string;
  at: string;
  edited: Cited<number>;
  /** The evidence it rests on; null for what no log holds. */
  place: Place | null;
  /** What the log states there, read from the index anew; null when there is no such event now. */
  event: Cited<Stated> | null;
  notes: { entry: number; text: string; by: string; at: string }[];
}

export interface DwellItem {
  kind: Dwell['kind'];
  from: DwellEnd;
  to: DwellEnd;
  days: Cited<number>;
  daysInclusive: Cited<number>;
  /** Microseconds; null when one end is known to the day only. */
  exact: Cited<number> | null;
  zone: string;
}

export interface DwellEnd {
  /** Number of the incident item that proves it. */
  item: number;
  when: Cited<Moment & { precision: 'instant' | 'day' }>;
  source: string;
  place: Place | null;
}

export interface HistogramItem {
  zone: string;
  start: Moment;
  /** Microseconds. */
  width: Cited<number>;
  total: Cited<number>;
  withoutTime: Cited<number>;
  series: Cited<{ value: string | null; rest: boolean; total: number; counts: number[] }>[];
}

type MapPlace = { latitude: number; longitude: number } | null;

/** Where it came from. Countries are countries of registration, or what the case's own lists state. */
export interface TracesItem {
  zone: string;
  /** Addresses stand as the /24 or /48 they lie in. */
  masked: boolean;
  addresses: Cited<number>;
  names: Cited<number>;
  events: Cited<number>;
  behindProxy: Cited<number>;
  spoofed: Cited<number>;
  proxies: string[];
  map: Cited<{ country: string | null; place: MapPlace; addresses: number; events: number }[]>;
  victim: { label: string; place: MapPlace } | null;
  actors: Cited<{
    name: string;
    state: Actor['state'];
    addresses: number;
    events: number;
    credentials: number;
    first: Moment | null;
    last: Moment | null;
    countries: { country: string | null; addresses: number }[];
    labels: { label: string; addresses: number }[];
    rules: Actor['rules'];
    walk: Actor['walk'];
  }>[];
  leading: Cited<{
    address: string;
    label: string | null;
    country: string | null;
    operator: string | null;
    events: number;
    visits: number;
    first: Moment | null;
    last: Moment | null;
  }>[];
  operators: Cited<{ name: string; country: string | null; addresses: number; events: number }>[];
  data: { date: string; attribution: string } | null;
}

type Intake = Pick<
  Evidence,
  | 'id'
  | 'name'
  | 'sha256'
  | 'md5'
  | 'sha1'
  | 'packing'
  | 'copied'
  | 'format'
  | 'zone'
  | 'zoneSource'
  | 'yearSource'
  | 'modified'
  | 'added'
  | 'addedBy'
>;

export interface EvidenceItem extends Intake {
  formatVersion: string;
  sizeBytes: Cited<number>;
  balance: Cited<Balance & { balances: boolean; withoutTime: number }>;
  /** Whether the index holds exactly the events and rejects that the intake counted. */
  indexAgrees: Cited<boolean>;
  year: Cited<number> | null;
  first: Cited<Moment> | null;
  last: Cited<Moment> | null;
  /** The last time its bytes were hashed again; null when they never were since intake. */
  verified: Cited<{ at: string; state: 'unchanged' | 'changed' | 'missing' }> | null;
}

export interface NoteItem {
  entry: number;
  text: string;
  by: string;
  at: string;
  edited: Cited<number>;
  place: Place;
  /** False when its evidence is not in the case. */
  evidenceHere: boolean;
  event: Cited<Stated> | null;
}

export interface CustodyItem {
  seq: number;
  at: string;
  localOffsetMinutes: number;
  by: string;
  tool: string;
  kind: string;
  what: string;
  sha256: string;
}
