// AssemblyScript. Requests: method, path and query, version.
import { isDigit } from './digits';
import { noteTerm, putEventText } from './event';
import { giveOwn, httpMethod, Own } from './names';
import { messageText, urlPathText, urlQueryText } from './rows';
import { findByte } from './scan';

/** `GET /path?query HTTP/1.1`; what is no request line is kept as the message. */
export function giveRequest(from: usize, end: usize): bool {
  if (end - from <= 1) {
    if (end > from && load<u8>(from) != 45) putEventText(messageText, from, end);
    return true;
  }
  let p = from;
  while (p < end && isMethodByte(load<u8>(p))) p++;
  if (p == from || p - from > 20 || p + 1 >= end || load<u8>(p) != 32) {
    putEventText(messageText, from, end);
    return true;
  }
  const target = p + 1;
  let targetEnd = end;
  const version = lastVersion(target, end);
  if (version != 0) targetEnd = version - 6;
  else if (end - target > 2 && load<u8>(end - 1) == 45 && load<u8>(end - 2) == 32) targetEnd = end - 2;
  else while (targetEnd > target + 1 && load<u8>(targetEnd - 1) == 32) targetEnd--;
  const leads = load<u8>(target);
  const looks = leads == 47 || leads == 42 || hasScheme(target, targetEnd);
  if (targetEnd <= target || (version == 0 && !looks)) {
    putEventText(messageText, from, end);
    return true;
  }
  if (p - from > 1 || load<u8>(from) != 45) noteTerm(httpMethod, from, p);
  if (version != 0 && !(end - version == 3 && load<u8>(version) == 49 && load<u8>(version, 2) == 49)) {
    if (!giveOwn(Own.httpVersion, version, end)) return false;
  }
  giveTarget(target, targetEnd);
  return true;
}

function isMethodByte(byte: u8): bool {
  return (byte >= 65 && byte <= 90) || byte == 95 || byte == 45;
}

/** Where the version number stands when the request ends in ` HTTP/x`, 0 when it does not. */
function lastVersion(from: usize, end: usize): usize {
  for (let p = end - 1; p > from && p + 12 > end; p--) {
    const byte = load<u8>(p);
    if (byte == 47) {
      // ` HTTP`
      const named = p - 5 > from && load<u32>(p - 4) == 0x50545448 && load<u8>(p - 5) == 32;
      return named && p + 1 < end ? p + 1 : 0;
    }
    if (!(isDigit(byte) || byte == 46)) return 0;
  }
  return 0;
}

function hasScheme(from: usize, end: usize): bool {
  for (let p = from; p + 2 < end && p < from + 12; p++) {
    if (load<u8>(p) == 58) return load<u16>(p, 1) == 0x2f2f;
  }
  return false;
}

export function giveTarget(from: usize, end: usize): void {
  if (end - from == 1 && load<u8>(from) == 45) return;
  const cut = from < end && load<u8>(from) == 47 ? findByte(from, end, 63) : end;
  putEventText(urlPathText, from, cut);
  if (cut < end) putEventText(urlQueryText, cut + 1, end);
}
