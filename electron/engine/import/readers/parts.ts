import { isIP } from 'node:net';
import { byteIndex } from '../byte-index.ts';
import type { Sink } from '../sink.ts';
import { textOf } from '../text.ts';
import { withoutHead } from './line-heads.ts';
import { giveAddress, hasZone } from './values.ts';

const space = 32;
const dash = 45;
const quote = 34;
const backslash = 92;
const question = 63;
const equals = 61;
const openBracket = 91;
const closeBracket = 93;

/**
 * Everything before an access line's time: `client ident user`, where a virtual host, a list of forwarded-for addresses
 * or the address of a proxy may stand before, and a user name may hold blanks. False when it is not that.
 */
export function readClients(sink: Sink, b: Uint8Array, from: number, to: number): boolean {
  const first = byteIndex(b, space, from);
  if (first < 0 || first >= to || first === from) return false;
  // Nearly every line there is: an ordinary client, no identity, a user of one word or none.
  if (b[first + 1] === dash && b[first + 2] === space && b[from] !== quote && b[first - 1] !== 44) {
    const user = first + 3;
    if (user < to && !hasSpace(b, user, to) && !hasZone(b, from, first)) {
      sink.termBytes('sourceIp', b, from, first - from === 1 && b[from] === dash ? from : first);
      if (to - user > 1 || b[user] !== dash) sink.termBytes('userName', b, user, to);
      return true;
    }
  }
  const words = clientWords(withoutHead(sink, textOf(b, from, to)));
  if (words.length < 2) return false;
  let at = 0;
  const head = words[0] as string;
  const second = words[1] as string;
  const headIsList = isAddressList(head);
  if (!headIsList && words.length > 3 && (isAddressList(second) || words[2] === '-')) {
    setHost(sink, head);
    at = 1;
  } else if (headIsList && !head.includes(',') && words.length > 3 && second !== '-' && words[2] !== undefined) {
    // Two addresses and more: the first names the host the request was for, unless the rest is too short for that.
    if (isAddressList(second) || words[2] === '-') {
      setHost(sink, head);
      at = 1;
    }
  }
  const client = words[at] as string;
  at += 1;
  if (client.includes(',')) {
    sink.term('sourceIp', firstOfList(client));
    sink.more('xForwardedFor', client);
    if (words.length - at > 2 && isIP(words[at] as string) > 0) {
      sink.more('proxy', words[at] as string);
      at += 1;
    }
  } else if (client !== '-') giveAddress(sink, client);
  const identity = words[at];
  if (identity === undefined) return false;
  // Behind a proxy some write the client it names first, and the address that connected second: without a proxy, that is the client.
  if (client === '-' && isIP(identity) > 0) giveAddress(sink, identity);
  else if (identity !== '-') sink.more('identity', identity);
  const account = words.slice(at + 1);
  // BunkerWeb puts the request's number before the account.
  if (account.length > 1 && requestNumber.test(account[0] as string)) sink.more('requestId', account.shift() as string);
  const user = account.join(' ');
  if (user !== '' && user !== '-') sink.term('userName', user);
  return true;
}

/** The addresses of an X-Forwarded-For header: the first is the client, if whoever wrote them is to be believed. */
export function readForwarded(sink: Sink, b: Uint8Array, from: number, to: number): void {
  const list = textOf(b, from, to);
  if (list === '' || list === '-') return;
  giveAddress(sink, firstOfList(list));
  sink.more('xForwardedFor', list);
}

const requestNumber = /^[0-9a-f]{32}$/;

function hasSpace(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (b[p] === space) return true;
  return false;
}

/** Words between blanks; a quoted text, and addresses joined by `, `, count as one. */
function clientWords(text: string): string[] {
  const words: string[] = [];
  for (const found of text.matchAll(/"([^"]*)"|(?:[^\s,]+,\s*)+[^\s,]+|\S+/g)) words.push(found[1] ?? found[0]);
  return words;
}

function firstOfList(list: string): string {
  return (list.split(',')[0] as string).trim();
}

/** Whether a text is one address, or several with commas between. */
function isAddressList(text: string): boolean {
  if (text.length < 2 || text.length > 2000) return false;
  return text.split(',').every((one) => isIP(one.trim()) > 0);
}

function setHost(sink: Sink, host: string): void {
  if (host === '-') return;
  const port = /^(.*[^:]):(\d{1,5})$/.exec(host);
  sink.term('urlDomain', port ? (port[1] as string) : host);
  if (port) sink.more('urlPort', port[2] as string);
}

/** `root 192.0.2.1`: an account, which may hold blanks or be empty, and the address behind it. */
export function readAccount(sink: Sink, b: Uint8Array, from: number, to: number): void {
  const cut = b.subarray(from, to).lastIndexOf(space);
  if (cut > 0) sink.term('userName', textOf(b, from, from + cut).trim());
  giveAddress(sink, textOf(b, from + cut + 1, to));
}

/** `GET /path?query HTTP/1.1`; what is no request line is kept as the message. */
export function readRequest(sink: Sink, b: Uint8Array, from: number, to: number): void {
  if (to - from <= 1) {
    if (to > from && b[from] !== dash) sink.textBytes('message', b, from, to);
    return;
  }
  let p = from;
  while (p < to && isMethodByte(b[p] as number)) p += 1;
  const methodEnd = p;
  if (methodEnd === from || methodEnd - from > 20 || b[p] !== space || p + 1 >= to) {
    sink.textBytes('message', b, from, to);
    return;
  }
  const target = p + 1;
  let targetEnd = to;
  const version = lastVersion(b, target, to);
  if (version > 0) targetEnd = version - 6;
  // Load balancers write a dash for the version a client did not state.
  else if (to - target > 2 && b[to - 1] === dash && b[to - 2] === space) targetEnd = to - 2;
  // And Tomcat nothing behind the blank.
  else while (targetEnd > target + 1 && b[targetEnd - 1] === space) targetEnd -= 1;
  const leads = b[target] as number;
  // Without a version only a path, an absolute form or `*` makes a request of it.
  const looks = leads === 47 || leads === 42 || hasScheme(b, target, targetEnd);
  if (targetEnd <= target || (version < 0 && !looks)) {
    sink.textBytes('message', b, from, to);
    return;
  }
  if (methodEnd - from > 1 || b[from] !== dash) sink.termBytes('httpMethod', b, from, methodEnd);
  if (version > 0 && !isUsual(b, version, to)) sink.more('httpVersion', textOf(b, version, to));
  readTarget(sink, b, target, targetEnd);
}

/** `/path?query`; other forms of a target are kept whole. @source RFC 9112, 3.2 */
export function readTarget(sink: Sink, b: Uint8Array, from: number, to: number): void {
  if (to - from === 1 && b[from] === dash) return;
  if (b[from] === 47) {
    for (let p = from; p < to; p += 1) {
      if (b[p] !== question) continue;
      sink.textBytes('urlPath', b, from, p);
      sink.textBytes('urlQuery', b, p + 1, to);
      return;
    }
  }
  sink.textBytes('urlPath', b, from, to);
}

function isMethodByte(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || byte === 95 || byte === dash;
}

/** Where the version number stands when the request ends in ` HTTP/x`, -1 when it does not. */
function lastVersion(b: Uint8Array, from: number, to: number): number {
  for (let p = to - 1; p > from && p > to - 12; p -= 1) {
    const byte = b[p] as number;
    if (byte === 47) {
      const named = b[p - 1] === 80 && b[p - 2] === 84 && b[p - 3] === 84 && b[p - 4] === 72 && b[p - 5] === space;
      return named && p - 5 > from && p + 1 < to ? p + 1 : -1;
    }
    if (!((byte >= 48 && byte <= 57) || byte === 46)) return -1;
  }
  return -1;
}

/** HTTP/1.1 is what a reader takes for granted. */
function isUsual(b: Uint8Array, from: number, to: number): boolean {
  return to - from === 3 && b[from] === 49 && b[from + 2] === 49;
}

function hasScheme(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to - 2 && p < from + 12; p += 1) if (b[p] === 58) return b[p + 1] === 47 && b[p + 2] === 47;
  return false;
}

/** What servers are told to add after the common fields: quoted or bare, by position; a list of addresses by its meaning. */
export function readExtras(sink: Sink, b: Uint8Array, from: number, to: number, names: readonly string[] = []): void {
  if (to - from <= 1 && names.length === 0) return;
  let at = 0;
  let named = false;
  for (let p = from; p < to; ) {
    if (b[p] === space) {
      p += 1;
      continue;
    }
    const quoted = b[p] === quote;
    let q = quoted ? p + 1 : p;
    while (q < to && b[q] !== (quoted ? quote : space)) q += quoted && b[q] === backslash ? 2 : 1;
    const start = quoted ? p + 1 : p;
    const end = Math.min(q, to);
    p = quoted ? q + 1 : q;
    at += 1;
    if (end === start || (end === start + 1 && b[start] === dash)) continue;
    const value = textOf(b, start, end);
    const own = names[at - 1];
    if (own !== undefined) sink.more(own, value);
    else if (!named && quoted && isAddressList(value)) {
      sink.more('xForwardedFor', value);
      named = true;
    } else if (!readNamed(sink, value)) sink.more(`extra${at}`, value);
  }
}

/** `rt=0.120`, `jti=…`: many log formats name what they add. The id of a token or session is the credential. */
function readNamed(sink: Sink, text: string): boolean {
  const pair = /^([A-Za-z][\w.-]{0,30})=(.*)$/s.exec(text);
  const [, name = '', value = ''] = pair ?? [];
  if (!pair) return false;
  if (value === '' || value === '-') return true;
  if (/^(jti|token_?id|session_?id|sid)$/i.test(name)) sink.term('credential', value);
  else sink.more(name, value);
  return true;
}

/** `sshd[4177]`, `/sbin/anacron[1234]`, `auth-worker(304)`. */
export function readProgram(sink: Sink, b: Uint8Array, from: number, to: number): void {
  const text = textOf(b, from, to);
  const found = /^(.+?)[[(](\d+)[\])]$/.exec(text);
  const name = (found?.[1] ?? text).replace(/^\[(.+)\]$/, '$1');
  sink.term('processName', name);
  if (found) sink.more('pid', found[2] as string);
}

/**
 * The structured data of RFC 5424 into `more`; gives where the message begins.
 * @source RFC 5424, section 6.3
 */
export function readStructured(sink: Sink, b: Uint8Array, from: number, to: number): number {
  if (b[from] === dash) return skipBlanks(b, from + 1, to);
  let p = from;
  while (p < to && b[p] === openBracket) {
    const end = readElement(sink, b, p + 1, to);
    if (end < 0) return from;
    p = end;
  }
  return skipBlanks(b, p, to);
}

/** One `[id name="value" ...]`; gives the position behind it, -1 when it is not closed. */
function readElement(sink: Sink, b: Uint8Array, from: number, to: number): number {
  let p = wordEnd(b, from, to);
  const id = textOf(b, from, p);
  for (;;) {
    p = skipBlanks(b, p, to);
    if (p >= to) return -1;
    if (b[p] === closeBracket) return p + 1;
    const name = p;
    p = wordEnd(b, p, to);
    if (p === name || b[p] !== equals || b[p + 1] !== quote) return -1;
    const value = p + 2;
    p = value;
    let escaped = false;
    while (p < to && b[p] !== quote) {
      if (b[p] === backslash) {
        escaped = true;
        p += 1;
      }
      p += 1;
    }
    if (p >= to) return -1;
    const text = textOf(b, value, p);
    sink.more(`${id}.${textOf(b, name, value - 2)}`, escaped ? text.replace(/\\(["\\\]])/g, '$1') : text);
    p += 1;
  }
}

function wordEnd(b: Uint8Array, from: number, to: number): number {
  let p = from;
  while (p < to && b[p] !== space && b[p] !== equals && b[p] !== closeBracket && b[p] !== quote) p += 1;
  return p;
}

function skipBlanks(b: Uint8Array, from: number, to: number): number {
  let p = from;
  while (p < to && b[p] === space) p += 1;
  return p;
}
