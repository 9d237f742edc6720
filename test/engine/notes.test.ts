import { beforeAll, describe, expect, it } from 'vitest';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

describe('notes', () => {
  let one: CaseInHand;
  let evidence: number;
  const places: { evidence: number; byteOffset: number }[] = [];

  beforeAll(async () => {
    one = await caseInHand();
    const lines = [0, 1, 2].map((s) => accessLine({ user: `user${s}`, time: `24/Jun/2025:03:00:0${s} +0900` }));
    evidence = await one.add('access.log', lines.join(''));
    const { rows } = await one.ask('timeline.page', {});
    places.push(...rows.map(({ byteOffset }) => ({ evidence, byteOffset })));
  });

  const place = (number: number) => places[number] ?? { evidence, byteOffset: 0 };

  it('are tied to the evidence by its hash, and shown with their event', async () => {
    one.changes.length = 0;
    const note = await one.ask('notes.attach', { event: place(1), text: 'first <b>seen</b>' });
    const [held] = (await one.ask('evidence.list', {})).evidence;
    expect(note).toMatchObject({
      anchor: { sha256: held?.sha256, byteOffset: place(1).byteOffset, line: 2 },
      text: 'first <b>seen</b>',
      by: 'investigator',
      withdrawn: null,
      event: { userName: 'user1', notes: 1 },
      evidence: { id: evidence, name: 'access.log' },
    });
    expect(one.changes).toContainEqual({ kind: 'case-changed', what: ['notes', 'custody'] });
    const { rows } = await one.ask('timeline.page', {});
    expect(rows.map((row) => row.notes)).toEqual([0, 1, 0]);
  });

  it('keep every text they had', async () => {
    const { id } = await one.ask('notes.attach', { event: place(2), text: 'one' });
    await one.ask('notes.edit', { id, text: 'two' });
    const note = await one.ask('notes.edit', { id, text: 'three' });
    expect(note.text).toBe('three');
    expect(note.history.map((version) => version.text)).toEqual(['one', 'two', 'three']);
    expect(new Set(note.history.map((version) => version.seq)).size).toBe(3);
    const before = one.session.open?.journal.entries.length;
    await one.ask('notes.edit', { id, text: 'three' });
    expect(one.session.open?.journal.entries.length).toBe(before);
  });

  it('stay in the history when withdrawn, and can then no more be changed', async () => {
    const { id } = await one.ask('notes.attach', { event: place(0), text: 'wrong' });
    const gone = await one.ask('notes.withdraw', { id, reason: 'another event' });
    expect(gone.withdrawn).toMatchObject({ by: 'investigator', reason: 'another event' });
    expect(gone.event?.notes).toBe(0);
    await expect(one.ask('notes.edit', { id, text: 'again' })).rejects.toThrow(/^note-missing: .*withdrawn/);
    await expect(one.ask('notes.withdraw', { id })).rejects.toThrow(/^note-missing/);
    const ids = async (withdrawn: boolean) => (await one.ask('notes.list', { withdrawn })).notes.map((note) => note.id);
    expect(await ids(false)).not.toContain(id);
    expect(await ids(true)).toContain(id);
  });

  it('are found by their text and by their event', async () => {
    expect((await one.ask('notes.list', { text: 'FIRST' })).notes.map((note) => note.text)).toEqual([
      'first <b>seen</b>',
    ]);
    expect((await one.ask('notes.list', { event: place(2) })).notes.map((note) => note.text)).toEqual(['three']);
    const found = async (filter: string) =>
      (await one.ask('timeline.page', { filter })).rows.map((row) => row.userName);
    expect(await found('has:note')).toEqual(['user1', 'user2']);
    expect(await found('note:"SEEN"')).toEqual(['user1']);
    expect(await found('-has:note')).toEqual(['user0']);
    // The same filter again, after the notes changed: what was selected before must not be what is shown now.
    await one.ask('notes.attach', { event: place(0), text: 'late' });
    expect(await found('has:note')).toEqual(['user0', 'user1', 'user2']);
  });

  it('refuse an event, or a note, that is not there', async () => {
    const attach = (event: { evidence: number; byteOffset: number }) => one.ask('notes.attach', { event, text: 'x' });
    await expect(attach({ evidence, byteOffset: 1 })).rejects.toThrow(/^event-missing/);
    await expect(attach({ evidence: 99, byteOffset: 0 })).rejects.toThrow(/^event-missing/);
    await expect(one.ask('notes.edit', { id: 1, text: 'x' })).rejects.toThrow(/^note-missing/);
  });

  it('are there again when the case is opened again, and when its index is made anew', async () => {
    const before = (await one.ask('notes.list', { withdrawn: true })).notes;
    expect(before.length).toBeGreaterThan(2);
    const folder = one.session.open?.folder ?? '';
    await one.ask('case.close', {});
    await one.ask('case.open', { case: folder });
    expect((await one.ask('notes.list', { withdrawn: true })).notes).toEqual(before);
    await one.ask('case.rebuild', { job: 'rebuild' });
    expect((await one.ask('notes.list', { withdrawn: true })).notes).toEqual(before);
  });
});
