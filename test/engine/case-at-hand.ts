import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '@shared/changes.ts';
import type { Input, Output } from '@shared/contract.ts';
import { termFieldNames } from '@shared/event.ts';
import { afterEach, beforeEach } from 'vitest';
import { close, create } from '../../electron/engine/case/opening.ts';
import { importEvidence } from '../../electron/engine/import/import.ts';
import { createJobs } from '../../electron/engine/jobs.ts';
import { type Session, theCase } from '../../electron/engine/session.ts';

/** What a test stands on: a folder of its own, a session, and everything that session announced. */
export const at = {} as { folder: string; session: Session; changes: Change[] };

/** Makes a case before each test and takes everything away after it. */
export function useCase(): void {
  beforeEach(async () => {
    at.folder = mkdtempSync(join(tmpdir(), 'dwell-import-'));
    at.changes = [];
    at.session = {
      open: null,
      settings: {
        casesFolder: join(at.folder, 'cases'),
        resources: at.folder,
        user: 'tester',
        version: '0',
        host: 'inside',
      },
      jobs: createJobs(),
      announce: (change) => at.changes.push(change),
    };
    await create(at.session, { settings: { name: 'case', zone: 'Asia/Seoul' } });
  });
  afterEach(async () => {
    await close(at.session);
    rmSync(at.folder, { recursive: true, force: true });
  });
}

/** Combined log lines, the same for the same numbers. */
export function accessLines(from: number, count: number): string {
  let text = '';
  for (let n = from; n < from + count; n++) {
    const seconds = n % 60;
    const minutes = Math.floor(n / 60) % 60;
    const hours = Math.floor(n / 3600) % 24;
    const two = (value: number) => String(value).padStart(2, '0');
    text += `198.51.100.${n % 250} - user${n % 7} [24/Jun/2025:${two(hours)}:${two(minutes)}:${two(seconds)} +0900] "GET /customers/${n}?page=${n % 9} HTTP/1.1" ${n % 11 === 0 ? 404 : 200} ${n * 3} "https://shop.example/${n % 50}" "Agent/${n % 20} (tester; ${'x'.repeat(n % 40)})"\n`;
  }
  return text;
}

/** Writes a file among the evidence-to-be. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(at.folder, 'evidence', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

let jobs = 0;
/** Imports, and gives each file's outcome. */
export async function take(
  files: (string | Input<'evidence.import'>['files'][number])[],
  copy = false,
): Promise<Output<'evidence.import'>['files']> {
  const choices = files.map((one) => (typeof one === 'string' ? { path: one } : one));
  return (await importEvidence(at.session, { job: `import ${jobs++}`, files: choices, copy })).files;
}

/** Asks the index. */
export const rows = <T = Record<string, unknown>>(sql: string) => theCase(at.session).index.rows<T>(sql);

/** Everything the index holds, by what it means rather than by how it is stored. */
export async function tables(): Promise<string> {
  const terms = termFieldNames.map((name) => `LEFT JOIN term t_${name} ON t_${name}.id = e.${name}`).join(' ');
  const values = termFieldNames.map((name) => `t_${name}.value AS v_${name}`).join(', ');
  const events = `SELECT e.* EXCLUDE (rowid, ${termFieldNames.join(', ')}), ${values} FROM event e ${terms}`;
  const told: unknown[] = [];
  for (const sql of [
    events,
    'SELECT * FROM rejected',
    'SELECT m.evidence, m.minute, t.value, m.events FROM minute m LEFT JOIN term t ON t.id = m.outcome',
    'SELECT field, value, address FROM term',
    'SELECT evidence FROM head',
  ]) {
    told.push(
      await rows(`SELECT count(*) AS n, sum(hash(r))::VARCHAR AS s, bit_xor(hash(r))::VARCHAR AS x FROM (${sql}) r`),
    );
  }
  return JSON.stringify(told);
}

/** The journal's entries of a kind. */
export const journal = (kind: string) => theCase(at.session).journal.entries.filter((entry) => entry.kind === kind);
