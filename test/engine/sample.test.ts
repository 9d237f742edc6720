import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Change } from '@shared/changes.ts';
import type { Input, Method, Output } from '@shared/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../electron/engine/answer.ts';
import { createJobs } from '../../electron/engine/jobs.ts';
import type { Session } from '../../electron/engine/session.ts';

const distinct = (list: string[]) => [...new Set(list)];

let cases = '';
let session: Session;
let onChange: (change: Change) => void;
const ask = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
  const reply = await answer(session, method, input);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as Output<M>;
};

/** One sample case for the tests of a group, one after the other. */
function useSample(): void {
  beforeAll(() => {
    cases = mkdtempSync(join(tmpdir(), 'dwell-sample-'));
    onChange = () => {};
    session = {
      open: null,
      settings: {
        casesFolder: cases,
        resources: resolve(import.meta.dirname, '../../resources'),
        user: 'investigator',
        version: '0',
        host: 'inside',
      },
      jobs: createJobs(),
      announce: (change) => onChange(change),
    };
  });
  afterAll(async () => {
    await ask('case.close', {});
    rmSync(cases, { recursive: true, force: true });
  });
}

describe('the sample case', () => {
  useSample();

  it('is filled by one asker at a time, from the first file to the last note', async () => {
    await ask('case.sample', {});
    const refused: Promise<string>[] = [];
    let asking = false;
    onChange = () => {
      if (asking) return;
      asking = true;
      const second = ask('case.fillSample', { job: 'again' }).then(
        () => 'filled',
        (error: Error) => error.message,
      );
      refused.push(second.finally(() => (asking = false)));
    };
    await ask('case.fillSample', { job: 'fill' });
    onChange = () => {};
    const answers = await Promise.all(refused);
    expect(answers.length).toBeGreaterThan(15);
    // The last note is announced just before the first asker is answered: a second one may then find all done.
    expect(distinct(answers.slice(0, -1))).toEqual(['busy']);
    expect(await ask('case.sample', {})).toMatchObject({ imported: true });
  });

  it('does not bring back what a person withdrew', async () => {
    const [first] = (await ask('incident.list', {})).entries;
    const [note] = (await ask('notes.list', {})).notes;
    await ask('incident.withdraw', { id: first?.id ?? 0 });
    await ask('notes.withdraw', { id: note?.id ?? 0 });
    for (const { id } of (await ask('roster.list', {})).people) await ask('roster.remove', { id });
    expect(await ask('case.sample', {})).toMatchObject({ imported: true });
    expect(await ask('case.fillSample', { job: 'fill' })).toEqual({ files: [] });
    expect((await ask('incident.list', {})).entries).toHaveLength(14);
    expect((await ask('notes.list', {})).notes).toHaveLength(5);
    expect((await ask('roster.list', {})).people).toEqual([]);
  });
});

describe('a filling of the sample case', () => {
  useSample();

  it('goes on where a cancelled filling stopped, and enters everything once', async () => {
    expect(await ask('case.sample', {})).toMatchObject({ sample: true, imported: false, evidence: 0 });
    onChange = (change) => {
      if (change.kind === 'progress' && change.done > 0) session.jobs.cancel('fill');
    };
    await ask('case.fillSample', { job: 'fill' }).catch((error) => expect(error.message).toBe('cancelled'));
    onChange = () => {};
    expect((await ask('incident.list', {})).entries).toEqual([]);
    expect(await ask('case.sample', {})).toMatchObject({ imported: false });

    await ask('case.fillSample', { job: 'fill' });
    const { evidence } = await ask('evidence.list', {});
    const names = evidence.map(({ name }) => name);
    expect(distinct(names)).toHaveLength(15);
    expect(names).toHaveLength(15);
    const titles = (await ask('incident.list', {})).entries.map(({ title }) => title);
    expect(distinct(titles)).toHaveLength(15);
    expect(titles).toHaveLength(15);
    expect((await ask('notes.list', {})).notes).toHaveLength(6);
    for (const kind of ['roster.imported', 'credentials.imported']) {
      expect((await ask('custody.list', { kind })).entries, kind).toHaveLength(1);
    }
    expect(await ask('case.sample', {})).toMatchObject({ imported: true });
  });

  it('is filled only where it can be written', async () => {
    const { folder } = await ask('case.sample', {});
    await ask('case.open', { case: folder, readOnly: true });
    await expect(ask('case.fillSample', { job: 'fill' })).rejects.toThrow('case-read-only');
    await ask('case.close', {});
    await expect(ask('case.fillSample', { job: 'fill' })).rejects.toThrow('case-none');
  });
});
