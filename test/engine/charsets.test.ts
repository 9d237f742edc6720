import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodingOf } from '../../electron/engine/import/charset.ts';
import { isColoured } from '../../electron/engine/import/colours.ts';
import { readOriginal } from '../../electron/engine/import/original.ts';
import { createTranscoder, toUtf8 } from '../../electron/engine/import/transcode.ts';
import { theCase } from '../../electron/engine/session.ts';
import { type CaseInHand, caseInHand } from './case-in-hand.ts';

const line = (path: string, i: number) =>
  `192.0.2.${i} - kim [24/Jun/2025:03:11:0${i} +0000] "GET ${path} HTTP/1.1" 200 5 "-" "curl/8"\n`;
const texts = {
  cp949: ['/고객/목록', '/배송지/관리', '/주문/내역'],
  shift_jis: ['/おきゃくさま/いちらん', '/カタログ/ページ', '/ログイン'],
  gbk: ['/客户查询/登录', '/订单/删除记录', '/用户下载数据'],
  big5: ['/為其兼行惡道', '/客戶資料/清單', '/訂單查詢'],
  'utf-16le': ['/고객/목록', '/a', '/b'],
  'utf-16be': ['/고객/목록', '/a', '/😀'],
} as const;

function written(encoding: keyof typeof texts): { text: string; bytes: Buffer } {
  const text = texts[encoding].map((path, i) => line(path, i)).join('');
  return { text, bytes: iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' }) };
}

describe.each(Object.keys(texts) as (keyof typeof texts)[])('text written in %s', (encoding) => {
  const { text, bytes } = written(encoding);

  it('is known for what it is, and comes out the same however it is cut', () => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(String(toUtf8(bytes, encoding))).toBe(text);
    for (const size of [1, 3, 7]) {
      const transcoder = createTranscoder(encoding);
      const parts: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) parts.push(transcoder.take(bytes.subarray(at, at + size)).utf8);
      parts.push(transcoder.end().utf8);
      expect(Buffer.concat(parts).toString()).toBe(text);
    }
  });
});

it('takes neither Japanese nor Chinese for Korean, or one for the other, though their bytes are syllables of it', () => {
  const japanese = '顧客を検索しました 田中';
  expect(encodingOf(iconv.encode(line(japanese, 1), 'shift_jis'))).toBe('shift_jis');
  expect(encodingOf(iconv.encode(line(japanese, 1), 'euc-jp'))).toBe('utf-8');
  expect(encodingOf(iconv.encode(line('客戶查詢登入失敗', 1), 'big5'))).toBe('big5');
  expect(encodingOf(iconv.encode(line('客户查询登录失败', 1), 'gbk'))).toBe('gbk');
});

it('leaves UTF-8, UTF-8 with broken bytes, and a few odd bytes as what they are', () => {
  expect(encodingOf(Buffer.from(line('/고객', 1)))).toBe('utf-8');
  expect(encodingOf(Buffer.from(line('/é', 1), 'latin1'))).toBe('utf-8');
  expect(encodingOf(Buffer.concat([Buffer.from(line('/고객/목록/관리', 1)), Buffer.from([0xff, 0xfe, 0x80])]))).toBe(
    'utf-8',
  );
  const cut = Buffer.from(line('/고객', 1)).subarray(0, 52);
  expect(encodingOf(cut)).toBe('utf-8');
});

it('takes words of western Europe for what they are, and nothing else', () => {
  const western = (text: string) => encodingOf(Buffer.from(text, 'latin1'));
  expect(western('Datum;Größe;Straße;Benutzer\n24.06.2025;1;Königsweg;müller\n')).toBe('windows-1252');
  expect(western('Heure;Résultat\n03:11:07;Échec\n03:11:08;Succès\n03:11:09;Refusé\n')).toBe('windows-1252');
  // Polish, Russian, Japanese, Chinese and packed bytes have such bytes as well.
  expect(encodingOf(iconv.encode('Użytkownik;Hasło;Źródło;Usunięto;Żądanie', 'windows-1250'))).toBe('utf-8');
  expect(encodingOf(iconv.encode('Пользователь;Вход;Ошибка;Успех', 'windows-1251'))).toBe('utf-8');
  expect(encodingOf(iconv.encode('ユーザー a顧b客c検d索', 'euc-jp'))).toBe('utf-8');
  expect(western('GET /\xe9a\x80b\xffc\xe9d')).toBe('utf-8');
});

describe('in a case', () => {
  let at: CaseInHand;
  beforeEach(async () => {
    at = await caseInHand('UTC');
  });

  async function take(name: string, bytes: Buffer, more = {}) {
    const path = join(at.folder, name);
    writeFileSync(path, bytes);
    return (await at.ask('evidence.import', { job: name, files: [{ path, ...more }] })).files[0];
  }

  it('every event is read as text and addressed by the bytes of the file as it is', async () => {
    for (const encoding of Object.keys(texts) as (keyof typeof texts)[]) {
      const { text, bytes } = written(encoding);
      const file = await take(`${encoding}.log`, bytes);
      expect(file).toMatchObject({ outcome: 'imported', events: 3, rejects: 0, lines: 3, encoding });
      const open = theCase(at.session);
      const found = await open.index.rows<{
        byteOffset: number;
        byteLength: number;
        urlPath: string;
        timeAt: number;
        timeLength: number;
      }>(
        `SELECT byteOffset::DOUBLE AS byteOffset, byteLength::DOUBLE AS byteLength, urlPath, timeAt::DOUBLE AS timeAt,
          timeLength::DOUBLE AS timeLength FROM event WHERE evidence = (SELECT max(evidence) FROM event) ORDER BY byteOffset`,
      );
      expect(found.map(({ urlPath }) => urlPath)).toEqual([...texts[encoding]]);
      const id = open.register.list().at(-1)?.id ?? 0;
      for (const [index, { byteOffset, byteLength, timeAt, timeLength }] of found.entries()) {
        const raw = await readOriginal(open, id, byteOffset, byteLength);
        expect(`${toUtf8(raw, encoding)}\n`).toBe(`${text.split('\n')[index]}\n`);
        expect(String(toUtf8(raw.subarray(timeAt, timeAt + timeLength), encoding))).toContain('24/Jun/2025');
      }
      const middle = await at.ask('timeline.event', { evidence: id, byteOffset: found[1]?.byteOffset ?? 0 });
      const [first, , last] = text.split('\n');
      expect([...middle.before, ...middle.after].map((near) => near.text)).toEqual([first, last]);
    }
  });

  it('is read as a person says, and the journal says so', async () => {
    const bytes = Buffer.from(line('/café', 1) + line('/é', 2), 'latin1');
    const path = join(at.folder, 'western.log');
    writeFileSync(path, bytes);
    const [looked] = (await at.ask('evidence.inspect', { job: 'i', paths: [path] })).files;
    expect(looked).toMatchObject({ encoding: 'utf-8', brokenText: true });
    expect(looked?.rows[0]?.urlPath).toBe('/caf\\xE9');
    const windows = join(at.folder, 'windows.log');
    writeFileSync(windows, Buffer.from(line('/price/\x80', 1), 'latin1'));
    const chosen = await at.ask('evidence.preview', { path: windows, encoding: 'windows-1252' });
    expect(chosen.rows[0]?.urlPath).toBe('/price/\u20ac');
    expect(chosen.brokenText).toBeUndefined();
    const preview = await at.ask('evidence.preview', { path, encoding: 'latin1' });
    expect(preview.rows[0]?.urlPath).toBe('/café');
    expect(await take('western.log', bytes, { encoding: 'latin1' })).toMatchObject({ events: 2, encoding: 'latin1' });
    const { entries } = await at.ask('custody.list', { before: null, limit: 5, kind: 'evidence.added', text: '' });
    expect(entries[0]?.body).toMatchObject({ encoding: 'latin1' });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('reads lines that are coloured for a terminal, each by its own bytes, and leaves colours that stand in a few', async () => {
    const plain = [7, 8].map((i) => `2025-06-24T03:11:0${i}Z INFO login of kim from 192.0.2.${i}`);
    const coloured = plain.map((text) => text.replace('INFO', '\u001b[1;32mINFO\u001b[0m').replace(/^/, '\u001b[34m'));
    const path = join(at.folder, 'app.log');
    writeFileSync(path, `${coloured.join('\n')}\n`);
    const { files } = await at.ask('evidence.import', { job: 'i', files: [{ path }] });
    expect(files).toMatchObject([{ format: 'timed-lines', events: 2, rejects: 0 }]);
    const open = theCase(at.session);
    const found = await open.index.rows<
      { [_ in 'byteOffset' | 'byteLength' | 'timeAt' | 'timeLength']: number } & { message: string }
    >(
      `SELECT byteOffset::DOUBLE AS byteOffset, byteLength::DOUBLE AS byteLength, message, timeAt::DOUBLE AS timeAt,
        timeLength::DOUBLE AS timeLength FROM event ORDER BY byteOffset`,
    );
    expect(found.map(({ message }) => message)).toEqual(plain.map((text) => text.slice(21)));
    for (const [i, { byteOffset, byteLength, timeAt, timeLength }] of found.entries()) {
      const raw = await readOriginal(open, 1, byteOffset, byteLength);
      expect(coloured[i]).toContain(`${raw}`);
      expect(`${raw.subarray(timeAt, timeAt + timeLength)}`).toBe(plain[i]?.slice(0, 20));
    }
    const attack = [...Array(9).fill('ordinary'), '\u001b[31m'].map((word) => `${plain[0]} ${word}\n`).join('');
    expect(isColoured(Buffer.from(attack))).toBe(false);
  });

  it('reads lines that end in CR alone, each by its own bytes', async () => {
    const bytes = Buffer.from((line('/a', 1) + line('/b', 2) + line('/c', 3)).replaceAll('\n', '\r'));
    expect(await take('mac.log', bytes)).toMatchObject({ outcome: 'imported', events: 3, rejects: 0, lines: 3 });
  });

  it('says what to do with files that hold no events: captures, storage of Plaso, indicators, 7-Zip', async () => {
    const refused: [string, Buffer, string][] = [
      ['a.pcap', Buffer.concat([Buffer.from('d4c3b2a1', 'hex'), Buffer.alloc(200)]), 'Run Zeek'],
      ['a.pcapng', Buffer.concat([Buffer.from('0a0d0d0a', 'hex'), Buffer.alloc(200)]), 'Run Zeek'],
      ['a.plaso', Buffer.from(`SQLite format 3\0${'x'.repeat(200)}CREATE TABLE event_data`), 'psort'],
      [
        'a.json',
        Buffer.from(
          '{"type":"bundle","id":"bundle--1","objects":[{"type":"indicator","created":"2025-06-24T00:00:00Z"}]}',
        ),
        'STIX',
      ],
      ['z.json', Buffer.from('[{"title":"a","sigmafile":"x.yml","matches":[{"EventID":4625}]}]\n'), 'Zircolite'],
      ['a.journal', Buffer.concat([Buffer.from('LPKSHHRH'), Buffer.alloc(200)]), 'journalctl'],
      ['fw.log', Buffer.from('Date: Jun 24, 2025\n 3:11:07 drop   gw1 >eth0 src: 192.0.2.1;\n'), 'fw log -l'],
      ['a.7z', Buffer.concat([Buffer.from('377abcaf271c', 'hex'), Buffer.alloc(200)]), '7-Zip'],
    ];
    for (const [name, bytes, advice] of refused) {
      expect(await take(name, bytes)).toMatchObject({
        code: 'format-unknown',
        message: expect.stringContaining(advice),
      });
    }
  });
});
