// AssemblyScript. Values of JSON records that say more than one thing: addresses with a port, paths with a query, request lines. What
// is odd about one is left to the other reader.
import { addMore, noteTerm, putEventText } from './event';
import { isTaken } from './json-choice';
import { httpMethodField, isBareAddress, isDigits, urlQueryField } from './json-fits';
import { urlPathText, urlQueryText } from './rows';
import { findByte, isAscii } from './scan';

/** `"clientPort":` and `"httpVersion":`, which no record may have besides. */
const portName: usize = memory.data(32, 16);
const versionName: usize = memory.data(32, 16);

export function openValues(): void {
  store<u64>(portName, 0x50746e65696c6322);
  store<u64>(portName, 0x0000003a2274726f, 8);
  store<u64>(versionName, 0x7265567074746822);
  store<u64>(versionName, 0x00003a226e6f6973, 8);
}

/** An address, of which a port and brackets are none; what has an interface, or is odd, is left. */
export function giveAddress(from: usize, end: usize): bool {
  if (isBareAddress(from, end)) {
    noteTerm(0, from, end);
    return true;
  }
  const bracketed = load<u8>(from) == 91;
  const inner = bracketed ? from + 1 : from;
  const stop = findByte(inner, end, bracketed ? 93 : 58);
  if (stop == end || stop == inner || end - from > 300) return false;
  for (let at = inner; at < stop; at++) {
    const byte = load<u8>(at);
    if (byte == 37 || byte == 91 || byte == 93) return false;
  }
  const colon = bracketed ? stop + 1 : stop;
  noteTerm(0, inner, stop);
  if (colon == end) return true;
  const digits = end - colon - 1;
  if (load<u8>(colon) != 58 || digits < 1 || digits > 5 || !isDigits(colon + 1, end)) return false;
  return addMore(portName, 13, colon + 1, end);
}

/** A path and its query, or a request line; what only looks like one is left. */
export function givePath(from: usize, end: usize): bool {
  if (load<u8>(from) == 47) return giveTarget(from, end);
  const space = findByte(from, end, 32);
  if (space == end) {
    putEventText(urlPathText, from, end);
    return true;
  }
  if (space - from < 3 || space - from > 20 || !isCapitals(from, space) || !isAscii(from, end)) return false;
  const next = findByte(space + 1, end, 32);
  // A dash for a path states nothing.
  if (next == space + 1 || (next == space + 2 && load<u8>(space + 1) == 45) || hasBlank(space + 1, next)) return false;
  let version = end;
  if (next < end) {
    version = next + 6;
    if (version >= end || load<u32>(next + 1) != 0x50545448 || load<u8>(next + 5) != 47) return false;
    for (let at = version; at < end; at++) if (load<u8>(at) != 46 && <u32>load<u8>(at) - 48 > 9) return false;
  }
  noteTerm(httpMethodField, from, space);
  const usual = end - version == 3 && (load<u32>(version) & 0xffffff) == 0x312e31;
  if (version < end && !usual && !addMore(versionName, 14, version, end)) return false;
  if (load<u8>(space + 1) == 47) return giveTarget(space + 1, next);
  putEventText(urlPathText, space + 1, next);
  return true;
}

function isCapitals(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) if (<u32>load<u8>(at) - 65 > 25) return false;
  return true;
}

function hasBlank(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) if (load<u8>(at) <= 32) return true;
  return false;
}

function giveTarget(from: usize, end: usize): bool {
  const cut = findByte(from, end, 63);
  putEventText(urlPathText, from, cut);
  if (cut == end) return true;
  if (isTaken(urlQueryField)) return false;
  putEventText(urlQueryText, cut + 1, end);
  return true;
}
