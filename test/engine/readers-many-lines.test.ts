import { describe, expect, it } from 'vitest';
import { describe as whatIs } from '../../electron/engine/import/describe.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { collectingSink } from './collecting-sink.ts';

function formatOf(id: string) {
  const format = formats.get(id);
  if (!format) throw new Error(id);
  return format;
}

function read(id: string, content: string, zone = 'UTC', blockSize = Number.POSITIVE_INFINITY) {
  const sink = collectingSink();
  const format = formatOf(id);
  const bytes = Buffer.from(content);
  const { mapping } = whatIs(format, bytes);
  const reader = createReader(format, { zone, year: 2025, mapping }, sink);
  const step = Math.min(blockSize, bytes.length);
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
  reader.end();
  return { ...sink.collected, bytes };
}

describe('events of several lines', () => {
  const first = '2025-06-24 03:11:07 UTC [1] kim@shop LOG:  statement: SELECT *\n';
  const statement = `${first}\tFROM customer\n\n\tWHERE grade = 1;\n`;

  it('reach from their first byte to the last of the line that continues them, blank lines counted apart', () => {
    const { events, continuations, blanks, bytes } = read('postgresql', `${statement}${first}`);
    expect({ events: events.length, continuations, blanks }).toEqual({ events: 2, continuations: 2, blanks: 1 });
    const { byteOffset, byteLength } = events[0] as { byteOffset: number; byteLength: number };
    expect(bytes.subarray(byteOffset, byteOffset + byteLength).toString()).toBe(statement.trimEnd());
    expect(events[1]).toMatchObject({ line: 5, byteOffset: statement.length });
  });

  it('are the same however the blocks are cut', () => {
    const whole = read('postgresql', statement.repeat(3));
    for (const size of [1, 7, 64]) expect(read('postgresql', statement.repeat(3), 'UTC', size)).toEqual(whole);
  });

  it('are rejected, not continued, where no event stands above', () => {
    const { events, rejects } = read('postgresql', `\tFROM customer\n${statement}`);
    expect(rejects).toMatchObject([{ line: 1 }]);
    expect(events).toHaveLength(1);
  });

  it('keep a message of bounded length and say that it was cut', () => {
    const line = `\t${'x'.repeat(300_000)}\n`;
    const { events, continuations } = read('postgresql', first + line.repeat(6));
    expect(events).toHaveLength(1);
    expect(continuations).toBe(6);
    expect(String(events[0]?.message).length).toBeLessThan(1 << 20);
    expect(events[0]).toMatchObject({ 'more.truncated': 'yes' });
    expect(events[0]?.byteLength).toBe(first.length + line.length * 6 - 1);
  });

  it('place a time of a later line within the event', () => {
    const { events, bytes } = read(
      'mysql-slow',
      '# User@Host: dana[dana] @  [192.0.2.7]  Id: 1\nSET timestamp=1750734667;\nselect 1;\n',
    );
    const [event] = events as { byteOffset: number; timeAt: number; timeLength: number }[];
    const at = (event?.byteOffset ?? 0) + (event?.timeAt ?? 0);
    expect(bytes.subarray(at, at + (event?.timeLength ?? 0)).toString()).toBe('1750734667');
  });
});

describe('key=value', () => {
  it('takes quotes, escaped ones, and a value without its closing quote as they stand', () => {
    const { events } = read(
      'fortigate',
      'date=2025-06-24 time=03:11:07 logid="1" type="event" msg="a \\"b\\" c" user="kim\n',
    );
    expect(events).toMatchObject([{ message: 'a "b" c', userName: 'kim', instant: '2025-06-24T03:11:07Z' }]);
  });

  it('reads the clock of the device in the offset it states, and in the zone given where it states none', () => {
    const stated = 'date=2025-06-24 time=12:11:07 tz="+0900" logid="1" type="event" msg=a\n';
    expect(read('fortigate', stated, 'America/New_York').events).toMatchObject([{ instant: '2025-06-24T03:11:07Z' }]);
    const naive = stated.replace(' tz="+0900"', '');
    expect(read('fortigate', naive, 'Asia/Seoul').events).toMatchObject([
      { instant: '2025-06-24T03:11:07Z', offset: 'none' },
    ]);
  });

  it('keeps hexadecimal digits that spell no text', () => {
    const { events } = read('auditd', 'type=TTY msg=audit(1750734667.1:1): uid=0 data=FF7F comm=6C73\n');
    expect(events).toMatchObject([{ 'more.data': 'FF7F', processName: 'ls' }]);
  });

  it('takes a line of a hundred thousand keys in time that grows with its length alone', () => {
    const { events } = read(
      'fortigate',
      `date=2025-06-24 time=03:11:07 logid=1 type=event ${'a=1 '.repeat(100_000)}\n`,
    );
    expect(events).toHaveLength(1);
  });
});

describe('tables without a header, and rows with several ways to state a time', () => {
  it('rejects a row whose cells are not what the format has there', () => {
    const row = '0|/a|1|r/r|0|0|1|1750734667|1750734667|1750734667|0\n';
    const { events, rejects } = read('bodyfile', `${row}${row.replace('|1750734667|', '|soon|')}`);
    expect(events).toHaveLength(1);
    expect(rejects).toMatchObject([{ line: 2, reason: 'The cell "atime" is none that the format knows.' }]);
  });

  it('falls back row by row where a person left the proposed column as it is', () => {
    const { events } = read(
      'timesketch-csv',
      'message,timestamp,datetime,timestamp_desc\na,1750734667000000,,x\nb,1,2025-06-24T03:11:08Z,x\n',
    );
    expect(events).toMatchObject([{ instant: '2025-06-24T03:11:07Z' }, { instant: '2025-06-24T03:11:08Z' }]);
  });

  it('keeps amounts digit for digit', () => {
    const amount = '123456789012345678901234567890.000000000000000000100';
    const { events } = read(
      'exchange-transfers',
      `Date(UTC),Coin,Amount,TXID\n2025-11-27 04:42:31,SOL,${amount},a\n2025-11-27 04:42:32,SOL,0.10,b\n`,
      'Asia/Seoul',
    );
    expect(events).toMatchObject([
      { 'more.Amount': amount, instant: '2025-11-27T04:42:31Z' },
      { 'more.Amount': '0.10' },
    ]);
  });
});

describe('names of zones', () => {
  it('settle a time where they stand for one offset only', () => {
    const line = (zone: string) => `2025-07-24 12:11:07 ${zone} [1] LOG:  ready\n`;
    const instant = (zone: string) => read('postgresql', line(zone), 'Asia/Seoul').events[0];
    expect(instant('KST')).toMatchObject({ instant: '2025-07-24T03:11:07Z', offset: 540 });
    expect(instant('EDT')).toMatchObject({ instant: '2025-07-24T16:11:07Z', offset: -240 });
    // China's, and that of Chicago: the zone that a person states holds.
    expect(instant('CST')).toMatchObject({ instant: '2025-07-24T03:11:07Z', offset: 'none', 'more.zoneName': 'CST' });
  });
});

describe('times under a name that says UTC', () => {
  it('are UTC in a table and in records, whatever the zone of the case', () => {
    const table = read(
      'delimited',
      'TimeGenerated [UTC],user,SourceIP\n"6/24/2025, 3:11:07.500 AM",kim,192.0.2.7\n',
      'Asia/Seoul',
    );
    expect(table.events).toMatchObject([{ instant: '2025-06-24T03:11:07.500Z' }]);
    const records =
      '{"TimeGenerated [UTC]":"2025-06-24 03:11:07","user":"kim"}\n{"time":"2025-06-24 03:11:07","user":"kim"}\n';
    expect(read('json-lines', records, 'Asia/Seoul').events).toMatchObject([
      { instant: '2025-06-24T03:11:07Z' },
      { instant: '2025-06-23T18:11:07Z' },
    ]);
  });
});

describe('columns of a declared table that share a field', () => {
  it('are asked in turn, row by row', () => {
    const table = [
      'TimeGenerated,DeviceVendor,DeviceProduct,DeviceEventClassID,SourceUserName,DestinationUserName',
      '2025-06-24T03:11:07Z,Vendor,Gate,1,kim,lee',
      '2025-06-24T03:11:08Z,Vendor,Gate,1,,lee',
      '2025-06-24T03:11:09Z,Vendor,Gate,1,,',
      '',
    ].join('\n');
    const { events } = read('sentinel-security-csv', table);
    expect(events.map(({ userName }) => userName)).toEqual(['kim', 'lee', undefined]);
    expect(events[0]).toMatchObject({ 'more.DestinationUserName': 'lee' });
  });
});
