import type { Encoding, Evidence, Inspection, Mapping, Packing } from '@shared/evidence.ts';
import type { Failure } from '@shared/refusal.ts';
import type { BinaryFormat } from '../formats/format.ts';
import type { Batch } from './columns.ts';
import type { Digests } from './ring.ts';
import type { Sum } from './sum.ts';

/** What is decided about a file before it is read; as the journal records it. */
export type Decision = Pick<
  Evidence,
  | 'format'
  | 'formatVersion'
  | 'score'
  | 'runnerUp'
  | 'zone'
  | 'zoneSource'
  | 'year'
  | 'yearSource'
  | 'mapping'
  | 'encoding'
>;

export type FormatScore = NonNullable<Inspection['recognised']>;

/** What a person chose; the rest is recognised or proposed. */
export interface Wish {
  format?: string | undefined;
  zone?: string | undefined;
  year?: number | undefined;
  mapping?: Mapping | undefined;
  password?: string | undefined;
  encoding?: Encoding | undefined;
  dayOrder?: Mapping['dayOrder'];
  member?: string | undefined;
}

export interface ReadOrder {
  kind: 'read';
  path: string;
  name: string;
  wish: Wish;
  /** Taken as it is, instead of the wish: evidence that is in the journal already. */
  recorded: Decision | null;
  caseZone: string;
  /** Where a copy of the file is to be written beside the reading. */
  copyTo: string | null;
  /** Years that the times do not state may be told from the first and last lines; the result says whether all lines agree. */
  mayGuessYear?: boolean;
  /** What is known to be missing behind it before it is read: its archive is cut off. */
  loss?: string | null;
  /** The file read before was not taken: its terms are to be forgotten. */
  forget: boolean;
  /** It was given before anybody knew what came of the file before: where that was not read as it should be, it is handed back. */
  isAhead?: boolean;
}

export interface HashOrder {
  kind: 'hash';
  path: string;
  name: string;
}

export interface UnpackOrder {
  kind: 'unpack';
  path: string;
  name: string;
  to: string;
}

/** Writes one record of a Windows event log out as XML; null when it cannot be read. */
export interface WriteOutOrder {
  kind: 'write-out';
  name: string;
  reader: BinaryFormat['reader'];
  /** The chunk around it, or the record alone where there are none. */
  chunk: Uint8Array;
  /** Where in the chunk it begins. */
  at: number;
  length: number;
}

export interface InspectOrder {
  kind: 'inspect';
  path: string;
  name: string;
  wish: Wish;
  caseZone: string;
  /** The number the rows are shown under. */
  evidence: number;
}

/** Takes an archive apart; `kind` null in the result says that it is none. */
export interface ExtractOrder {
  kind: 'extract';
  path: string;
  name: string;
  /** The folder for its members; null to look only. */
  into: string | null;
  password: string | undefined;
}

export interface ExtractResult {
  kind: 'zip' | 'tar' | 'workbook' | null;
  members: {
    path: string;
    sizeBytes: number;
    encrypted: boolean;
    file: string | null;
    loss: string | null;
    failure: Failure | null;
  }[];
}

export interface LearnOrder {
  kind: 'learn';
  heap: Uint8Array;
  /** `id field length`, separated by commas. */
  entries: Uint8Array;
}

export type Order = ReadOrder | HashOrder | UnpackOrder | WriteOutOrder | InspectOrder | ExtractOrder | LearnOrder;

export interface FileState {
  sizeBytes: number;
  modified: string;
}

export interface HashResult extends FileState, Digests {}

export interface ReadResult extends HashResult {
  packing: Packing;
  decision: Decision;
  sum: Sum;
  /** What is missing of a packed file; null where it is whole. It is one of the rejects. */
  loss: string | null;
  /** The year was guessed, and wrongly: nothing of this is to be kept. */
  misjudged: boolean;
}

/** Whether what came of a file is such that its terms will be kept: the next may be read on top of them. */
export function isSound({ misjudged, sum }: Pick<ReadResult, 'misjudged' | 'sum'>): boolean {
  return !misjudged && sum.events > 0;
}

/** What an order gives when it has been carried out. */
export interface Results {
  read: ReadResult;
  hash: HashResult;
  unpack: HashResult;
  'write-out': string | null;
  inspect: Omit<Inspection, 'path'>;
  extract: ExtractResult;
  learn: null;
}

export type FromReader =
  | { kind: 'batches'; batches: Batch[]; disorder: number }
  | { kind: 'done'; result: Results[Order['kind']] }
  | { kind: 'failed'; failure: Failure }
  /** The order was given ahead and not begun. */
  | { kind: 'handed-back' };
