import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RebuildResult } from '@shared/case.ts';
import type { Taken } from '@shared/contract.ts';
import { eventFieldNames, eventFields } from '@shared/event.ts';
import { Refusal } from '@shared/refusal.ts';
import { takeIn } from '../import/take-in.ts';
import { readableFiles } from '../networks/address-files.ts';
import { type Session, theWritableCase } from '../session.ts';
import { catchUp, indexName, type OpenCase } from './case.ts';
import { type CaseIndex, type IndexChoice, openIndex } from './index.ts';
import summarySql from './summary.sql?raw';

/**
 * Makes the index anew from evidence and journal and compares it with the one before.
 * All or nothing: when a file is missing or has changed, the index stays as it was. Refuses with `file-missing`, `file-changed`.
 */
export async function rebuild(session: Session, input: Taken<'case.rebuild'>): Promise<RebuildResult> {
  const open = theWritableCase(session);
  const result = await session.jobs.run(input.job, (signal) => rebuildIndex(open, signal));
  await open.journal.append('index.rebuilt', { ...result });
  session.announce({ kind: 'case-changed', what: ['case', 'evidence', 'custody'] });
  return result;
}

async function rebuildIndex(open: OpenCase, signal: AbortSignal): Promise<RebuildResult> {
  const file = join(open.folder, indexName);
  const previous = join(open.folder, 'index.previous.duckdb');
  const scratch = join(open.folder, 'scratch');
  const readable = readableFiles(open.addressFiles);
  const choice = { file, scratch, readOnly: false, readable, keepIn: open.folder };
  await open.index.run('CHECKPOINT cs');
  open.index.close();
  move(file, previous);
  try {
    open.index = await openIndex({ ...choice, previous });
    await catchUp(open, takeIn, signal);
    const [unread] = open.unread;
    if (unread)
      throw new Refusal('file-missing', `${unread.name}: ${unread.reason} The index stays as it was.`, {
        name: unread.name,
      });
    const [{ events } = { events: 0 }] = await open.index.rows<{ events: number }>(summarySql);
    const difference = await firstDifference(open, signal);
    await reopen(open, choice);
    remove(previous);
    return {
      identical: difference === null,
      difference,
      compared: true,
      evidence: open.register.list().length,
      events,
    };
  } catch (error) {
    open.index.close();
    remove(file);
    move(previous, file);
    open.index = await openIndex(choice);
    open.unread = [];
    throw error;
  }
}

/** Opened anew, the index is alone again: a locked-down DuckDB cannot let go of a file. */
async function reopen(open: OpenCase, choice: IndexChoice): Promise<void> {
  await open.index.run('CHECKPOINT cs');
  open.index.close();
  open.index = await openIndex(choice);
}

/** Ids of terms are given in order of arrival and may differ; what they stand for may not. */
async function firstDifference(open: OpenCase, signal: AbortSignal): Promise<string | null> {
  for (const evidence of open.register.list()) {
    const [now, before] = [
      await digest(open.index, 'cs', evidence.id, signal),
      await digest(open.index, 'was', evidence.id, signal),
    ];
    if (now.events !== before.events) return `${evidence.name}: ${before.events} events before, ${now.events} now.`;
    if (now.rejects !== before.rejects)
      return `${evidence.name}: ${before.rejects} rejects before, ${now.rejects} now.`;
    if (now.mark === before.mark) continue;
    const [row] = await open.index.rows<{ line: number; byteOffset: number }>(
      `SELECT line, byteOffset FROM (${marked('cs')} EXCEPT ${marked('was')}) ORDER BY byteOffset LIMIT 1`,
      { evidence: evidence.id },
      signal,
    );
    return row
      ? `${evidence.name}: the event at line ${row.line}, byte ${row.byteOffset} differs.`
      : `${evidence.name}: an event stands in the index more often than before.`;
  }
  return null;
}

async function digest(index: CaseIndex, catalogue: 'cs' | 'was', evidence: number, signal: AbortSignal) {
  const [row] = await index.rows<{ events: number; mark: string; rejects: string }>(
    `SELECT count(*)::DOUBLE AS events, concat_ws(' ', bit_xor(mark), sum(mark)) AS mark,
      (SELECT concat_ws(' ', count(*), bit_xor(hash(line, byteOffset, byteLength, reason))) FROM ${catalogue}.rejected WHERE evidence = $evidence) AS rejects
     FROM (${marked(catalogue)})`,
    { evidence },
    signal,
  );
  return row ?? { events: 0, mark: '', rejects: '' };
}

/** Every event of one evidence file with a hash over all that is known of it; names of the catalogue and of columns are our own. */
function marked(catalogue: 'cs' | 'was'): string {
  const stored = ['line', 'byteOffset', 'byteLength', 'instant', 'offsetMinutes', 'timeAt', 'timeLength', 'more'];
  const terms = eventFieldNames.filter((field) => eventFields[field].kind === 'term');
  const own = eventFieldNames.filter((field) => eventFields[field].kind !== 'term');
  const hashed = [...stored, ...own].map((column) => `e.${column}`).concat(terms.map((field) => `t_${field}.value`));
  const joins = terms.map((field) => `LEFT JOIN ${catalogue}.term t_${field} ON t_${field}.id = e.${field}`);
  return `SELECT e.line, e.byteOffset, hash(${hashed.join(', ')}) AS mark FROM ${catalogue}.event e ${joins.join(' ')} WHERE e.evidence = $evidence`;
}

function move(from: string, to: string): void {
  remove(to);
  for (const suffix of ['', '.wal']) if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
}

function remove(file: string): void {
  for (const suffix of ['', '.wal']) rmSync(file + suffix, { force: true });
}
