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
  if (text.length > 15) return null;
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  const bytes: number[] = [];
  for (const part of parts) {
    if (part.length === 0 || part.length > 3 || !/^\d+$/.test(part)) return null;
    const value = Number(part);
    if (value > 255) return null;
    bytes.push(value);
  }
  return bytes;
}

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
