/** What two digits say; 100, which is no part of a time, where they are none. */
export function two(b: Uint8Array, at: number): number {
  const x = b[at] ?? 0;
  const y = b[at + 1] ?? 0;
  return isDigit(x) && isDigit(y) ? (x - 48) * 10 + y - 48 : 100;
}

/** A year of four digits; 0 where they are none. */
export function four(b: Uint8Array, at: number): number {
  const [high, low] = [two(b, at), two(b, at + 2)];
  return high > 99 || low > 99 ? 0 : high * 100 + low;
}

export function digits(b: Uint8Array, at: number, end: number, most: number): number {
  let value = 0;
  const to = Math.min(end, at + most);
  for (let p = at; p < to && isDigit(b[p]); p += 1) value = value * 10 + (b[p] as number) - 48;
  return value;
}

export function widthOfDigits(b: Uint8Array, at: number, end: number, most: number): number {
  let p = at;
  const to = Math.min(end, at + most);
  while (p < to && isDigit(b[p])) p += 1;
  return p - at;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

export function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
}

export function inWord(b: Uint8Array, at: number, end: number): boolean {
  return at < end && (isLetter(b[at]) || isDigit(b[at]));
}

export function latin(b: Uint8Array, at: number, end: number): string {
  return String.fromCharCode(...b.subarray(at, end));
}
