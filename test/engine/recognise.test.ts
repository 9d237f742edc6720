import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describe as whatIs } from '../../electron/engine/import/describe.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { recognise, recognition } from '../../electron/engine/import/recognise.ts';

const best = (content: string | Uint8Array, whole = true) => {
  const [first] = recognise(typeof content === 'string' ? Buffer.from(content) : content, whole);
  return first && first.score >= 0.5 ? first.format : null;
};
const about = (id: string, content: string) => {
  const format = formats.get(id);
  if (!format) throw new Error(id);
  return whatIs(format, Buffer.from(content));
};

const clf = '192.0.2.1 - - [24/Jun/2025:03:11:07 +0900] "GET / HTTP/1.1" 200 5 "-" "curl/8"\n';

describe('recognition', () => {
  it('takes the more specific format where two fit', () => {
    const trail =
      '{"eventVersion":"1.08","eventSource":"s3.amazonaws.com","eventTime":"2025-06-24T03:11:07Z","eventName":"GetObject"}\n';
    const scores = recognise(Buffer.from(trail.repeat(3)), true);
    expect(scores.map(({ format }) => format).slice(0, 2)).toEqual(['aws-cloudtrail', 'json-lines']);
    expect(scores[0]?.score).toBeGreaterThan(scores[1]?.score ?? 1);
  });

  it('takes lines that CloudWatch exports for those of Lambda only where its own stand among them', () => {
    const at = '2025-06-24T03:11:07.123Z ';
    expect(best(`${at}${clf}`.repeat(3))).toBe('web-access');
    expect(best(`${at}worker 7 took job 12\n`.repeat(3))).toBe('timed-lines');
    const call = `${at}START RequestId: 6f747a5d-1 Version: $LATEST\n${at}user kim\n${at}END RequestId: 6f747a5d-1\n`;
    expect(best(call)).toBe('aws-lambda');
  });

  it('knows a file by its head, though the head cuts its last line or its only one', () => {
    expect(best(Buffer.from(clf.repeat(10)).subarray(0, 300), false)).toBe('web-access');
    const records = Array.from({ length: 400 }, () => ({
      eventVersion: '1.08',
      eventSource: 's',
      eventTime: '2025-06-24T03:11:07Z',
    }));
    expect(best(Buffer.from(JSON.stringify({ Records: records })).subarray(0, 9_000), false)).toBe('aws-cloudtrail');
  });

  it('lowers the score by the share of lines that cannot be read', () => {
    const [all] = recognise(Buffer.from(clf.repeat(4)), true);
    const [half] = recognise(Buffer.from(`${clf}odd\n${clf}odd\n`), true);
    expect(half?.score).toBeCloseTo((all?.score ?? 0) / 2, 2);
  });

  it('takes a table or JSON in which no time stands for that, below any format of its own', () => {
    const table = recognise(Buffer.from('name,title,base\nA,B,1\nC,D,2\n'), true);
    expect(table[0]).toEqual({ format: 'delimited', score: 0.52 });
    const [json] = recognise(Buffer.from('{"user":"kim","action":"view"}\n{"user":"lee","action":"export"}\n'), true);
    expect(json).toEqual({ format: 'json-lines', score: 0.52 });
    expect(about('json-lines', '{"user":"kim"}\n{"user":"lee"}\n').mapping?.time).toBeNull();
  });

  it('takes a file for the same whatever the file before it was', () => {
    for (const { id, samples } of formats.values()) {
      for (const { title, text } of samples.slice(0, 1)) {
        const head = Buffer.from(text);
        const alone = recognition(head, true).scores[0];
        for (const lately of [[id], ['timed-lines', 'json-lines']]) {
          expect(recognition(head, true, lately).scores[0], `${id}: ${title}`).toEqual(alone);
        }
      }
    }
  });

  it('needs only the first lines of a file that begins as the one before, and comes to the same', () => {
    for (const id of ['web-access', 'aws-cloudtrail', 'haproxy', 'iis-w3c', 'zeek-json', 'syslog-auth']) {
      const text = formats.get(id)?.samples[0]?.text as string;
      const head = Buffer.from(text.repeat(Math.ceil(20_000 / text.length)));
      const [alone, second] = recognition(head, true).scores;
      const after = recognition(head, true, [alone?.format ?? '', second?.format ?? '']);
      expect(after.scores[0], id).toEqual(alone);
    }
  });

  it('needs but one record with all the names that its format claims, in a list on one line', () => {
    const record = {
      eventVersion: '1.08',
      eventSource: 's3.amazonaws.com',
      eventTime: '2025-06-24T03:11:07Z',
      eventName: 'GetObject',
      requestParameters: { key: 'k'.repeat(1870) },
    };
    const head = Buffer.from(`{"Records":[${JSON.stringify(record)}${',{"of another":"kind"}'.repeat(2000)}]}`);
    const known = { format: 'aws-cloudtrail', score: 0.99 };
    expect(recognition(head, true).scores).not.toContainEqual(known);
    const before = ['aws-cloudtrail', 'json-lines'];
    expect(recognition(head, true, before).scores[0]).toEqual(known);
    const lines = Buffer.from(head.toString().replaceAll(',{', ',\n{'));
    expect(recognition(lines, true, before)).toEqual(recognition(lines, true));
  });

  it('shows the second best also where the file before was of the same kind', () => {
    const trail =
      '{"eventVersion":"1.08","eventSource":"s3.amazonaws.com","eventTime":"2025-06-24T03:11:07Z","eventName":"GetObject"}\n';
    const head = Buffer.from(trail.repeat(3));
    const { scores } = recognition(head, true);
    const near = scores.map(({ format }) => format);
    expect(recognition(head, true, near).scores.slice(0, 2)).toEqual(scores.slice(0, 2));
  });

  const random = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256);
  const others: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['noise', random],
    ['gzip', gzipSync(clf.repeat(50))],
    ['a packed file', Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\x08\0'), deflateRawSync(clf.repeat(50))])],
    ['a tape archive', Buffer.concat([Buffer.from('access.log'.padEnd(512, '\0')), Buffer.from(clf)])],
    ['an image', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), random])],
    ['prose', 'Dear all,\nthe server was down, again; we restarted it.\nBest regards\n'.repeat(10)],
    ['a program', 'export function add(a: number, b: number) {\n  return a + b;\n}\n'.repeat(10)],
    ['a table without a header', '2025-06-24,192.0.2.1,5\n2025-06-25,192.0.2.2,6\n'],
    ['a configuration in JSON', '{"compilerOptions":{"strict":true},"include":["a"]}'],
    ['UTF-16', Buffer.from(`\ufeff${clf}`, 'utf16le')],
    ['a text that names a time once', `2025-06-24 03:11:07 started\n${'and then it rained\n'.repeat(9)}`],
    [
      'bucket access lines',
      '79a5 bucket [24/Jun/2025:03:11:07 +0000] 192.0.2.1 79a5 3E57 REST.GET.VERSIONING - "GET /b HTTP/1.1" 200 - 113\n',
    ],
  ];
  for (const [name, content] of others) it(`takes ${name} for nothing`, () => expect(best(content)).toBeNull());
});

describe('what a file lacks and offers', () => {
  it('says whether zone and year stand in the data', () => {
    expect(about('web-access', clf)).toMatchObject({ zoneInData: true, yearInData: true });
    expect(about('syslog-auth', 'Feb 12 14:10:21 gate sshd[1]: x\n')).toMatchObject({
      zoneInData: false,
      yearInData: false,
    });
    expect(about('syslog-auth', '2025-06-24T03:11:07+09:00 gate sshd[1]: x\n')).toMatchObject({
      zoneInData: true,
      yearInData: true,
    });
    expect(about('delimited', 'time,user\n2025-06-24 03:11:07,kim\n')).toMatchObject({
      zoneInData: false,
      yearInData: true,
    });
    expect(about('json-lines', '{"ts":1700000000,"user":"kim"}\n')).toMatchObject({
      zoneInData: true,
      yearInData: true,
    });
  });

  it('finds the columns of a table and proposes what they hold, by name and by value', () => {
    const { columns, mapping } = about(
      'delimited',
      'no,접속일시,접속IP,사용자,상태,수행업무,비고\n1,2025-06-24 03:11:07,192.0.2.1,kim,200,조회,\n2,2025-06-24 03:11:08,192.0.2.1,kim,404,조회,\n',
    );
    expect(columns).toEqual(['no', '접속일시', '접속IP', '사용자', '상태', '수행업무', '비고']);
    expect(mapping).toMatchObject({
      time: '접속일시',
      fields: { sourceIp: '접속IP', userName: '사용자', eventAction: '수행업무' },
    });
  });

  it('takes the days of a spreadsheet for times, where the column is named so', () => {
    const serial = (name: string) => about('delimited', `${name},user\n45832.63263888889,kim\n45833,lee\n`);
    expect(serial('time')).toMatchObject({ mapping: { time: 'time' }, dayOrderUnknown: false, zoneInData: false });
    expect(serial('size')).toMatchObject({ mapping: { time: null } });
  });

  it('says of a column of times that nobody knows their order of day and month', () => {
    const rows = (day: number) => `time,user\n03/04/2025 10:00,kim\n${day}/06/2025 10:00,kim\n`;
    expect(about('delimited', rows(11))).toMatchObject({ mapping: { time: 'time' }, dayOrderUnknown: true });
    expect(about('delimited', rows(25))).toMatchObject({ mapping: { time: 'time' }, dayOrderUnknown: false });
  });

  it('finds the keys of records, nested ones with dots', () => {
    const { columns, mapping } = about(
      'json-lines',
      '{"ts":1700000000.5,"request":{"remote_ip":"192.0.2.1","uri":"/"},"status":200,"__proto__":"x"}\n',
    );
    expect(columns).toEqual(['ts', 'request.remote_ip', 'request.uri', 'status', '__proto__']);
    expect(mapping).toEqual({
      time: 'ts',
      fields: { sourceIp: 'request.remote_ip', urlPath: 'request.uri', httpStatus: 'status' },
    });
  });

  it('offers no mapping for formats that need none', () => {
    expect(about('web-access', clf)).toMatchObject({ columns: [], mapping: null });
  });
});
