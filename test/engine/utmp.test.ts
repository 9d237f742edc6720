import { eventFields } from '@shared/event.ts';
import { describe, expect, it } from 'vitest';
import utmp from '../../electron/engine/formats/unix/utmp.ts';
import { layouts, type UtmpLayout } from '../../electron/engine/import/readers/utmp/layout.ts';
import { createUtmpReader } from '../../electron/engine/import/readers/utmp/utmp.ts';
import { recognise } from '../../electron/engine/import/recognise.ts';
import { caseInHand } from './case-in-hand.ts';
import { collectingSink } from './collecting-sink.ts';

const [linux, arm, mac] = layouts as [UtmpLayout, UtmpLayout, UtmpLayout];

interface Written {
  type: number;
  pid?: number;
  line?: string;
  id?: string;
  user?: string | Buffer;
  host?: string;
  address?: readonly number[];
  at?: string;
  microseconds?: number;
}

function record(layout: UtmpLayout, { type, pid = 0, address = [], at, microseconds = 0, ...texts }: Written): Buffer {
  const bytes = Buffer.alloc(layout.bytes);
  bytes.writeUInt16LE(type, layout.type);
  bytes.writeInt32LE(pid, layout.pid);
  for (const [name, text] of Object.entries(texts)) Buffer.from(text).copy(bytes, layout[name as 'line'][0]);
  if (at) bytes.writeUInt32LE(Date.parse(at) / 1000, layout.seconds);
  bytes.writeUInt32LE(microseconds, layout.microseconds);
  if (layout.address !== null) Buffer.from(address).copy(bytes, layout.address);
  return bytes;
}

const ofDay = (layout: UtmpLayout) =>
  Buffer.concat(
    [
      { type: 2, line: '~', id: '~~', user: 'reboot', host: '5.15.0-76-generic', at: '2025-06-24T03:00:00Z' },
      {
        type: 1,
        pid: 53,
        line: '~',
        id: '~~',
        user: 'runlevel',
        host: '5.15.0-76-generic',
        at: '2025-06-24T03:00:01Z',
      },
      { type: 6, pid: 725, line: 'tty1', id: 'tty1', user: 'LOGIN', at: '2025-06-24T03:00:02Z' },
      {
        type: 7,
        pid: 1234,
        line: 'pts/0',
        id: 'ts/0',
        user: 'kim',
        host: '198.51.100.7',
        address: [198, 51, 100, 7],
        at: '2025-06-24T03:11:07Z',
        microseconds: 123_456,
      },
      { type: 7, pid: 1300, line: 'pts/1', user: 'lee', host: 'pc8.shop.example', at: '2025-06-24T03:12:00Z' },
      { type: 7, pid: 1301, line: ':0', user: 'lee', host: ':0', at: '2025-06-24T03:12:01Z' },
      { type: 8, pid: 1234, line: 'pts/0', at: '2025-06-24T03:20:00Z' },
    ].map((written) => record(layout, written)),
  );

function read(bytes: Buffer, blockBytes = Math.max(1, bytes.length)) {
  const sink = collectingSink();
  const reader = createUtmpReader(sink);
  for (let from = 0; from < bytes.length; from += blockBytes) reader.push(bytes.subarray(from, from + blockBytes));
  reader.end();
  const { events, rejects, blanks, comments, physicalLines } = sink.collected;
  expect(physicalLines).toBe(events.length + rejects.length + blanks + comments);
  return { events, rejects, comments };
}

describe('log-ins of Linux as it keeps them', () => {
  it.each([
    ['384 bytes', linux],
    ['400 bytes', arm],
    ['628 bytes', mac],
  ])('are recognised and read record by record: %s', (_, layout) => {
    const bytes = ofDay(layout);
    expect(recognise(bytes, true)).toEqual([{ format: 'utmp', score: 1 }]);
    for (const blockBytes of [bytes.length, 1, 383, 1000]) {
      const { events, rejects } = read(bytes, blockBytes);
      expect(rejects).toEqual([]);
      const given = events.flatMap((event) => Object.keys(event)).filter((name) => name in eventFields);
      expect([...utmp.states].sort()).toEqual([...new Set(given)].sort());
      expect(events).toMatchObject([
        { eventAction: 'boot', 'more.kernel': '5.15.0-76-generic', instant: '2025-06-24T03:00:00Z', offset: 0 },
        { eventAction: 'runlevel', 'more.level': '5' },
        { eventAction: 'login-awaited', 'more.tty': 'tty1' },
        {
          line: 4,
          byteOffset: layout.bytes * 3,
          byteLength: layout.bytes,
          eventAction: 'session-opened',
          eventOutcome: 'success',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          instant: '2025-06-24T03:11:07.123456Z',
          'more.pid': '1234',
          'more.tty': 'pts/0',
        },
        { userName: 'lee', sourceIp: 'pc8.shop.example' },
        { userName: 'lee', 'more.host': ':0' },
        { eventAction: 'session-closed', 'more.tty': 'pts/0' },
      ]);
      // Nobody is called reboot, and no screen is an address.
      expect(events.map(({ userName, sourceIp }) => [userName, sourceIp])).toEqual([
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
        ['kim', '198.51.100.7'],
        ['lee', 'pc8.shop.example'],
        ['lee', undefined],
        [undefined, undefined],
      ]);
    }
  });

  it('tells a refused log-in, and the address where the host is a name or cut off', () => {
    const v6 = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x17];
    const at = '2025-06-24T03:11:07Z';
    const { events } = read(
      Buffer.concat([
        record(linux, { type: 6, line: 'ssh:notty', user: 'root', host: '198.51.100.9', at }),
        record(linux, { type: 7, user: 'kim', host: 'pc7.shop.exa', address: v6, at }),
        record(linux, { type: 7, user: 'kim', host: '198.51.100.7:S.0', at }),
        record(linux, { type: 7, user: Buffer.from('k\xefm', 'latin1'), host: 'tmux(812).%0', at }),
      ]),
    );
    expect(events).toMatchObject([
      { eventAction: 'login-failed', eventOutcome: 'failure', userName: 'root', sourceIp: '198.51.100.9' },
      { sourceIp: '2001:db8:0:0:0:0:0:17', 'more.host': 'pc7.shop.exa' },
      { sourceIp: '198.51.100.7', 'more.host': '198.51.100.7:S.0' },
      { userName: 'k\\xEFm', 'more.host': 'tmux(812).%0' },
    ]);
    expect(events[3]).not.toHaveProperty('sourceIp');
  });

  it('shows a record that was wiped, rejects what is none or cut off, and takes the signature of macOS for what it is', () => {
    const [first, ...rest] = [0, 1, 2, 3, 4, 5, 6].map((n) => ofDay(linux).subarray(n * 384, (n + 1) * 384));
    const odd = Buffer.alloc(384, 0x2a);
    const many = Array.from({ length: 20 }, () => first as Buffer);
    const { events, rejects } = read(Buffer.concat([...many, Buffer.alloc(384), odd, ...rest, Buffer.from('cut off')]));
    expect(events).toHaveLength(27);
    expect(events[20]).toMatchObject({ line: 21, eventAction: 'zeroed-record' });
    expect(events[20]).not.toHaveProperty('instant');
    expect(rejects).toEqual([
      { line: 22, byteOffset: 21 * 384, byteLength: 384, reason: 'Not a record of utmp, wtmp or btmp.' },
      { line: 29, byteOffset: 28 * 384, byteLength: 7, reason: 'A record that is cut off.' },
    ]);
    const signature = record(mac, { type: 10, user: 'utmpx-1.00', at: '2025-06-01T00:00:00Z' });
    const end = record(mac, { type: 11, at: '2025-06-24T04:00:00Z' });
    const told = read(Buffer.concat([signature, ofDay(mac), end]));
    expect(told).toMatchObject({ comments: 1, rejects: [] });
    expect(told.events.at(-1)).toMatchObject({ line: 9, eventAction: 'shutdown' });
  });

  it('is not seen in files of other kinds, and no change of a byte ends a reading', () => {
    for (const bytes of [Buffer.alloc(384), Buffer.alloc(4096), Buffer.from('x'.repeat(4000)), Buffer.alloc(100)])
      expect(recognise(bytes, true).map(({ format }) => format)).not.toContain('utmp');
    const bytes = ofDay(linux);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ (1 + ((at * 37) % 255));
      const { events, rejects } = read(changed);
      expect(events.length + rejects.length).toBe(7);
    }
    for (let end = 0; end < bytes.length; end += 7) read(bytes.subarray(0, end));
  });

  it('comes into a case, balanced, and shows a record as text with those around it', async () => {
    const inHand = await caseInHand();
    await inHand.add('wtmp', ofDay(linux));
    const { evidence } = await inHand.ask('evidence.list', {});
    expect(evidence[0]).toMatchObject({
      format: 'utmp',
      events: 7,
      rejects: 0,
      lines: 7,
      zone: null,
      zoneSource: 'data',
    });
    const { original, before, after } = await inHand.ask('timeline.event', { evidence: 1, byteOffset: 3 * 384 });
    expect(original.state).toBe('same');
    expect(original.written).toBe(
      '[7] [01234] [ts/0] [kim] [pts/0] [198.51.100.7] [198.51.100.7] [2025-06-24T03:11:07,123456+00:00]',
    );
    expect([...before, ...after].map(({ line }) => line)).toEqual([1, 2, 3, 5, 6, 7]);
  });
});
