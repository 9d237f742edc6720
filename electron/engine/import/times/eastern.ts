import { isDigit } from './digits.ts';
import { noOffset, type Stamp } from './stamp.ts';
import { num, set } from './whole.ts';
import { readOffset } from './zones.ts';

/** The longest text such a time takes, in bytes. */
const longest = 96;
const day = String.raw`(\d{4})\s?[.年년/-]\s?(\d{1,2})\s?[.月월/-]\s?(\d{1,2})(?:\s?[日일]|\.)?`;
const weekday = String.raw`(?:\s?[(（][월화수목금토일月火水木金土日][)）]|\s?(?:[월화수목금토일]요일|[月火水木金土日]曜日|星期[一二三四五六日天]))?`;
const half = '(오전|오후|午前|午後|上午|下午|[AaPp][Mm])';
const clock = String.raw`(\d{1,2})\s?[:시時时点]\s?(\d{1,2})(?:\s?[:분分]\s?(?:(\d{1,2})(?:[.,](\d{1,9}))?(?:\s?[초秒])?)?)?`;
const written = new RegExp(`^${day}(?:${weekday},?\\s?(?:${half}\\s?)?${clock}(?:\\s?([AaPp][Mm])(?![A-Za-z]))?)?`);

/**
 * `2025-06-24 오후 3:11:07`, `2025. 6. 24. 오후 3:11`, `2025년 6월 24일 (화) 15시 11분 7초`, `2025/06/24 午後 3:11:07`,
 * `2025年6月24日 15:11:07`, `2025/6/24 下午3:11:07`; also a day alone, and a zone behind the clock.
 * @source Unicode CLDR, Korean, Japanese and Chinese date patterns
 */
export function readEastern(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 8) return -1;
  const text = Buffer.from(b.buffer, b.byteOffset + at, Math.min(end - at, longest)).toString('utf8');
  const found = written.exec(text);
  if (!found) return -1;
  const [whole, year, month, date, before, hours, minute, second, fraction, after] = found;
  const hour = hourOfHalf(num(hours), before ?? after);
  if (!set(stamp, num(year), num(month), num(date), hour, num(minute), num(second), fraction ?? '', noOffset))
    return -1;
  const to = at + Buffer.byteLength(whole);
  const zone = hours !== undefined && b[to] === 32 ? readOffset(b, to + 1, end, stamp) : -1;
  return zone < 0 ? to : zone;
}

/** A clock of twelve begins at 12 in some of these languages and at 0 in others. */
function hourOfHalf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return 99;
  return (hour % 12) + (/^(?:오후|午後|下午|p)/i.test(half) ? 12 : 0);
}

const halves = ['오', '午', '上', '下'].map((word) => Buffer.from(word));

/** Whether behind a day and a blank stands the half of the day, which a clock follows. */
export function isBeforeHalf(b: Uint8Array, at: number, end: number): boolean {
  if (at + 3 >= end) return false;
  const first = b[at] ?? 0;
  if (first >= 0xe4) return halves.some((word) => word.every((byte, i) => b[at + i] === byte));
  return (first === 65 || first === 80) && b[at + 1] === 77 && b[at + 2] === 32 && isDigit(b[at + 3]);
}
