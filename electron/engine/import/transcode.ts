import type { Encoding } from '@shared/evidence.ts';
import iconv from 'iconv-lite';
import { byteIndex } from './byte-index.ts';
import { createUncolour } from './colours.ts';
import type { Reader, Sink } from './sink.ts';
import type { Piece, Text, Transcoder } from './transcoder.ts';

/** The UTF-8 of one byte or two, or null when they are no character; looked up once. */
function createTable(encoding: Encoding): (first: number, second: number) => Uint8Array | null {
  const known = new Map<number, Uint8Array | null>();
  return (first, second) => {
    const key = second < 0 ? first : 256 + first * 256 + second;
    let found = known.get(key);
    if (found === undefined) {
      const text = iconv.decode(Buffer.from(second < 0 ? [first] : [first, second]), encoding);
      const broken = text === '' || text.includes('\ufffd') || (second >= 0 && [...text].length > 1);
      found = broken ? null : new Uint8Array(Buffer.from(text));
      known.set(key, found);
    }
    return found;
  };
}

export function createTranscoder(encoding: Encoding): Transcoder {
  const table = createTable(encoding);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const low = encoding === 'utf-16le' ? 0 : 1;
  let waiting: Uint8Array = new Uint8Array(0);
  let offset = 0;

  function run(block: Uint8Array, last: boolean): Piece {
    const bytes = waiting.length > 0 ? Buffer.concat([waiting, block]) : block;
    const utf8 = new Uint8Array(bytes.length * 3 + 8);
    const from = new Float64Array(utf8.length);
    let to = 0;
    let at = 0;

    function put(character: Uint8Array): void {
      utf8.set(character, to);
      from.fill(offset + at, to, to + character.length);
      to += character.length;
    }

    const unit = (place: number) => (bytes[place + low] as number) | ((bytes[place + 1 - low] as number) << 8);
    while (at < bytes.length) {
      if (wide) {
        if (at + 1 >= bytes.length && !last) break;
        if (at + 1 >= bytes.length) {
          put(bytes.subarray(at, at + 1));
          at += 1;
          continue;
        }
        const first = unit(at);
        const pair = first >= 0xd800 && first < 0xdc00;
        if (pair && at + 3 >= bytes.length && !last) break;
        const second = pair && at + 3 < bytes.length ? unit(at + 2) : 0;
        const whole = second >= 0xdc00 && second < 0xe000;
        if (offset + at > 0 || first !== 0xfeff) {
          put(utf8Of(whole ? 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00) : first));
        }
        at += whole ? 4 : 2;
        continue;
      }
      const first = bytes[at] as number;
      if (first < 0x80) {
        utf8[to] = first;
        from[to] = offset + at;
        to += 1;
        at += 1;
        continue;
      }
      const single = table(first, -1);
      if (single === null && at + 1 >= bytes.length && !last) break;
      const pair = single === null && at + 1 < bytes.length ? table(first, bytes[at + 1] as number) : null;
      // A byte that is no character stays as it is, and is spelled \xNN like any broken byte.
      put(single ?? pair ?? bytes.subarray(at, at + 1));
      at += single === null && pair !== null ? 2 : 1;
    }
    waiting = bytes.slice(at);
    offset += at;
    return { utf8: utf8.subarray(0, to), from: from.subarray(0, to) };
  }

  return { take: (block) => run(block, false), end: () => run(new Uint8Array(0), true) };
}

/** A code point as UTF-8; half a surrogate as the three bytes it would have, which are no UTF-8 and shown as such. */
function utf8Of(point: number): Uint8Array {
  if (point < 0x80) return Uint8Array.of(point);
  if (point < 0x800) return Uint8Array.of(0xc0 | (point >> 6), 0x80 | (point & 63));
  if (point < 0x10000) return Uint8Array.of(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  return Uint8Array.of(
    0xf0 | (point >> 18),
    0x80 | ((point >> 12) & 63),
    0x80 | ((point >> 6) & 63),
    0x80 | (point & 63),
  );
}

/** Text as UTF-8, all of it at once. */
export function toUtf8(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return bytes;
  const transcoder = createTranscoder(encoding);
  return Buffer.concat([transcoder.take(bytes).utf8, transcoder.end().utf8]);
}

/** Raw bytes transcoded at a time. */
const stretch = 1 << 16;
/** How far behind the latest byte an event may still begin: a row of a table over many lines. */
const keptBytes = 16 * 2 ** 20;

/**
 * Lets a reader of UTF-8 read text written otherwise: it sees UTF-8, and the sink is told the places of the file itself.
 * @param make the reader, given the sink that it must use
 */
export function transcoded<R extends Reader>(
  { encoding, returns, coloured }: Text,
  sink: Sink,
  make: (sink: Sink) => R,
): R {
  if (encoding === 'utf-8' && !coloured) return returns ? withLineFeeds(make(sink)) : make(sink);
  const transcoder = coloured ? createUncolour() : createTranscoder(encoding);
  const places: { first: number; from: Float64Array }[] = [];
  let given = 0;
  let rawEnd = 0;
  let time: Parameters<Sink['instant']> | null = null;
  // The quick way writes places itself, and knows only those of the bytes it sees.
  const { quick: _, ...plain } = sink;

  function raw(place: number): number {
    for (let index = places.length - 1; index >= 0; index--) {
      const { first, from } = places[index] as { first: number; from: Float64Array };
      if (place >= first + from.length) break;
      if (place >= first) return from[place - first] as number;
    }
    for (let index = places.length - 2; index >= 0; index--) {
      const next = places[index + 1] as { first: number; from: Float64Array };
      if (place === next.first) return next.from[0] ?? rawEnd;
    }
    return place >= given ? rawEnd : (places[0]?.from[0] ?? 0);
  }

  const reader = make({
    ...plain,
    instant(...all) {
      time = all;
    },
    event(line, byteOffset, byteLength) {
      const begins = raw(byteOffset);
      if (time) {
        const [microseconds, offsetMinutes, timeAt, timeLength] = time;
        const at = raw(byteOffset + timeAt);
        const ends = raw(byteOffset + timeAt + timeLength);
        sink.instant(microseconds, offsetMinutes, timeLength > 0 ? at - begins : 0, timeLength > 0 ? ends - at : 0);
      }
      time = null;
      sink.event(line, begins, raw(byteOffset + byteLength) - begins);
    },
    drop() {
      time = null;
      sink.drop();
    },
    reject(line, byteOffset, byteLength, reason) {
      const begins = raw(byteOffset);
      sink.reject(line, begins, raw(byteOffset + byteLength) - begins, reason);
    },
  });

  function give({ utf8, from }: Piece): void {
    if (utf8.length === 0) return;
    if (returns) changeReturns(utf8);
    places.push({ first: given, from });
    given += utf8.length;
    while (places.length > 2 && (places[1]?.first ?? 0) < given - keptBytes) places.shift();
    reader.push(utf8);
  }

  return {
    ...reader,
    push(block) {
      for (let at = 0; at < block.length; at += stretch) {
        const part = block.subarray(at, at + stretch);
        rawEnd += part.length;
        give(transcoder.take(part));
      }
    },
    end() {
      give(transcoder.end());
      reader.end();
    },
  };
}

function withLineFeeds<R extends Reader>(reader: R): R {
  return {
    ...reader,
    push(block) {
      const copy = block.slice();
      changeReturns(copy);
      reader.push(copy);
    },
  };
}

function changeReturns(bytes: Uint8Array): void {
  for (let at = byteIndex(bytes, 13); at >= 0; at = byteIndex(bytes, 13, at + 1)) bytes[at] = 10;
}
