import { isUtf8 } from 'node:buffer';
import type { Encoding } from '@shared/evidence.ts';
import iconv from 'iconv-lite';

/** Text of each kind must be most of what is not ASCII before a file is taken for it. */
const fewest = 4;

/**
 * How a file's text is written, by its first bytes: a byte order mark, strict UTF-8, UTF-16 by its NULs, then Korean,
 * Japanese and Chinese by their own letters. What is none of them is taken for UTF-8 with broken bytes, which are kept as
 * `\xNN`; Latin-1 fits any bytes at all and is only ever a person's choice.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = wideByNuls(head);
  if (wide) return wide;
  if (isUtf8(withoutCutEnd(head))) return 'utf-8';
  const bytes = Buffer.from(head.subarray(0, 65_536));
  for (const { encoding, letters, share } of scripts) {
    const text = iconv.decode(bytes.subarray(0, lastAscii(bytes)), encoding);
    const foreign: string[] = text.match(/\P{ASCII}/gu) ?? [];
    if (foreign.length < fewest || foreign.includes('\ufffd')) continue;
    if (foreign.filter((letter) => letters.test(letter)).length >= foreign.length * share) return encoding;
  }
  return 'utf-8';
}

const scripts: readonly { encoding: Encoding; letters: RegExp; share: number }[] = [
  { encoding: 'cp949', letters: /\p{Script=Hangul}/u, share: 0.6 },
  { encoding: 'shift_jis', letters: /[\u3041-\u30ff]/u, share: 0.3 },
  { encoding: 'big5', letters: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/u, share: 0.9 },
];

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
