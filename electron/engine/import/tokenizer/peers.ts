// AssemblyScript. Who was at the other end: addresses with what stands around them, and accounts.
import { hasZone, isVersion4, isVersion6 } from './address';
import { isDigit } from './digits';
import { noteTerm } from './event';
import { giveOwn, Own, sourceIp, urlDomain, userName } from './names';
import { findBlank, findByte, findLastBlank, isAscii } from './scan';

/** An ordinary client, no identity, a user of one word or none; a virtual host may stand before. */
export function giveClients(from: usize, end: usize): bool {
  const first = findByte(from, end, 32);
  if (first >= end || first == from || load<u8>(from) == 34 || load<u8>(first - 1) == 44) return false;
  // `[pod/web-1/nginx] `: a head for the other reader to take off.
  if (load<u8>(from) == 91) return false;
  if (load<u16>(first, 1) == 0x202d) return giveUser(from, first, first + 3, end);
  // A time before the line is for the other reader to take off.
  if (first - from > 18 && isDigit(load<u8>(from)) && load<u8>(from, 4) == 45) return false;
  // `shop.example:443 192.0.2.7 - kim`
  const client = first + 1;
  const second = findByte(client, end, 32);
  if (second >= end || !isVersion4(client, second) || load<u16>(second, 1) != 0x202d) return false;
  if (second + 3 >= end || !isNoAddress(from, first) || !isAscii(from, end) || findBlank(from, first) < first) return false;
  if (findByte(from, first, 44) < first || findByte(from, first, 34) < first) return false;
  let until = first;
  while (until > from && isDigit(load<u8>(until - 1))) until--;
  const port = first - until;
  const ported = port > 0 && port <= 5 && until - 1 > from && load<u8>(until - 1) == 58 && load<u8>(until - 2) != 58;
  noteTerm(urlDomain, from, ported ? until - 1 : first);
  if (ported && !giveOwn(Own.urlPort, until, first)) return false;
  return giveUser(client, second, second + 3, end);
}

function giveUser(client: usize, clientEnd: usize, user: usize, end: usize): bool {
  if (user >= end || findBlank(user, end) < end || findByte(user, end, 34) < end || findByte(user, end, 44) < end) return false;
  if (hasZone(client, clientEnd)) return false;
  if (clientEnd - client != 1 || load<u8>(client) != 45) noteTerm(sourceIp, client, clientEnd);
  if (end - user != 1 || load<u8>(user) != 45) noteTerm(userName, user, end);
  return true;
}

/** Whether a text holds a letter that no address has, before any zone. */
export function isNoAddress(from: usize, end: usize): bool {
  for (let p = from; p < end; p++) {
    const byte = load<u8>(p);
    if (byte == 37) return false;
    if ((byte | 32) > 102 && (byte | 32) <= 122) return true;
  }
  return false;
}

/** The addresses of an X-Forwarded-For header, of which the first is the client. */
export function giveForwarded(from: usize, end: usize): bool {
  if (from == end || (end - from == 1 && load<u8>(from) == 45)) return true;
  if (!isAscii(from, end)) return false;
  let begins = from;
  let until = findByte(from, end, 44);
  while (begins < until && isWhite(load<u8>(begins))) begins++;
  while (until > begins && isWhite(load<u8>(until - 1))) until--;
  if (hasZone(begins, until)) return false;
  noteTerm(sourceIp, begins, until);
  return giveOwn(Own.forwarded, from, end);
}

/** `192.0.2.1`, `192.0.2.1:5021` */
export function givePeer(from: usize, end: usize): bool {
  let p = min(from + numericAt(from), end);
  while (p < end && (isDigit(load<u8>(p)) || load<u8>(p) == 46)) p++;
  if (p > from && p < end && load<u8>(p) == 58 && isPort(p + 1, end)) {
    noteTerm(sourceIp, from, p);
    return giveOwn(Own.clientPort, p + 1, end);
  }
  if ((p == end && p > from) || isVersion6(from, end)) {
    noteTerm(sourceIp, from, end);
    return true;
  }
  return p == from && givePortOnly(from, end);
}

/** How many of the next sixteen bytes are digits and dots before any other. */
@inline
function numericAt(from: usize): usize {
  const bytes = v128.load(from);
  const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10));
  return <usize>ctz(~i8x16.bitmask(v128.or(digits, i8x16.eq(bytes, i8x16.splat(46)))) | (1 << 16));
}

/** As a peer, or `192.0.2.1:5021:WAN`: the interface behind it is none of the address. What else it may be is left. */
export function givePeerBehindInterface(from: usize, end: usize): bool {
  if (isVersion6(from, end)) {
    noteTerm(sourceIp, from, end);
    return true;
  }
  const colon = findByte(from, end, 58);
  if (!isVersion4(from, colon)) return false;
  if (colon == end) {
    noteTerm(sourceIp, from, end);
    return true;
  }
  const port = colon + 1;
  const behind = findByte(port, end, 58);
  if (!isPort(port, behind)) return false;
  if (behind < end) {
    const next = load<u8>(behind, 1);
    if (behind + 1 == end || next <= 32 || next == 58 || !isPlain(behind, end)) return false;
  }
  noteTerm(sourceIp, from, colon);
  return giveOwn(Own.clientPort, port, behind);
}

/** Whether all of it is of printable ASCII. */
function isPlain(from: usize, end: usize): bool {
  for (let p = from; p < end; p++) if (load<u8>(p) < 32 || load<u8>(p) > 126) return false;
  return true;
}

/** `-`, `-:22222` */
function givePortOnly(from: usize, end: usize): bool {
  if (end == from || load<u8>(from) != 45) return false;
  if (end - from == 1) return true;
  return load<u8>(from, 1) == 58 && isPort(from + 2, end) && giveOwn(Own.clientPort, from + 2, end);
}

function isPort(from: usize, end: usize): bool {
  if (end == from || end - from > 5) return false;
  for (let p = from; p < end; p++) if (!isDigit(load<u8>(p))) return false;
  return true;
}

/** `root 192.0.2.1`: an account, which may hold blanks or be empty, and the address behind it. */
export function giveAccount(from: usize, end: usize): bool {
  const blank = findLastBlank(from, end);
  // Where the address begins.
  const cut = blank < end ? blank + 1 : from;
  if (cut > from + 1) {
    let begins = from;
    let until = cut - 1;
    if (!isAscii(begins, until)) return false;
    while (begins < until && isWhite(load<u8>(begins))) begins++;
    while (until > begins && isWhite(load<u8>(until - 1))) until--;
    noteTerm(userName, begins, until);
  }
  if (hasZone(cut, end)) return false;
  noteTerm(sourceIp, cut, end);
  return true;
}

function isWhite(byte: u8): bool {
  return byte == 32 || (byte >= 9 && byte <= 13);
}
