import { balances, type Evidence } from '@shared/evidence.ts';
import type { OpenCase } from '../case/case.ts';
import { type Citations, fact, marked, wordsOf } from './citations.ts';
import { indexed } from './coverage.ts';
import { moment } from './moment.ts';
import byEvidenceSql from './questions/by-evidence.sql?raw';
import rejectsSql from './questions/rejects.sql?raw';
import type { EvidenceItem } from './summary.ts';

interface Held {
  evidence: number;
  events: number;
  withoutTime: number;
  first: number | null;
  last: number | null;
}

export interface RejectedFor {
  evidence: number;
  reason: string;
  lines: number;
  firstLine: number;
  firstByte: number;
}

/** What the index holds of each evidence file, to set beside what its intake recorded. */
export interface IndexCounts {
  held: Map<number, Held>;
  rejects: RejectedFor[];
}

/** Events and rejects that the index holds of each file. */
export async function indexCounts(open: OpenCase, signal: AbortSignal): Promise<IndexCounts> {
  const held = await open.index.rows<Held>(byEvidenceSql, {}, signal);
  const rejects = await open.index.rows<RejectedFor>(rejectsSql, {}, signal);
  return { held: new Map(held.map((row) => [row.evidence, row])), rejects };
}

/** Every evidence file with its hashes, its balance sheet, and where its zone and year come from. */
export function evidenceItems(open: OpenCase, citations: Citations, counts: IndexCounts): EvidenceItem[] {
  const asked = indexed(open);
  return open.register.list().map((evidence) => item(open, citations, counts, evidence, asked));
}

function item(
  open: OpenCase,
  citations: Citations,
  counts: IndexCounts,
  evidence: Evidence,
  asked: Evidence[],
): EvidenceItem {
  const { zone } = open.settings.current();
  const intake = citations.cite({
    words: 'What did the intake of this evidence file record?',
    rule: 'The entry evidence.added of journal.jsonl; hashes and balance sheet come from one reading of the file.',
    parameters: { evidence: evidence.id },
    evidence: [evidence],
    journal: [open.register.entryOf(evidence.id) ?? 0],
  });
  const held = counts.held.get(evidence.id);
  const rejected = counts.rejects
    .filter((row) => row.evidence === evidence.id)
    .reduce((total, row) => total + row.lines, 0);
  const bySql = (sql: string) => citations.cite({ words: wordsOf(sql), sql, evidence: asked });
  const compared = citations.cite({
    words: 'Does the index hold just the events and rejects that the intake counted?',
    rule: 'Compare the balance sheet with the counts of the index, for this evidence file.',
    parameters: { evidence: evidence.id },
    evidence: [evidence],
    from: [intake, bySql(byEvidenceSql), bySql(rejectsSql)],
  });
  const { lines, events, rejects, blanks, comments, continuations, physicalLines } = evidence;
  const balance = { lines, events, rejects, blanks, comments, continuations, physicalLines };
  const edge = (instant: number | null) => (instant === null ? null : fact(moment(instant, zone), intake));
  const verifiedBy = lastVerification(open, evidence.id);
  return {
    id: evidence.id,
    name: evidence.name,
    sha256: evidence.sha256,
    md5: evidence.md5,
    sha1: evidence.sha1,
    packing: evidence.packing,
    copied: evidence.copied,
    format: evidence.format,
    formatVersion: String(evidence.formatVersion),
    zone: evidence.zone,
    zoneSource: evidence.zoneSource,
    yearSource: evidence.yearSource,
    modified: evidence.modified,
    added: evidence.added,
    addedBy: evidence.addedBy,
    sizeBytes: fact(evidence.sizeBytes, intake),
    balance: fact({ ...balance, balances: balances(evidence), withoutTime: evidence.withoutTime }, intake),
    indexAgrees: fact((held?.events ?? 0) === events && rejected === rejects, compared),
    year: evidence.year === null ? null : marked(yearMark(evidence), evidence.year, intake),
    first: edge(evidence.first),
    last: edge(evidence.last),
    verified:
      evidence.verified && verifiedBy !== null
        ? fact(
            evidence.verified,
            citations.cite({
              words: 'What was found when the evidence file was last hashed again?',
              rule: 'The last entry evidence.verified of journal.jsonl that names it.',
              parameters: { evidence: evidence.id },
              evidence: [evidence],
              journal: [verifiedBy],
            }),
          )
        : null,
  };
}

/** How sure the year of a file’s times is. */
export function yearMark(evidence: Evidence): 'fact' | 'statement' | 'assumption' {
  return evidence.yearSource === 'data' ? 'fact' : evidence.yearSource === 'stated' ? 'statement' : 'assumption';
}

/** How sure the zone of a file’s times is. */
export function zoneMark(evidence: Pick<Evidence, 'zoneSource'>): 'fact' | 'statement' | 'assumption' {
  return evidence.zoneSource === 'data' ? 'fact' : evidence.zoneSource === 'stated' ? 'statement' : 'assumption';
}

function lastVerification(open: OpenCase, id: number): number | null {
  return (
    open.journal.entries.findLast((one) => one.kind === 'evidence.verified' && one.body.evidence === id)?.seq ?? null
  );
}
