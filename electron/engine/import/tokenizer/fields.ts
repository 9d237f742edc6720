// AssemblyScript. What fields of layouts say, given to the event at hand: readers/give.ts and readers/parts.ts. Each gives
// false where it is for the other reader to say; the event is then forgotten.
import { addMore, noteConstant, noteTerm, putBytes, putEventText, putStatus } from './event';
import { isVersion4, isVersion6 } from './address';
import { actionAt, actionIdField, actionLength, Check, checkField, nameCount, namesAt, outcomeField, targetField } from './layouts';
import { messageText, urlPathText, urlQueryText } from './rows';
import { findBlank, findByte, isAscii } from './scan';
import { isDigit } from './digits';
import { isLetter } from './stamps';

/** As `kinds` of layout-program.ts. */
export const enum Kind {
  none = 0,
  time = 1,
  term = 2,
  text = 3,
  status = 4,
  bytes = 5,
  more = 6,
  clients = 7,
  peer = 8,
  account = 9,
  request = 10,
  target = 11,
  extras = 12,
  program = 13,
  structured = 14,
  message = 15,
  pairs = 16,
  forwarded = 17,
}

/** Positions in `ownNames` of layout-program.ts; the extras by position follow. */
const enum Own {
  httpStatus = 0,
  responseBytes = 1,
  httpVersion = 2,
  clientPort = 3,
  pid = 4,
  urlPort = 5,
  identity = 6,
  forwarded = 7,
  extra = 8,
}
const mostExtras: usize = 16;

/** As `termIndex` of columns.ts has them. */
export const sourceIp: u32 = 0;
export const userName: u32 = 1;
const httpMethod: u32 = 4;
export const urlDomain: u32 = 6;
export const eventAction: u32 = 7;
const eventOutcome: u32 = 8;
const processName: u32 = 11;

/** Their texts, and behind them their ids. */
const outcomes: usize = memory.data(32, 16);
const outcomeIds: usize = 16;

/** A name: where it stands as `"name":`, its length, and the last event that has it. */
const nameBytes: usize = 12;
let ownNames: usize = 0;
let event: u32 = 0;

export function openFields(own: usize): void {
  ownNames = own;
  store<u64>(outcomes, 0x0073736563637573);
  store<u64>(outcomes, 0x006572756c696166, 8);
}

/** Begins the fields of another event. */
export function beginFields(): void {
  event++;
}

/** A field beyond the common ones; a second of the same name has a number behind it, which is for the other reader. */
export function giveMore(name: usize, from: usize, end: usize): bool {
  if (load<u32>(name, 8) == event) return false;
  store<u32>(name, event, 8);
  return addMore(load<u32>(name), load<u32>(name, 4), from, end);
}

/** The name of a field that has none, by its position; 0 when that is too far on. */
export function ownExtra(position: i32): usize {
  return position < <i32>mostExtras ? ownNames + (<usize>Own.extra + position) * nameBytes : 0;
}

function giveOwn(name: Own, from: usize, end: usize): bool {
  return giveMore(ownNames + <usize>name * nameBytes, from, end);
}

/** @param which 1 success, 2 failure */
export function giveOutcome(which: i32): void {
  const text = outcomes + (<usize>(which - 1) << 3);
  noteConstant(eventOutcome, text, text + 7, text + outcomeIds);
}

/** What a layout or a rule says was done, and how it ended. */
export function giveDone(layout: usize): void {
  const action = load<u32>(layout, actionLength);
  if (action > 0) {
    const text: usize = load<u32>(layout, actionAt);
    noteConstant(eventAction, text, text + action, layout + actionIdField);
  }
  const outcome = load<i32>(layout, outcomeField);
  if (outcome != 0) giveOutcome(outcome);
}

/** An HTTP status as an outcome: below 400 the server did what was asked. */
export function giveOutcomeOf(from: usize, end: usize): void {
  if (end - from != 3) return;
  const first = load<u8>(from);
  if (first >= 49 && first <= 57) giveOutcome(first < 52 ? 1 : 2);
}

/** Gives one field of a layout, all but times and messages. */
export function giveField(step: usize, kind: i32, from: usize, until: usize, absent: u8): bool {
  let end = until;
  const check = load<i32>(step, checkField);
  // Some writers fill a word with blanks to a column's width.
  if (check == Check.word || check == Check.oneOf) while (end > from && load<u8>(end - 1) == 32) end--;
  switch (kind) {
    case Kind.clients:
      return giveClients(from, end);
    case Kind.request:
      return giveRequest(from, end);
    case Kind.target:
      giveTarget(from, end);
      return true;
    case Kind.extras:
      return giveExtras(step, from, end);
    case Kind.program:
      return giveProgram(from, end);
    case Kind.peer:
      return givePeer(from, end);
    case Kind.forwarded:
      return giveForwarded(from, end);
    case Kind.account:
      return giveAccount(from, end);
  }
  if (from >= end || (end - from == 1 && load<u8>(from) == absent)) return true;
  const target = load<u32>(step, targetField);
  if (kind == Kind.term) noteTerm(target, from, end);
  else if (kind == Kind.text) putEventText(target, from, end);
  else if (kind == Kind.status || kind == Kind.bytes) return giveNumber(kind, from, end);
  else if (kind == Kind.more) return giveMore(target, from, end);
  return true;
}

/** Digits as a number; what is none, or more than the field holds, is kept as it stands. */
export function giveNumber(kind: i32, from: usize, end: usize): bool {
  const isStatus = kind == Kind.status;
  if (end - from > <usize>(isStatus ? 3 : 15)) return giveOwn(isStatus ? Own.httpStatus : Own.responseBytes, from, end);
  let value: u64 = 0;
  for (let p = from; p < end; p++) {
    if (!isDigit(load<u8>(p))) return giveOwn(isStatus ? Own.httpStatus : Own.responseBytes, from, end);
    value = value * 10 + load<u8>(p) - 48;
  }
  if (isStatus) putStatus(<u32>value);
  else putBytes(value);
  return true;
}

/** An ordinary client, no identity, a user of one word or none; a virtual host may stand before. */
function giveClients(from: usize, end: usize): bool {
  const first = findByte(from, end, 32);
  if (first >= end || first == from || load<u8>(from) == 34 || load<u8>(first - 1) == 44) return false;
  if (load<u16>(first, 1) == 0x202d) return giveUser(from, first, first + 3, end);
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
function giveForwarded(from: usize, end: usize): bool {
  if (from == end || (end - from == 1 && load<u8>(from) == 45)) return true;
  if (!isAscii(from, end)) return false;
  let begins = from;
  let until = findByte(from, end, 44);
  while (begins < until && isWhite(load<u8>(begins))) begins++;
  while (until > begins && isWhite(load<u8>(until - 1))) until--;
  noteTerm(sourceIp, begins, until);
  return giveOwn(Own.forwarded, from, end);
}

/** `192.0.2.1`, `192.0.2.1:5021` */
export function givePeer(from: usize, end: usize): bool {
  if (isVersion6(from, end)) {
    noteTerm(sourceIp, from, end);
    return true;
  }
  let p = from;
  while (p < end && (isDigit(load<u8>(p)) || load<u8>(p) == 46)) p++;
  if (p == from) return givePortOnly(from, end);
  if (p == end) {
    noteTerm(sourceIp, from, end);
    return true;
  }
  if (load<u8>(p) != 58 || !isPort(p + 1, end)) return false;
  noteTerm(sourceIp, from, p);
  return giveOwn(Own.clientPort, p + 1, end);
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
function giveAccount(from: usize, end: usize): bool {
  let cut = end;
  while (cut > from && load<u8>(cut - 1) != 32) cut--;
  // `cut` is where the address begins.
  if (cut > from + 1) {
    let begins = from;
    let until = cut - 1;
    if (!isAscii(begins, until)) return false;
    while (begins < until && isWhite(load<u8>(begins))) begins++;
    while (until > begins && isWhite(load<u8>(until - 1))) until--;
    noteTerm(userName, begins, until);
  }
  noteTerm(sourceIp, cut, end);
  return true;
}

function isWhite(byte: u8): bool {
  return byte == 32 || (byte >= 9 && byte <= 13);
}

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
  const leads = load<u8>(target);
  const looks = leads == 47 || leads == 42 || hasScheme(target, targetEnd);
  if (targetEnd <= target || (version == 0 && !looks)) {
    putEventText(messageText, from, end);
    return true;
  }
  noteTerm(httpMethod, from, p);
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

function giveTarget(from: usize, end: usize): void {
  if (end - from == 1 && load<u8>(from) == 45) return;
  const cut = from < end && load<u8>(from) == 47 ? findByte(from, end, 63) : end;
  putEventText(urlPathText, from, cut);
  if (cut < end) putEventText(urlQueryText, cut + 1, end);
}

/** What servers add after the common fields, by position; what names itself, and addresses, are for the other reader. */
function giveExtras(step: usize, from: usize, end: usize): bool {
  const names: usize = load<u32>(step, namesAt);
  const count: usize = load<u32>(step, nameCount);
  if (end <= from + 1 && count == 0) return true;
  let at: usize = 0;
  let p = from;
  while (p < end) {
    if (load<u8>(p) == 32) {
      p++;
      continue;
    }
    const isQuoted = load<u8>(p) == 34;
    const begins = isQuoted ? p + 1 : p;
    let q = begins;
    while (q < end && load<u8>(q) != (isQuoted ? <u8>34 : <u8>32)) q += isQuoted && load<u8>(q) == 92 ? 2 : 1;
    const until = min(q, end);
    p = isQuoted ? q + 1 : q;
    at++;
    if (until == begins || (until == begins + 1 && load<u8>(begins) == 45)) continue;
    if (at <= count) {
      if (!giveMore(load<u32>(names + ((at - 1) << 2)), begins, until)) return false;
    } else if (isQuoted && isVersion4(begins, until)) {
      if (!giveOwn(Own.forwarded, begins, until)) return false;
    } else {
      if (at > mostExtras || (isQuoted && !isNoAddress(begins, until))) return false;
      if (isLetter(load<u8>(begins)) && findByte(begins, until, 61) < until) return false;
      if (!giveMore(ownNames + (<usize>Own.extra + at - 1) * nameBytes, begins, until)) return false;
    }
  }
  return true;
}

/** `sshd[4177]`, `/sbin/anacron[1234]`, `auth-worker(304)` */
function giveProgram(from: usize, end: usize): bool {
  if (!isAscii(from, end)) return false;
  let nameEnd = end;
  const closing = load<u8>(end - 1);
  if ((closing == 93 || closing == 41) && end - from > 3) {
    let p = end - 1;
    while (p > from && isDigit(load<u8>(p - 1))) p--;
    const opening = p > from ? load<u8>(p - 1) : 0;
    if (p < end - 1 && (opening == 91 || opening == 40) && p - 1 > from) {
      nameEnd = p - 1;
      if (!giveOwn(Own.pid, p, end - 1)) return false;
    }
  }
  const wrapped = nameEnd - from > 2 && load<u8>(from) == 91 && load<u8>(nameEnd - 1) == 93;
  if (wrapped) noteTerm(processName, from + 1, nameEnd - 1);
  else noteTerm(processName, from, nameEnd);
  return true;
}
