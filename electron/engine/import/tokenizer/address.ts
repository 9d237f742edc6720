// AssemblyScript. Whether a text surely is an address. What else may be one is a longer story, and the other reader's.
import { isDigit } from './digits';

/** Four numbers from 0 to 255 between dots, without leading zeros. */
export function isVersion4(from: usize, to: usize): bool {
  if (to - from < 7 || to - from > 15) return false;
  let parts = 0;
  let p = from;
  while (true) {
    const begins = p;
    let value: u32 = 0;
    while (p < to && isDigit(load<u8>(p)) && p - begins < 4) value = value * 10 + load<u8>(p++) - 48;
    if (p == begins || value > 255 || p - begins > 3 || (p - begins > 1 && load<u8>(begins) == 48)) return false;
    parts++;
    if (p == to) return parts == 4;
    if (load<u8>(p) != 46 || parts == 4) return false;
    p++;
  }
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
