/** Writes an address as 16 bytes, least significant first (DuckDB's UHUGEINT); v4 as ::ffff:a.b.c.d. False when the text is none. */
export function writeAddress(text: string, into: Uint8Array, at: number): boolean {
  const plain = text.includes('%') ? text.slice(0, text.indexOf('%')) : text;
  const groups = plain.includes(':') ? version6(plain) : version4(plain);
  if (!groups) return false;
  for (let group = 0; group < 8; group++) {
    const value = groups[group] as number;
    into[at + 15 - group * 2] = value >> 8;
    into[at + 14 - group * 2] = value & 0xff;
  }
  return true;
}

/** @source RFC 4291, 2.5.5.2 */
function version4(text: string): number[] | null {
  const bytes = quad(text);
  return (
    bytes && [0, 0, 0, 0, 0, 0xffff, ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0), ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)]
  );
}

function quad(text: string): number[] | null {
  if (text.length < 7 || text.length > 15) return null;
  const bytes: number[] = [];
  let value = -1;
  for (let at = 0; at <= text.length; at++) {
    const sign = at === text.length ? dot : text.charCodeAt(at);
    if (sign === dot) {
      if (value < 0 || value > 255) return null;
      bytes.push(value);
      value = -1;
    } else {
      if (sign < 48 || sign > 57 || value > 255) return null;
      value = Math.max(0, value) * 10 + sign - 48;
    }
  }
  return bytes.length === 4 ? bytes : null;
}

const dot = 46;

/** @source RFC 4291, 2.2 */
function version6(text: string): number[] | null {
  if (text.length > 45) return null;
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = groupsOf(halves[0] ?? '');
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '') : [];
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function groupsOf(text: string): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (part.includes('.') && index === parts.length - 1) {
      const bytes = quad(part);
      if (!bytes) return null;
      groups.push(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0), ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0));
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return null;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
}
