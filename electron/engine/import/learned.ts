/** A term that the case knows already: its id, its field, and where its text stands among those that came with it. */
export interface Learned {
  id: number;
  field: number;
  start: number;
  end: number;
}

const [comma, space, zero] = [44, 32, 48];

/**
 * The terms of a list of `id field length`, parted by commas, in ASCII. A large case knows millions: they are read from the
 * bytes, in one object that is given again and again.
 */
export function* learned(entries: Uint8Array): Generator<Learned> {
  const one: Learned = { id: 0, field: 0, start: 0, end: 0 };
  let number = 0;
  let numbers = 0;
  for (let at = 0; at <= entries.length; at++) {
    const byte = at === entries.length ? comma : (entries[at] as number);
    if (byte === space) {
      if (numbers++ === 0) one.id = number;
      else one.field = number;
      number = 0;
    } else if (byte === comma) {
      one.start = one.end;
      one.end += number;
      yield one;
      number = 0;
      numbers = 0;
    } else number = number * 10 + byte - zero;
  }
}
