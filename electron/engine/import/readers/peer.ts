import { isIP } from 'node:net';
import type { Sink } from '../sink.ts';
import { textOf } from '../text.ts';
import { giveAddress } from './values.ts';

const dot = 46;
const colon = 58;

/** Mail servers put the kind before it: `IPv6:2001:db8::1`. @source RFC 5321, section 4.1.3 */
export function withoutKind(text: string): string {
  return text.replace(/^IPv6:/i, '');
}

/** `192.0.2.1`, `192.0.2.1:5021`, `[2001:db8::1]:5021`, `2001:db8::1:5021` as Apache writes it, `IPv6:2001:db8::1`. */
export function readPeer(sink: Sink, b: Uint8Array, from: number, to: number): void {
  const numbers = numbersEnd(b, from, to);
  if (numbers > from && numbers === to) {
    sink.termBytes('sourceIp', b, from, to);
    return;
  }
  if (numbers > from && b[numbers] === colon && isPort(b, numbers + 1, to)) {
    sink.termBytes('sourceIp', b, from, numbers);
    sink.more('clientPort', textOf(b, numbers + 1, to));
    return;
  }
  const text = withoutKind(textOf(b, from, to));
  const port = isIP(text) > 0 ? null : /^\[?(.+?)\]?:(\d{1,5})$/.exec(text);
  const client = port ? (port[1] as string) : text;
  if (client !== '-') giveAddress(sink, client);
  if (port) sink.more('clientPort', port[2] as string);
}

/** `192.0.2.1.5021`, `2001:db8::1.5021`, `pc7.shop.example.https`, or an address alone. @source tcpdump(1), "TCP Packets" */
export function readSender(sink: Sink, b: Uint8Array, from: number, to: number): void {
  const text = textOf(b, from, to);
  const cut = isIP(text) > 0 ? -1 : text.lastIndexOf('.');
  sink.term('sourceIp', cut < 0 ? text : text.slice(0, cut));
  if (cut >= 0) sink.more('clientPort', text.slice(cut + 1));
}

/** Where digits and dots end. */
function numbersEnd(b: Uint8Array, from: number, to: number): number {
  let p = from;
  while (p < to && (isDigit(b[p]) || b[p] === dot)) p += 1;
  return p;
}

function isPort(b: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > 5) return false;
  for (let p = from; p < to; p += 1) if (!isDigit(b[p])) return false;
  return true;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
