import { isIP } from 'node:net';
import type { Step } from './layout.ts';
import { withoutKind } from './peer.ts';

const quote = 34;

/** Whether a field is what its step says it must be. */
export function holds(step: Step, b: Uint8Array, from: number, to: number): boolean {
  switch (step.check) {
    case 'status':
    case 'count': {
      if (to === from) return false;
      if (to - from === 1 && b[from] === 45) return true;
      for (let p = from; p < to; p += 1) if ((b[p] as number) < 48 || (b[p] as number) > 57) return false;
      return to - from <= (step.check === 'status' ? 3 : 18);
    }
    case 'word': {
      let last = to;
      while (last > from && b[last - 1] === 32) last -= 1;
      return last > from && !hasBlank(b, from, last);
    }
    case 'host':
      return (
        to > from &&
        !hasBlank(b, from, to) &&
        b[from] !== 91 &&
        !(b[to - 1] === 58 && b[to - 2] !== 58) &&
        !has(b, from, to, 91)
      );
    case 'program':
      return to > from && to - from <= 200 && !hasBlank(b, from, to) && !has(b, from, to, quote);
    case 'structured':
      return (b[from] === 45 && (to === from + 1 || b[from + 1] === 32)) || b[from] === 91;
    case 'address':
      return isPeer(Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1'));
    case 'oneOf':
      return step.oneOf.includes(Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1'));
    default:
      return true;
  }
}

/** `192.0.2.7`, `192.0.2.7:443`, `2001:db8::7`, `[2001:db8::7]:443`, `IPv6:2001:db8::7`. */
function isPeer(spelled: string): boolean {
  const text = withoutKind(spelled);
  if (text.length < 3 || text.length > 60) return false;
  const bracketed = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(text)?.[1];
  return isIP(bracketed ?? text) > 0 || isIP(text.replace(/:\d{1,5}$/, '')) === 4;
}

function hasBlank(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if ((b[p] as number) <= 32) return true;
  return false;
}

function has(b: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let p = from; p < to; p += 1) if (b[p] === byte) return true;
  return false;
}
