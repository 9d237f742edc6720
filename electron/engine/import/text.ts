import { isUtf8 } from 'node:buffer';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A slice as text; what is not UTF-8 becomes U+FFFD, so rewrite such lines first. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < 40) {
    let text = '';
    for (let i = start; i < end; i += 1) {
      const byte = bytes[i] as number;
      if (byte > 127) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** Whether a slice is UTF-8. */
export function isText(bytes: Uint8Array, start: number, end: number): boolean {
  return isUtf8(bytes.subarray(start, end));
}

export interface Rewritten {
  bytes: Uint8Array;
  /** Where a position in the rewritten bytes stood in the slice. */
  original(position: number): number;
}

/** A slice with every byte that is not part of valid UTF-8 spelled `\xNN` (within JSON strings `\\xNN`, which reads the same). */
export function rewritten(bytes: Uint8Array, start: number, end: number, inJson: boolean): Rewritten {
  const backslash = inJson ? '\\\\x' : '\\x';
  const out: number[] = [];
  const places: number[] = [];
  for (let i = start; i < end; ) {
    const width = characterWidth(bytes, i, end);
    if (width > 0) {
      for (let k = 0; k < width; k += 1) {
        places.push(i + k - start);
        out.push(bytes[i + k] as number);
      }
      i += width;
      continue;
    }
    const spelled = `${backslash}${(bytes[i] as number).toString(16).toUpperCase().padStart(2, '0')}`;
    for (let k = 0; k < spelled.length; k += 1) {
      places.push(i - start);
      out.push(spelled.charCodeAt(k));
    }
    i += 1;
  }
  return { bytes: Uint8Array.from(out), original: (position) => places[position] ?? end - start };
}

/** Bytes of the valid UTF-8 character that begins there, 0 when none does. */
function characterWidth(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const width =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  return width > 0 && at + width <= end && isUtf8(bytes.subarray(at, at + width)) ? width : 0;
}

const short: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/** A text in quotes as what it says. A half surrogate, and an escape JSON does not know, stay spelled as they are. */
export function unescaped(b: Uint8Array, from: number, to: number): string {
  return textOf(b, from, to).replace(
    /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\./gs,
    (found) => {
      if (found.length === 12)
        return String.fromCharCode(Number.parseInt(found.slice(2, 6), 16), Number.parseInt(found.slice(8), 16));
      if (found.length === 6) {
        const unit = Number.parseInt(found.slice(2), 16);
        return unit >= 0xd800 && unit <= 0xdfff ? found : String.fromCharCode(unit);
      }
      return short[found[1] as string] ?? found;
    },
  );
}
