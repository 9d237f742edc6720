import type { Inspection } from '@shared/evidence.ts';
import { describe, expect, it } from 'vitest';
import {
  candidateOf,
  choiceOf,
  confirmed,
  remapped,
  roleOf,
  troubleFirst,
  wantOf,
} from '../../renderer/views/evidence/candidate.ts';

function inspection(part: Partial<Inspection> = {}): Inspection {
  return {
    path: 'place:1',
    name: 'auth.log',
    sizeBytes: 100,
    packing: 'none',
    recognised: { format: 'syslog-auth', score: 0.97 },
    runnerUp: null,
    obstacle: null,
    zoneInData: true,
    yearInData: true,
    proposedZone: 'Asia/Seoul',
    proposedYear: 2025,
    columns: [],
    mapping: null,
    rows: [],
    rejects: [],
    looked: 3,
    parsed: 3,
    ...part,
  };
}

describe('a file that may be imported', () => {
  it('wants nothing when its data says all', () => {
    expect(wantOf(candidateOf(inspection()))).toBe('nothing');
  });

  it('wants its zone and its year confirmed when the data lacks them: neither is ever taken in silence', () => {
    const candidate = candidateOf(inspection({ zoneInData: false, yearInData: false }));
    expect(wantOf(candidate)).toBe('zone');
    expect(wantOf({ ...candidate, zoneConfirmed: true })).toBe('year');
    expect(wantOf(confirmed(candidate))).toBe('nothing');
  });

  it('is not told to the engine as stated what was only accepted as proposed', () => {
    const candidate = confirmed(candidateOf(inspection({ zoneInData: false, yearInData: false })));
    expect(choiceOf(candidate)).toEqual({ path: 'place:1' });
    expect(choiceOf({ ...candidate, zone: 'Asia/Tokyo', year: 2024 })).toEqual({
      path: 'place:1',
      zone: 'Asia/Tokyo',
      year: 2024,
    });
  });

  it('is left out when there is an obstacle, and stands before those that want less', () => {
    const obstacle = { code: 'file-damaged', message: 'Damaged.', values: {} };
    const bad = candidateOf(inspection({ path: 'place:3', obstacle }));
    const good = candidateOf(inspection());
    const asks = candidateOf(inspection({ path: 'place:2', zoneInData: false }));
    expect(bad.included).toBe(false);
    expect(troubleFirst([good, asks, bad])).toEqual([bad, asks, good]);
  });
});

describe('the uses of columns', () => {
  it('give a column one use, and a use one column', () => {
    const before = { time: 'when', fields: { userName: 'who', sourceIp: 'from' } };
    const after = remapped(before, 'seen_by', 'userName');
    expect(after).toEqual({ time: 'when', fields: { sourceIp: 'from', userName: 'seen_by' } });
    expect(roleOf(after, 'who')).toBeNull();
    expect(remapped(after, 'seen_by', 'time')).toEqual({ time: 'seen_by', fields: { sourceIp: 'from' } });
    expect(remapped(after, 'when', null)).toEqual({ time: null, fields: { sourceIp: 'from', userName: 'seen_by' } });
    expect(before).toEqual({ time: 'when', fields: { userName: 'who', sourceIp: 'from' } });
  });
});
