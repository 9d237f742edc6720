import type { Where } from '../where.ts';
import headSql from './head.sql?raw';
import type { CaseIndex } from './index.ts';

/** An evidence file as the index has it: another number of its journal entry means that it was read again. */
export interface Head {
  evidence: number;
  seq: number;
}

/** The evidence files of an index. */
export async function headsOf(index: CaseIndex, signal: AbortSignal): Promise<Head[]> {
  return (await index.rows<Head>(headSql, {}, signal)).map(({ evidence, seq }) => ({ evidence, seq }));
}

/** The files that have come since; null where one was read again or is gone, for what it told cannot be taken back. */
export function comeSince(before: readonly Head[], now: readonly Head[]): number[] | null {
  const known = new Set(before.map(({ evidence, seq }) => `${evidence} ${seq}`));
  const fresh = now.filter(({ evidence, seq }) => !known.delete(`${evidence} ${seq}`));
  return known.size > 0 ? null : fresh.map(({ evidence }) => evidence);
}

/** Their events. */
export function ofEvidence(files: readonly number[]): Where {
  return {
    sql: 'evidence IN (SELECT unnest($evidence::USMALLINT[]))',
    parameters: { evidence: JSON.stringify(files) },
  };
}
