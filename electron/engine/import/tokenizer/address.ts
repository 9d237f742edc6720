// AssemblyScript. Whether a text surely is an address. What else may be one is a longer story, and the other reader's.
import { isDigit } from './digits';

/** Four numbers from 0 to 255 between dots, without leading zeros. Sixteen bytes are looked at. */
export function isVersion4(from: usize, to: usize): bool {
  const length = <i32>(to - from);
  if (length < 7 || length > 15) return false;
  const bytes = v128.load(from);
  const all = (1 << length) - 1;
  const dots = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(46))) & all;
  const digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))) & all;
  if ((dots | digits) != all || popcnt(dots) != 3) return false;
  const first = ctz(dots);
  const second = ctz(dots & (dots - 1));
  const third = 31 - clz(dots);
  return (
    isPart(from, first) &&
    isPart(from + first + 1, second - first - 1) &&
    isPart(from + second + 1, third - second - 1) &&
    isPart(from + third + 1, length - third - 1)
  );
}

/** Whether so many digits are a number from 0 to 255 without leading zeros. */
@inline
function isPart(at: usize, length: i32): bool {
  const first = load<u8>(at);
  if (length == 1) return true;
  if (length == 2) return first != 48;
  if (length != 3 || first == 48 || first > 50) return false;
  return first == 49 || load<u8>(at, 1) < 53 || (load<u8>(at, 1) == 53 && load<u8>(at, 2) <= 53);
}

/** Groups of hexadecimal digits alone, none left out or some in one place. @source RFC 4291, 2.2 */
export function isVersion6(from: usize, to: usize): bool {
  if (to - from < 3 || to - from > 39) return false;
  let groups = 0;
  let gap = false;
  let p = from;
  if (load<u8>(p) == 58) {
    if (load<u8>(p, 1) != 58) return false;
    gap = true;
    p += 2;
  }
  while (p < to) {
    const begins = p;
    while (p < to && isHex(load<u8>(p))) p++;
    if (p == begins || p - begins > 4) return false;
    groups++;
    if (p == to) break;
    if (load<u8>(p) != 58) return false;
    p++;
    if (p == to) return false;
    if (load<u8>(p) != 58) continue;
    if (gap) return false;
    gap = true;
    p++;
  }
  return gap ? groups < 8 : groups == 8;
}

function isHex(byte: u8): bool {
  return isDigit(byte) || ((byte | 32) >= 97 && (byte | 32) <= 102);
}

/** Whether a text may be an address with a zone id: only those of one link have any, which begin with an `f`. */
export function hasZone(from: usize, to: usize): bool {
  if (from >= to || (load<u8>(from) | 32) != 102) return false;
  for (let p = from; p < to; p++) if (load<u8>(p) == 37) return true;
  return false;
}
