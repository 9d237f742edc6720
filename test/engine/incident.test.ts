import { beforeAll, describe, expect, it } from 'vitest';
import { formatInstant, instantFromLocal } from '../../shared/time.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const seoul = 'Asia/Seoul';
const at = (month: number, day: number, hour = 0, minute = 0) =>
  instantFromLocal(seoul, 2025, month, day, hour, minute, 0, 0).instant;

describe('the incident timeline', () => {
  let one: CaseInHand;
  let event: { evidence: number; byteOffset: number };
  let timeless: { evidence: number; byteOffset: number };

  beforeAll(async () => {
    one = await caseInHand();
    const evidence = await one.add('gateway.log', accessLine({ user: 'kim', time: '24/Jun/2025:03:11:07 +0900' }));
    event = { evidence, byteOffset: 0 };
    const other = await one.add('calls.ndjson', '{"user":"a","time":"2025-06-24T00:00:00Z"}\n{"user":"b"}\n');
    const { rows } = await one.ask('timeline.page', { filter: 'time:-' });
    timeless = { evidence: other, byteOffset: rows[0]?.byteOffset ?? -1 };
    expect(rows).toHaveLength(1);
  });

  it('takes an event with its own time, and its evidence as the source', async () => {
    one.changes.length = 0;
    await one.ask('notes.attach', { event, text: 'look here' });
    const entry = await one.ask('incident.promote', {
      event,
      title: 'Token used',
      phase: 'first-access',
      fact: 'first-act',
    });
    expect(entry).toMatchObject({
      title: 'Token used',
      source: 'gateway.log',
      precision: 'instant',
      anchor: { byteOffset: 0, line: 1 },
      event: { userName: 'kim', incident: 1 },
      evidence: { id: event.evidence, name: 'gateway.log' },
      notes: [{ text: 'look here', by: 'investigator' }],
      edited: 0,
    });
    expect(formatInstant(entry.instant, seoul)).toBe('2025-06-24 03:11:07 +09:00');
    expect(one.changes).toContainEqual({ kind: 'case-changed', what: ['incident', 'custody'] });
    expect((await one.ask('timeline.page', { filter: 'has:incident' })).rows).toMatchObject([{ userName: 'kim' }]);
  });

  it('refuses the same event twice and names the entry; refuses one without a time', async () => {
    const again = one.ask('incident.promote', { event, title: 'again', phase: 'other' });
    await expect(again).rejects.toThrow(/^already-promoted: .*"Token used"/);
    const late = one.ask('incident.promote', { event: timeless, title: 'no time', phase: 'other' });
    await expect(late).rejects.toThrow(/^time-missing/);
    const none = one.ask('incident.promote', { event: { evidence: 1, byteOffset: 7 }, title: 'none', phase: 'other' });
    await expect(none).rejects.toThrow(/^event-missing/);
  });

  it('counts 147 days from 24 June to 18 November for the pair that says so, and shows every rival pair', async () => {
    const enter = (
      title: string,
      fact: 'first-act' | 'last-act' | 'discovery',
      instant: number,
      source: string,
      precision: 'instant' | 'day',
    ) => one.ask('incident.enter', { title, phase: 'other', fact, instant, source, precision });
    const april = await enter('Test accesses', 'first-act', at(4, 14), 'ministry', 'day');
    const aware = await enter('Aware', 'discovery', at(11, 17, 16), 'ministry', 'instant');
    const told = await enter('Discovered', 'discovery', at(11, 18, 22, 52), 'company', 'instant');
    await enter('Last access', 'last-act', at(11, 8, 23, 59), 'company', 'day');
    const { entries, dwell } = await one.ask('incident.list', {});
    expect(entries.map((entry) => entry.title)).toEqual([
      'Test accesses',
      'Token used',
      'Last access',
      'Aware',
      'Discovered',
    ]);
    const said = dwell.map((pair) => [pair.kind, pair.fromSource, pair.toSource, pair.days, pair.daysInclusive]);
    expect(said).toEqual([
      ['first-act-to-discovery', 'ministry', 'ministry', 217, 218],
      ['first-act-to-discovery', 'ministry', 'company', 218, 219],
      ['first-act-to-discovery', 'gateway.log', 'ministry', 146, 147],
      ['first-act-to-discovery', 'gateway.log', 'company', 147, 148],
      ['first-act-to-last-act', 'ministry', 'company', 208, 209],
      ['first-act-to-last-act', 'gateway.log', 'company', 137, 138],
    ]);
    const [byDay, , , exact] = dwell;
    expect(byDay).toMatchObject({ fromEntry: april.id, toEntry: aware.id, exact: null, zone: seoul });
    expect(exact).toMatchObject({ toEntry: told.id, exact: at(11, 18, 22, 52) - at(6, 24, 3, 11) - 7_000_000 });
  });

  it('lists a pair whose end is said to be before its beginning, as negative', async () => {
    const early = await one.ask('incident.enter', {
      title: 'Complaint',
      phase: 'discovery',
      fact: 'discovery',
      instant: at(4, 13, 12),
      source: 'customer',
    });
    const { dwell } = await one.ask('incident.list', {});
    const pair = dwell.find(({ toEntry, fromSource }) => toEntry === early.id && fromSource === 'ministry');
    expect(pair).toMatchObject({ days: -1, daysInclusive: -2, exact: null });
    await one.ask('incident.withdraw', { id: early.id, reason: 'a mistake' });
    const after = await one.ask('incident.list', {});
    expect(after.entries.map((entry) => entry.id)).not.toContain(early.id);
    expect(after.dwell.map((one) => one.toEntry)).not.toContain(early.id);
    await expect(one.ask('incident.withdraw', { id: early.id })).rejects.toThrow(/^entry-missing/);
  });

  it('can be edited, but for the time of a promoted event', async () => {
    const { entries } = await one.ask('incident.list', {});
    const aware = entries.find((entry) => entry.title === 'Aware');
    const token = entries.find((entry) => entry.title === 'Token used');
    if (!aware || !token) throw new Error('entries are missing');
    const edited = await one.ask('incident.edit', { id: aware.id, title: 'Aware of it', instant: at(11, 17, 17) });
    expect(edited).toMatchObject({ title: 'Aware of it', instant: at(11, 17, 17), source: 'ministry', edited: 1 });
    expect(await one.ask('incident.edit', { id: token.id, phase: 'collection' })).toMatchObject({
      phase: 'collection',
    });
    await expect(one.ask('incident.edit', { id: token.id, instant: 0 })).rejects.toThrow(/^input-wrong/);
    await expect(one.ask('incident.edit', { id: 99, title: 'x' })).rejects.toThrow(/^entry-missing/);
    const far = one.ask('incident.enter', { title: 'far', phase: 'other', instant: 1e18, source: 'x' });
    await expect(far).rejects.toThrow(/^input-wrong/);
  });

  it('keeps a day that day when the case changes its zone', async () => {
    const days = async () =>
      (await one.ask('incident.list', {})).entries
        .filter((entry) => entry.precision === 'day')
        .map((entry) => entry.instant);
    expect(await days()).toEqual([at(4, 14), at(11, 8)]);
    await one.ask('case.change', { zone: 'UTC' });
    expect(await days()).toEqual([Date.UTC(2025, 3, 14) * 1000, Date.UTC(2025, 10, 8) * 1000]);
    await one.ask('case.change', { zone: seoul });
  });

  it('is there again when the case is opened again', async () => {
    const before = await one.ask('incident.list', {});
    const folder = one.session.open?.folder ?? '';
    await one.ask('case.close', {});
    await one.ask('case.open', { case: folder });
    expect(await one.ask('incident.list', {})).toEqual(before);
  });
});
