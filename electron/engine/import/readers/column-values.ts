import { isUtf8 } from 'node:buffer';

/** Digits and dots alone: neither port nor brackets nor zone can be in it. */
export function isVersion4(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) {
    const byte = b[p] as number;
    if (byte !== 46 && (byte < 48 || byte > 57)) return false;
  }
  return true;
}

/**
 * Blanks that a server wrote as `+`, signs as `%20`, or backslashes as two and bytes as `\xc3\xbc`. Of a run of `+` the first
 * was the blank; bytes that are no UTF-8 stay as they are spelled.
 */
export function spelledOut(text: string, written: 'plus' | 'percent' | 'escaped'): string {
  if (written === 'escaped')
    return text.replace(/\\\\|(?:\\x[0-9a-f]{2})+/gi, (run) => {
      if (run === '\\\\') return '\\';
      const bytes = Buffer.from(run.replace(/\\x/gi, ''), 'hex');
      return isUtf8(bytes) ? bytes.toString() : run;
    });
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
