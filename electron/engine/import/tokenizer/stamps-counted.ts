// AssemblyScript. Times that count from 1970: import/times/counted.ts.
import { isDigit } from './digits';
import { readFraction } from './stamp-clock';
import { manyDigits, widthOfDigits } from './stamp-digits';
import { count, microsecond, setCount, setCounted, setMicrosecond, setOffset } from './stamp';

export function readEpoch(at: usize, end: usize): usize {
  const width = widthOfDigits(at, end, 17);
  if (width != 9 && width != 10 && width != 13 && width != 16) return 0;
  let p = at + width;
  const whole = manyDigits(at, p);
  setOffset(0);
  setCounted(true);
  if (width >= 13) {
    setCount(width == 13 ? whole * 1000 : whole);
    return p;
  }
  setMicrosecond(0);
  if (p + 1 < end && load<u8>(p) == 46 && isDigit(load<u8>(p, 1))) p = readFraction(p + 1, end);
  setCount(whole * 1_000_000 + microsecond);
  return p;
}

/** All of a slice as a bare number of any size. */
export function readSeconds(from: usize, end: usize): usize {
  const negative = load<u8>(from) == 45;
  let p = negative ? from + 1 : from;
  const width = widthOfDigits(p, end, 12);
  if (width == 0 || width > 11) return 0;
  const whole = manyDigits(p, p + width);
  p += width;
  setMicrosecond(0);
  if (p + 1 < end && load<u8>(p) == 46) p = readFraction(p + 1, end);
  if (p != end) return 0;
  setCount(whole * 1_000_000 + microsecond);
  if (negative) setCount(0 - count);
  setCounted(true);
  setOffset(0);
  return end;
}
