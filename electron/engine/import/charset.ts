import { isUtf8 } from 'node:buffer';
import type { Encoding } from '@shared/evidence.ts';
import iconv from 'iconv-lite';

/** Fewer letters than these prove no language. */
const fewest = 4;

/**
 * How a file's text is written, by its first bytes: a byte order mark, strict UTF-8, UTF-16 by its NULs, then Korean,
 * Japanese and Chinese by their own letters, then the west of Europe by its letters within words. What is none of them is taken
 * for UTF-8 with broken bytes, which are kept as `\xNN`; what else the code pages of the west can say is a person's choice.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = wideByNuls(head);
  if (wide) return wide;
  if (!isBroken(head)) return 'utf-8';
  const bytes = Buffer.from(head.subarray(0, 65_536));
  const whole = bytes.subarray(0, lastAscii(bytes));
  for (const { encoding, holds } of scripts) {
    const text = iconv.decode(whole, encoding);
    const foreign: string[] = text.match(/\P{ASCII}/gu) ?? [];
    if (foreign.length < fewest || foreign.includes('\ufffd')) continue;
    if (holds(foreign, whole)) return encoding;
  }
  return isWestern(whole) ? 'windows-1252' : 'utf-8';
}

/** Letters of German, French, Spanish, Portuguese and Italian, each within a word or at its end; of two at most, as `öß` is. */
const western =
  /(?<=[A-Za-z])[\xdf\xe0-\xe5\xe7-\xf6\xf9-\xfc]{1,2}(?=[A-Za-z\s,;|"'.:)-]|$)|[\xc0-\xc4\xc7-\xcf\xd1-\xd6\xd9-\xdc\xe0-\xfc](?=[A-Za-z])/g;

/** Every foreign byte is such a letter, and few are two: nothing of the kind holds for text that is written in two bytes each. */
function isWestern(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is ASCII
  const foreign = text.match(/[^\x00-\x7f]+/g) ?? [];
  const single = foreign.filter((run) => run.length === 1).length;
  const fitting: string[] = text.match(western) ?? [];
  return foreign.length >= fewest && single >= foreign.length * 0.75 && fitting.join() === foreign.join();
}

const share = (letters: readonly string[], test: (letter: string) => boolean) =>
  letters.filter(test).length / letters.length;

/** What every Korean text is full of: the syllables of its endings, and those of logs. */
const usual = new Set(
  '이다는에의을가하고지로기사어리를인은한자도시대해나서그일정과수제있아들부전만보스것라상간으생성여우국관원구조공소유주게안세적동장비무용연회없오신개치경면물발행선방위실계분각내반중요로그인실패접속권파관서버객조등록삭변김박최',
);

/** What every text in simplified Chinese is full of, and what logs say in it. */
const usualInChinese = new Set(
  '的一是不了在人有我他这中大来上国个到说们为子和地出时年会自过家对后小多天能发成事作当文开用主行方所本公同动两长分将外与高进法理明全工者向部正名定女问力机等业最间新位被电门相次政海口使气信关内加化代产入先体别处总书比员性通报立数件安表原应期提更反合放系计受务制解各任至清记接服建度统色字请认论元结功指非流管连资队条变联权展该领传保办运求品转量空技程告基式息识收设始版单据导失网户登录密码账号查询下载删除修改访问败操址类型状态址端源客服器错误拒绝允许',
);

const scripts: readonly { encoding: Encoding; holds: (foreign: readonly string[], bytes: Uint8Array) => boolean }[] = [
  {
    // The code page has room for all syllables; those in use stand where KS X 1001 put them. What is written in other
    // code pages reads as syllables too, but as odd ones.
    encoding: 'cp949',
    holds: (foreign, bytes) =>
      pairs(bytes, 0xb0, 0xc8, 0xa1) >= 0.6 && share(foreign, (letter) => usual.has(letter)) >= 0.15,
  },
  { encoding: 'shift_jis', holds: (foreign) => share(foreign, (letter) => /[\u3041-\u30ff]/u.test(letter)) >= 0.3 },
  {
    // The letters in use come first in GB 2312, and the second byte of nearly each is above those of Big5.
    encoding: 'gbk',
    holds: (foreign, bytes) =>
      pairs(bytes, 0xa1, 0xf7, 0xa1) >= 0.97 &&
      pairs(bytes, 0xb0, 0xd7, 0xa1) >= 0.7 &&
      share(foreign, (letter) => usualInChinese.has(letter)) >= 0.3,
  },
  {
    // Punctuation and the letters in use come first in Big5, the rare ones behind them.
    encoding: 'big5',
    holds: (foreign, bytes) =>
      share(foreign, (letter) => /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/u.test(letter)) >= 0.9 &&
      pairs(bytes, 0xa1, 0xc6, 0x40) >= 0.8 &&
      // The kana of EUC-JP stand there too, and next to each other.
      pairs(bytes, 0xa4, 0xa5, 0xa1) < 0.35,
  },
];

/** The share of characters of two bytes whose first byte stands between two, and whose second is no smaller than one. */
function pairs(bytes: Uint8Array, low: number, high: number, second: number): number {
  let [all, within] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    at += 1;
    all += 1;
    if (lead >= low && lead <= high && (bytes[at] as number) >= second) within += 1;
  }
  return all === 0 ? 0 : within / all;
}

/** UTF-16 without a mark: mostly ASCII, so that every other byte is NUL. */
function wideByNuls(head: Uint8Array): Encoding | null {
  const looked = head.subarray(0, 4096 & ~1);
  if (looked.length < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked.length; at++) if (looked[at] === 0) at % 2 === 0 ? even++ : odd++;
  const half = looked.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Whether bytes of a head are no UTF-8, and so were taken for broken. */
export function isBroken(head: Uint8Array): boolean {
  return !isUtf8(withoutCutEnd(head));
}

/** A head may end within a character. */
function withoutCutEnd(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && head.length - end < 4 && (head[end - 1] as number) >= 0x80) end--;
  return head.subarray(0, end);
}

function lastAscii(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 8 && (bytes[end - 1] as number) >= 0x80) end--;
  return end;
}

/** Whether lines end in CR alone, as on old Macintoshes. */
export function endsInReturns(utf8: Uint8Array): boolean {
  return utf8.indexOf(10) < 0 && utf8.indexOf(13) >= 0 && utf8.indexOf(13) < utf8.length - 1;
}
