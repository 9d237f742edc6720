import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventFields } from '@shared/event.ts';
import { describe, expect, it } from 'vitest';
import windowsEvtx from '../../electron/engine/formats/windows/windows-evtx.ts';
import { createEvtxReader } from '../../electron/engine/import/readers/evtx/evtx.ts';
import { writtenOut } from '../../electron/engine/import/readers/evtx/written-out.ts';
import { recognise } from '../../electron/engine/import/recognise.ts';
import { caseInHand } from './case-in-hand.ts';
import { collectingSink } from './collecting-sink.ts';
import { evtxFile, fileTime, looseElements, type WrittenRecord } from './evtx-writer.ts';

const at = fileTime('2025-06-24T03:11:07.123Z', 4567);

function logon(id: number, more: Partial<WrittenRecord> = {}): WrittenRecord {
  return {
    id,
    at: at + BigInt(id) * 10_000_000n,
    event: 4624,
    data: {
      SubjectUserSid: { sid: [5, 18] },
      SubjectUserName: 'HOST-1$',
      SubjectLogonId: { hex64: 0x3e7n },
      TargetUserName: `user-${id}`,
      TargetLogonId: { hex64: 0x1a2b3cn },
      IpAddress: '198.51.100.7',
      ProcessName: 'C:\\Windows\\System32\\svchost.exe',
    },
    ...more,
  };
}

function read(bytes: Buffer, blockBytes = bytes.length) {
  const sink = collectingSink();
  const reader = createEvtxReader(sink);
  for (let from = 0; from < bytes.length; from += blockBytes) reader.push(bytes.subarray(from, from + blockBytes));
  reader.end();
  const { events, rejects, blanks, physicalLines } = sink.collected;
  expect(physicalLines).toBe(events.length + rejects.length + blanks);
  return { events, rejects, blanks };
}

describe('a Windows event log', () => {
  const three = evtxFile([
    [logon(1), logon(2), logon(3, { keywords: 0x8010_0000_0000_0000n, event: 4625 })],
    [logon(4)],
  ]);

  it('is recognised by its first bytes', () => {
    expect(recognise(three, true)).toEqual([{ format: 'windows-evtx', score: 1 }]);
  });

  it('gives every record as an event with its own bytes, its time to the microsecond and beside it to the last digit', () => {
    const { events, rejects } = read(three);
    expect(rejects).toEqual([]);
    expect(events).toHaveLength(4);
    const given = events.flatMap((event) => Object.keys(event)).filter((name) => name in eventFields);
    expect(windowsEvtx.states).toEqual(expect.arrayContaining([...new Set(given)]));
    expect(events[0]).toMatchObject({
      line: 1,
      instant: '2025-06-24T03:11:08.123456Z',
      offset: 0,
      eventAction: '4624',
      eventOutcome: 'success',
      eventProvider: 'Microsoft-Windows-Security-Auditing',
      hostName: 'host-1.example',
      userName: 'user-1',
      sourceIp: '198.51.100.7',
      credential: '0x1a2b3c@host-1.example',
      processName: 'C:\\Windows\\System32\\svchost.exe',
      message: 'An account was logged on',
      'more.TimeCreated': '2025-06-24T03:11:08.1234567Z',
      'more.SubjectUserSid': 'S-1-5-18',
      'more.Channel': 'Security',
      'more.EventRecordID': '1',
    });
    expect(events[2]).toMatchObject({ eventOutcome: 'failure', userName: 'user-3' });
    expect(events[3]).toMatchObject({ line: 4, userName: 'user-4' });
    for (const event of events) {
      expect(three.readUInt32LE(Number(event.byteOffset))).toBe(0x2a2a);
      expect(three.readUInt32LE(Number(event.byteOffset) + 4)).toBe(event.byteLength);
    }
  });

  it('shows a record as XML, its template filled in, whatever stands in a value', () => {
    const odd = evtxFile([[logon(1), logon(2, { data: { Odd: '<a b="c">&', Empty: '', IpAddress: '198.51.100.9' } })]]);
    const [, second] = read(odd).events;
    const chunk = odd.subarray(4096);
    const text = writtenOut(chunk, Number(second?.byteOffset) - 4096, Number(second?.byteLength));
    expect(text.split('\n')[0]).toBe('<Event>');
    expect(text).toContain('    <EventID>4624</EventID>');
    expect(text).toContain('    <TimeCreated SystemTime="2025-06-24T03:11:09.1234567Z"/>');
    expect(text).toContain(
      '  <EventData>\n    <Data Name="Odd">&lt;a b=&quot;c&quot;&gt;&amp;</Data>\n    <Data Name="IpAddress">198.51.100.9</Data>\n  </EventData>',
    );
  });

  it('reads the same however its bytes come', () => {
    const whole = read(three);
    for (const blockBytes of [1000, 4096, 65_536, 65_537]) expect(read(three, blockBytes)).toEqual(whole);
  });

  it('takes the time of the event, not of the record, and keeps a session of the machine itself from linking machines', () => {
    const bytes = evtxFile([[logon(1, { data: { ...logon(1).data, TargetLogonId: { hex64: 0x3e7n } } })]]);
    // The record's own time, as some writers leave it.
    bytes.fill(0, 4096 + 512 + 16, 4096 + 512 + 24);
    const [event] = read(bytes).events;
    expect(event).toMatchObject({ instant: '2025-06-24T03:11:08.123456Z', 'more.chunk': 'records-checksum-differs' });
    expect(event).not.toHaveProperty('credential');
  });

  it('gives lists value by value and what stands inside a value under its own names', () => {
    const inner = (from: number) =>
      looseElements(from, (out) => {
        out.element('User', () => out.text('EXAMPLE\\kim'));
        out.element('Address', () => out.text('203.0.113.9'));
      });
    const bytes = evtxFile([
      [
        logon(1, { event: 21, provider: 'Example', data: { Inner: { fragment: inner } } }),
        logon(2, { event: 7, provider: 'Example', data: { Names: { texts: ['one', 'two'] }, __proto__x: 'y' } }),
      ],
    ]);
    const { events, rejects } = read(bytes);
    expect(rejects).toEqual([]);
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ userName: 'EXAMPLE\\kim', sourceIp: '203.0.113.9' });
    expect(events[1]).toMatchObject({ 'more.Names': 'two', 'more.__proto__x': 'y' });
  });

  it('loses of a damaged chunk only what is damaged, and says where', () => {
    const records = Array.from({ length: 20 }, (_, index) => logon(index + 1));
    const sound = evtxFile([records, records]);
    const noHeader = Buffer.from(sound);
    noHeader.fill(0xee, 4096, 4096 + 16);
    const carved = read(noHeader);
    expect(carved.events).toHaveLength(40);
    expect(carved.events[0]).toMatchObject({ 'more.chunk': 'chunk-carved', line: 1 });
    expect(carved.events[20]).not.toHaveProperty('more.chunk');

    const torn = Buffer.from(sound);
    const { byteOffset: third, byteLength } = read(sound).events[2] as { byteOffset: number; byteLength: number };
    torn.fill(0xee, third, third + 40);
    const rest = read(torn);
    expect(rest.events).toHaveLength(39);
    expect(rest.rejects).toEqual([
      { line: 3, byteOffset: third, byteLength, reason: 'No event record stands where one should.' },
    ]);
    const overwritten = Buffer.from(sound);
    overwritten.fill(0xee, 4096, 4096 + 65_536);
    expect(read(overwritten).rejects).toMatchObject([{ line: 1, byteOffset: 4096, byteLength: 65_536 }]);
    expect(read(sound.subarray(0, 4096 + 65_536 + 2000)).rejects.length).toBeGreaterThan(0);
  });

  it('does not follow templates into each other, nor let a small record say without end', () => {
    const deep = (levels: number) => (from: number) =>
      looseElements(from, (out) => {
        const inside = (level: number) => out.element('a', level > 0 ? () => inside(level - 1) : null);
        inside(levels);
      });
    const nested = read(evtxFile([[logon(1, { data: { Inner: { fragment: deep(100) } } }), logon(2)]]));
    expect(nested.rejects).toMatchObject([{ line: 1, reason: expect.stringContaining('nested more than 32 deep') }]);
    expect(nested.events).toHaveLength(1);

    // A template of which most is the same value once more.
    const much = evtxFile([[logon(1, { data: { Inner: 'x'.repeat(20_000) } }), logon(2)]]);
    const value = Buffer.from([0x0e, 5, 0, 1]);
    const place = much.indexOf(value);
    expect(place).toBeGreaterThan(0);
    const amplified = Buffer.from(much);
    for (let index = 0; index < 5000; index++) value.copy(amplified, place + index * 4);
    expect(read(amplified).events.length).toBeLessThanOrEqual(2);
  });

  it('survives ten thousand mutations: every one ends, balanced, within its memory', () => {
    const seed = evtxFile([[logon(1), logon(2), logon(3, { data: { List: { texts: ['a', 'b'] } } }), logon(4)]]);
    const used = seed.readUInt32LE(4096 + 48);
    const part = seed.subarray(0, 4096 + used + 64);
    let state = 12_345;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state % below;
    };
    let events = 0;
    for (let round = 0; round < 10_000; round++) {
      const bytes = Buffer.from(part);
      for (let change = random(6); change >= 0; change--) {
        const where = 4096 + (random(3) === 0 ? random(128) : 512 + random(used - 512));
        const how = random(4);
        if (how === 0) bytes[where] = random(256);
        else if (how === 1)
          bytes.writeUInt32LE(random(2) ? 0xffff_ffff : random(70_000), Math.min(where, bytes.length - 4));
        else if (how === 2) bytes.copy(bytes, where, 4096 + 512 + random(used - 512), 4096 + 512 + used);
        else bytes[where] = [0x01, 0x04, 0x0c, 0x0e, 0x41, 0x46][random(6)] as number;
      }
      events += read(random(20) === 0 ? bytes.subarray(0, 4096 + random(used)) : bytes).events.length;
    }
    expect(events).toBeGreaterThan(10_000);
  });

  it('tells by SQL Server who came in or did not, and from where, though its values have no names', () => {
    const sql = (id: number, event: number, texts: string[]): WrittenRecord => ({
      ...{ id, at, event, provider: 'MSSQL$SHOP', keywords: 0x80_0000_0000_0000n },
      data: { '': { texts } },
    });
    const { events } = read(
      evtxFile([
        [
          sql(1, 18456, [
            'sa',
            ' Reason: Password did not match that for the login provided.',
            ' [CLIENT: 198.51.100.9]',
          ]),
          sql(2, 18454, ['kim', ' [CLIENT: <local machine>]']),
          sql(3, 33205, [
            'audit_schema_version:1\naction_id:LGIF\nsucceeded:false\nserver_principal_name:SHOP\\lee\nclient_ip:198.51.100.7\n',
          ]),
          sql(4, 17137, ['shop']),
        ],
      ]),
    );
    expect(events).toMatchObject([
      { userName: 'sa', sourceIp: '198.51.100.9', eventOutcome: 'failure', eventAction: '18456' },
      { userName: 'kim', eventOutcome: 'success' },
      { userName: 'SHOP\\lee', sourceIp: '198.51.100.7', eventOutcome: 'failure' },
      { eventAction: '17137' },
    ]);
    expect(events.map((event) => 'sourceIp' in event)).toEqual([true, false, true, false]);
    expect(events[3]).not.toHaveProperty('userName');
  });

  it('comes into a case, balanced, and shows its original bytes again', async () => {
    const inHand = await caseInHand();
    const id = await inHand.add('Security.evtx', three);
    const { evidence } = await inHand.ask('evidence.list', {});
    expect(evidence[0]).toMatchObject({
      id,
      format: 'windows-evtx',
      events: 4,
      rejects: 0,
      lines: 4,
      zoneSource: 'data',
    });
    const bytes = await readFile(join(inHand.folder, 'Security.evtx'));
    expect(bytes.equals(three)).toBe(true);
    const { rows } = await inHand.ask('timeline.page', { filter: '', limit: 10, offset: 0 });
    const { evidence: of, byteOffset } = rows[1] ?? { evidence: 0, byteOffset: 0 };
    const { original, before, after } = await inHand.ask('timeline.event', { evidence: of, byteOffset });
    expect(original.state).toBe('same');
    expect(original.written).toContain('<Data Name="TargetUserName">user-2</Data>');
    expect([...before, ...after].map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});
