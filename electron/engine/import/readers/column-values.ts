/** Digits and dots alone: neither port nor brackets nor zone can be in it. */
export function isVersion4(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) {
    const byte = b[p] as number;
    if (byte !== 46 && (byte < 48 || byte > 57)) return false;
  }
  return true;
}

/** Blanks that a server wrote as `+`, or signs as `%20`. Of a run of `+` the first was the blank. */
export function spelledOut(text: string, written: 'plus' | 'percent'): string {
  if (written === 'plus') return text.replace(/\+(\+*)/g, ' $1');
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text.replaceAll('%25', '%'));
  } catch {
    return text;
  }
}

/** The day after `2025-06-24`; what is no date stays as it is. */
export function dayAfter(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? date : new Date(day + 86_400_000).toISOString().slice(0, 10);
}
