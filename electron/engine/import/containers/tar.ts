import { damaged } from './budget.ts';
import type { Tell } from './loss.ts';
import type { Found } from './members.ts';

const block = 512;
/** Names and attributes that stand before a file; longer ones are nobody's. */
const mostOfHeader = 1 << 20;

/** Whether the bytes begin as an archive of tar does: by the checksum that every header carries. @source POSIX.1-2017, pax, ustar */
export function isTar(head: Uint8Array): boolean {
  if (head.length < block || head[0] === 0) return false;
  const stated = octal(head, 148, 8);
  return stated > 0 && stated === checksum(head);
}

/**
 * The members of a tar, in order; each must be read, or is passed over, before the next. Refuses with `file-damaged`.
 * @param tell is told that the archive ends too early: the last member given is then as much of it as there is
 */
export async function* tarMembers(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  tell: Tell,
): AsyncGenerator<Found> {
  const source = createSource(bytes, tell);
  try {
    yield* membersIn(source, name);
  } catch (error) {
    if (error !== endsHere) throw error;
  }
  // What follows the end is read as well: it is hashed with the rest.
  await source.drain();
}

/** Thrown where more bytes are asked for than there are. */
const endsHere = new Error('The archive has ended.');

async function* membersIn(source: ReturnType<typeof createSource>, name: string): AsyncGenerator<Found> {
  let longName: string | null = null;
  let attributes = new Map<string, string>();
  for (;;) {
    const header = await source.exactly(block);
    if (!header || header.every((byte) => byte === 0)) break;
    if (octal(header, 148, 8) !== checksum(header)) {
      throw damaged(name, `no header of a member stands at byte ${source.at() - block}`);
    }
    const type = String.fromCharCode(header[156] as number);
    const size = attributes.has('size') ? Number(attributes.get('size')) : numberAt(header, 124, 12);
    if (!Number.isSafeInteger(size) || size < 0)
      throw damaged(name, `a member’s size cannot be at byte ${source.at() - block}`);
    if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
      if (size > mostOfHeader) throw damaged(name, `a member’s name is longer than any file’s, at byte ${source.at()}`);
      const content = (await source.exactly(size)) ?? new Uint8Array(0);
      await source.skip(padding(size));
      if (type === 'L') longName = textOf(content);
      else if (type === 'x') attributes = attributesOf(content);
      continue;
    }
    const path = attributes.get('path') ?? longName ?? plainName(header);
    const stated = attributes.get('mtime');
    const seconds = stated === undefined ? numberAt(header, 136, 12) : Number(stated);
    longName = null;
    attributes = new Map();
    let rest = size;
    if (type !== '5') {
      yield {
        path,
        sizeBytes: size,
        packedBytes: null,
        modified: Number.isFinite(seconds) && seconds > 0 ? Math.floor(seconds * 1000) : null,
        kind: type === '0' || type === '\0' || type === '7' ? 'file' : type === '1' || type === '2' ? 'link' : 'other',
        encrypted: false,
        async read(give) {
          while (rest > 0) {
            const piece = await source.some(rest).catch(endOfAll);
            if (piece === null) return;
            rest -= piece.length;
            give(piece);
          }
        },
      };
    }
    await source.skip(rest + padding(size));
  }
}

function endOfAll(error: unknown): null {
  if (error === endsHere) return null;
  throw error;
}

function createSource(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, tell: Tell) {
  const iterator = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  let piece: Uint8Array = new Uint8Array(0);
  let used = 0;
  let passed = 0;

  async function more(): Promise<boolean> {
    while (used === piece.length) {
      const { value, done } = await iterator.next();
      if (done || !value) return false;
      piece = value;
      used = 0;
    }
    return true;
  }

  async function some(most: number): Promise<Uint8Array> {
    if (!(await more())) {
      tell(`The archive ends too early, at its byte ${passed}: what followed is not there.`);
      throw endsHere;
    }
    const taken = piece.subarray(used, Math.min(piece.length, used + most));
    used += taken.length;
    passed += taken.length;
    return taken;
  }

  return {
    some,
    at: () => passed,
    /** So many bytes as a copy; null at the end. */
    async exactly(length: number): Promise<Uint8Array | null> {
      if (!(await more())) return null;
      const all = new Uint8Array(length);
      for (let done = 0; done < length; ) {
        const taken = await some(length - done);
        all.set(taken, done);
        done += taken.length;
      }
      return all;
    },
    async skip(length: number): Promise<void> {
      for (let rest = length; rest > 0; ) rest -= (await some(rest)).length;
    },
    async drain(): Promise<void> {
      while (await more()) {
        passed += piece.length - used;
        used = piece.length;
      }
    },
  };
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

function checksum(header: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < block; index++) sum += index >= 148 && index < 156 ? 32 : (header[index] as number);
  return sum;
}

function octal(bytes: Uint8Array, from: number, length: number): number {
  const text = textOf(bytes.subarray(from, from + length)).trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : text === '' ? 0 : Number.NaN;
}

/** A number in octal, or in the binary way of GNU where the first bit is set. */
function numberAt(bytes: Uint8Array, from: number, length: number): number {
  if (((bytes[from] as number) & 0x80) === 0) return octal(bytes, from, length);
  let value = (bytes[from] as number) & 0x7f;
  for (let index = from + 1; index < from + length; index++) value = value * 256 + (bytes[index] as number);
  return value;
}

function plainName(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100));
  const ustar = Buffer.from(header.subarray(257, 262)).toString('latin1') === 'ustar' && header[262] === 0;
  const prefix = ustar ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** `length key=value\n`, as often as it comes. @source POSIX.1-2017, pax extended header */
function attributesOf(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(32, at);
    const length = blank < 0 ? Number.NaN : Number(textOf(bytes.subarray(at, blank)));
    if (!Number.isInteger(length) || length < 5 || at + length > bytes.length) break;
    const pair = Buffer.from(bytes.subarray(blank + 1, at + length - 1)).toString();
    const equals = pair.indexOf('=');
    if (equals > 0) found.set(pair.slice(0, equals), pair.slice(equals + 1));
    at += length;
  }
  return found;
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString();
}
