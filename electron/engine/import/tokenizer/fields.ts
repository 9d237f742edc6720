// AssemblyScript. What fields of layouts say, given to the event at hand: readers/give.ts and readers/parts.ts. Each gives
// false where it is for the other reader to say; the event is then forgotten.
import { hasZone, isVersion4 } from './address';
import { isDigit, notDigits, numberOf } from './digits';
import { noteConstant, noteTerm, putBytes, putEventText, putStatus } from './event';
import { Check } from './layout-checks';
import { checkField, nameCount, namesAt, targetField } from './layout-steps';
import { actionAt, actionIdField, actionLength, outcomeField } from './layouts';
import { eventAction, giveMore, giveOutcome, giveOwn, mostExtras, Own, ownExtra, processName, sourceIp } from './names';
import { giveAccount, giveClients, giveForwarded, givePeer, isNoAddress } from './peers';
import { giveRequest, giveTarget } from './requests';
import { digitsBefore, findByte, isAscii } from './scan';
import { isLetter } from './stamp-digits';

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

/** What a layout or a rule says was done, and how it ended. */
@inline
export function giveDone(layout: usize): void {
  const action = load<u32>(layout, actionLength);
  if (action > 0) {
    const text: usize = load<u32>(layout, actionAt);
    noteConstant(eventAction, text, text + action, layout + actionIdField);
  }
  const outcome = load<i32>(layout, outcomeField);
  if (outcome != 0) giveOutcome(outcome);
}

/** A field beyond the common ones. Some writers fill a word with blanks to a column's width. */
@inline
function giveNamed(step: usize, from: usize, until: usize, absent: u8): bool {
  let end = until;
  const check = load<i32>(step, checkField);
  if (check == Check.word || check == Check.oneOf) while (end > from && load<u8>(end - 1) == 32) end--;
  if (from >= end || (end - from == 1 && load<u8>(from) == absent)) return true;
  return giveMore(load<u32>(step, targetField), from, end);
}

/** Gives one field of a layout, all but times and messages. */
@inline
export function giveField(step: usize, kind: i32, from: usize, until: usize, absent: u8): bool {
  return kind == Kind.more ? giveNamed(step, from, until, absent) : giveOther(step, kind, from, until, absent);
}

@inline
function giveOther(step: usize, kind: i32, from: usize, until: usize, absent: u8): bool {
  let end = until;
  const check = load<i32>(step, checkField);
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
  if (target == sourceIp && kind == Kind.term && hasZone(from, end)) return false;
  if (kind == Kind.term) noteTerm(target, from, end);
  else if (kind == Kind.text) putEventText(target, from, end);
  else if (kind == Kind.status || kind == Kind.bytes) return giveNumber(kind, from, end);
  return true;
}

/** Digits as a number; what is none, or more than the field holds, is kept as it stands. */
export function giveNumber(kind: i32, from: usize, end: usize): bool {
  const isStatus = kind == Kind.status;
  if (end - from > <usize>(isStatus ? 3 : 15)) return giveOwn(isStatus ? Own.httpStatus : Own.responseBytes, from, end);
  const few = end > from && end - from <= 8 ? numberOf(from, end - from) : notDigits;
  let value: u64 = 0;
  if (few != notDigits) value = few;
  else for (let p = from; p < end; p++) {
    if (!isDigit(load<u8>(p))) return giveOwn(isStatus ? Own.httpStatus : Own.responseBytes, from, end);
    value = value * 10 + load<u8>(p) - 48;
  }
  if (isStatus) putStatus(<u32>value);
  else putBytes(value);
  return true;
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
      if (!giveMore(ownExtra(<i32>at - 1), begins, until)) return false;
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
    const digits = digitsBefore(end - 1);
    if (digits == 16) return false;
    const p = max(from, end - 1 - digits);
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
