/** The fields of an event that only its format has, as a JSON object of strings, put together in bytes. */
export interface MoreText {
  /** A name that is there already gets a number behind it. */
  put(name: string, value: string): void;
  clear(): void;
  /** Ends the object; gives its bytes' end in `bytes`, 0 when there is no field. */
  close(): number;
  bytes(): Uint8Array;
}

interface Name {
  /** `"name":` */
  spelled: Uint8Array;
  /** The last object it stands in. */
  object: number;
}

const quote = 34;
const backslash = 92;
const mostNames = 4096;
/** From there on a native call costs less than going through the characters. */
const long = 200;
const encoder = new TextEncoder();

export function createMoreText(): MoreText {
  /** A file has few names, and every event has them again. */
  const names = new Map<string, Name>();
  const passing: string[] = [];
  let bytes = new Uint8Array(1 << 12);
  let end = 0;
  let object = 1;

  function room(needed: number): void {
    if (end + needed <= bytes.length) return;
    const bigger = new Uint8Array(Math.max(end + needed, bytes.length * 2));
    bigger.set(bytes);
    bytes = bigger;
  }

  function nameOf(name: string): Name {
    let known = names.get(name);
    if (!known) {
      known = { spelled: encoder.encode(`${JSON.stringify(name)}:`), object: 0 };
      // Beyond that a name is remembered for its object alone.
      if (names.size >= mostNames) passing.push(name);
      names.set(name, known);
    }
    return known;
  }

  /** What is long, not plain ASCII, or has control signs. */
  function putOther(value: string): void {
    const spelled = JSON.stringify(value);
    room(spelled.length * 3);
    end += encoder.encodeInto(spelled, bytes.subarray(end)).written;
  }

  function putValue(value: string): void {
    const { length } = value;
    if (length > long) {
      putOther(value);
      return;
    }
    room(length * 2 + 3);
    let at = end;
    bytes[at++] = quote;
    for (let place = 0; place < length; place++) {
      const sign = value.charCodeAt(place);
      if (sign < 32 || sign > 126) {
        putOther(value);
        return;
      }
      if (sign === quote || sign === backslash) bytes[at++] = backslash;
      bytes[at++] = sign;
    }
    bytes[at] = quote;
    end = at + 1;
  }

  return {
    put(name, value) {
      let known = nameOf(name);
      for (let count = 2; known.object === object; count++) known = nameOf(`${name}#${count}`);
      known.object = object;
      room(known.spelled.length + 1);
      bytes[end] = end === 0 ? 123 : 44;
      end++;
      bytes.set(known.spelled, end);
      end += known.spelled.length;
      putValue(value);
    },
    clear() {
      end = 0;
      object++;
      for (const name of passing.splice(0)) names.delete(name);
    },
    close() {
      if (end === 0) return 0;
      room(1);
      bytes[end++] = 125;
      return end;
    },
    bytes: () => bytes,
  };
}
