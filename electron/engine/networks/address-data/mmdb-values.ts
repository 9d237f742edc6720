/** What a record says under the names asked for: `country.iso_code` is within `country`. */
export type Said = Map<string, string | number>;

const deepest = 16;
const mostValues = 5000;
const mostText = 1000;

/**
 * Reads values of a MaxMind DB. Maps and lists are gone through and never built: a record that states sizes it does not
 * have, points at itself or unfolds without end is found out by the file's end, its depth or the number of its values.
 * Throws for such a record. @source MaxMind DB File Format Specification 2.0
 */
export function valueReader(bytes: Uint8Array, start: number, wanted: ReadonlySet<string>) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let values = 0;

  const byte = (at: number): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('a value lies beyond the end of the file');
    return value;
  };
  const number = (at: number, size: number): number => {
    let value = 0;
    for (let place = 0; place < size; place++) value = value * 256 + byte(at + place);
    return value;
  };
  const text = (at: number, size: number): string => {
    if (at + size > bytes.length) throw new Error('a text goes beyond the end of the file');
    return decoder.decode(bytes.subarray(at, at + Math.min(size, mostText)));
  };

  /** Where a value begins, what it is, and how large. */
  function headOf(offset: number): { type: number; size: number; at: number; next: number | null } {
    const control = byte(offset);
    let at = offset + 1;
    let type = control >> 5;
    if (type === 1) {
      const bits = (control >> 3) & 3;
      const high = control & 7;
      const offsets = [0, 2048, 526_336, 0];
      const value = bits === 3 ? number(at, 4) : high * 256 ** (bits + 1) + number(at, bits + 1);
      return { type, size: 0, at: start + value + (offsets[bits] ?? 0), next: at + bits + 1 };
    }
    if (type === 0) {
      type = 7 + byte(at);
      at += 1;
    }
    let size = control & 31;
    if (size > 28) {
      const more = size - 28;
      size = number(at, more) + ([29, 285, 65_821][more - 1] ?? 0);
      at += more;
    }
    return { type, size, at, next: null };
  }

  function keyAt(offset: number): { key: string; next: number } {
    const head = headOf(offset);
    const own = head.type === 1 ? headOf(head.at) : head;
    if (own.type !== 2) throw new Error('a name in a map is no text');
    return { key: text(own.at, own.size), next: head.next ?? own.at + own.size };
  }

  function visit(offset: number, path: string, depth: number, said: Said): number {
    values += 1;
    if (values > mostValues || depth > deepest) throw new Error('a record holds too much');
    const { type, size, at, next } = headOf(offset);
    if (type === 1) {
      visit(at, path, depth + 1, said);
      return next ?? at;
    }
    if (type === 7) {
      let place = at;
      for (let pair = 0; pair < size; pair++) {
        const { key, next: value } = keyAt(place);
        place = visit(value, path === '' ? key : `${path}.${key}`, depth + 1, said);
      }
      return place;
    }
    if (type === 11) {
      let place = at;
      for (let item = 0; item < size; item++) place = visit(place, `${path}[]`, depth + 1, said);
      return place;
    }
    if (type === 14) return at;
    if (type < 2 || type > 15 || type === 12 || type === 13) throw new Error('a value is of no known type');
    if (wanted.has(path)) {
      if (type === 2) said.set(path, text(at, size));
      else if (type === 5 || type === 6 || type === 9) said.set(path, number(at, Math.min(size, 8)));
    }
    if (at + size > view.byteLength) throw new Error('a value goes beyond the end of the file');
    return at + size;
  }

  /** What the value at an offset from the start of the values says. */
  return (offset: number): Said => {
    const said: Said = new Map();
    values = 0;
    visit(start + offset, '', 0, said);
    return said;
  };
}
