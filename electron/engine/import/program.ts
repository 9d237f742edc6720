import type { Machine } from './compiled.ts';

/** A word of a program: a number, or where something of the program stands. */
export type Word = number | { at: number };

/** What the compiled reader is told of a format: words of four bytes, texts by address and length. */
export interface Program {
  put(at: number, words: readonly Word[]): void;
  block(words: readonly Word[]): Word;
  /** One block behind another, each of so many words. */
  blocks<T>(of: readonly T[], wordsEach: number, wordsFor: (one: T) => readonly Word[]): Word;
  /** Where a text stands, and its length. */
  text(of: Uint8Array | string): Word[];
  /** Where such bytes stand. */
  bytes(of: Uint8Array): Word;
  list(of: readonly (Uint8Array | string)[]): Word[];
  /** A name of fields beyond the common ones, which was among those given. */
  nameAt(name: string): Word;
  readonly namesAt: Word;
  readonly nameCount: number;
  /** Writes all of it into a machine's memory; gives where it stands. */
  place(machine: Machine): number;
}

/** Names that fields give of their own, in the order of tokenizer/names.ts. */
export const ownNames: readonly string[] = [
  ...['httpStatus', 'responseBytes', 'httpVersion', 'clientPort', 'pid', 'urlPort', 'identity', 'xForwardedFor'],
  ...Array.from({ length: 16 }, (_, at) => `extra${at + 1}`),
];
/** The program's own words stand first. */
const headBytes = 128;

/** The first eight bytes of a text as two words, and by how many bits it falls short of them. */
export function firstEight(text: Uint8Array): [low: number, high: number, short: number] {
  const own = Buffer.alloc(8);
  own.set(text.subarray(0, 8));
  return [own.readInt32LE(0), own.readInt32LE(4), Math.max(0, 8 - text.length) * 8];
}

/** Begins a program whose fields beyond the common ones have such names. */
export function createProgram(fieldNames: Iterable<string>): Program {
  let bytes = Buffer.alloc(1 << 16);
  // Everything stands at a multiple of four: a word at a time, for a program has tens of thousands of them.
  let words = wordsOf(bytes);
  let end = headBytes;
  const pointers: number[] = [];
  const knownTexts = new Map<string, Word[]>();
  const names = new Map<string, number>();
  for (const name of [...ownNames, ...fieldNames]) if (!names.has(name)) names.set(name, names.size);

  function room(size: number): number {
    const at = end;
    end += (size + 3) & ~3;
    // Texts have room behind them.
    if (end + 64 > bytes.length) {
      bytes = Buffer.concat([bytes, Buffer.alloc(Math.max(bytes.length, size + 64))]);
      words = wordsOf(bytes);
    }
    return at;
  }

  function put(at: number, own: readonly Word[]): void {
    let place = at >> 2;
    for (const word of own) {
      if (typeof word === 'number') words[place] = word;
      else {
        pointers.push(place);
        words[place] = word.at;
      }
      place += 1;
    }
  }

  function block(own: readonly Word[]): Word {
    const at = room(own.length * 4);
    put(at, own);
    return { at };
  }

  function blocks<T>(of: readonly T[], wordsEach: number, wordsFor: (one: T) => readonly Word[]): Word {
    const at = room(of.length * wordsEach * 4);
    for (const [index, one] of of.entries()) put(at + index * wordsEach * 4, wordsFor(one));
    return { at };
  }

  function placed(of: Uint8Array): Word {
    const at = room(of.length);
    bytes.set(of, at);
    return { at };
  }

  function text(of: Uint8Array | string): Word[] {
    const own = Buffer.from(of);
    const key = own.toString('latin1');
    const known = knownTexts.get(key);
    if (known) return known;
    const made = [placed(own), own.length];
    knownTexts.set(key, made);
    return made;
  }

  const namesAt = room(names.size * 12);
  for (const [name, index] of names) put(namesAt + index * 12, [...text(`${JSON.stringify(name)}:`), 0]);

  return {
    put,
    block,
    blocks,
    text,
    bytes: placed,
    list: (of) => [block(of.flatMap(text)), of.length],
    nameAt: (name) => ({ at: namesAt + (names.get(name) as number) * 12 }),
    namesAt: { at: namesAt },
    nameCount: names.size,
    place(machine) {
      const at = machine.calls.openRoom(end + 64);
      for (const place of pointers) words[place] = (words[place] as number) + at;
      machine.bytes().set(bytes.subarray(0, end), at);
      return at;
    },
  };
}

function wordsOf(bytes: Buffer): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}
