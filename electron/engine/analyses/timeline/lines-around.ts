/** A line of a stretch of bytes: where it begins in the stretch and ends (without its line end). */
export interface Line {
  from: number;
  to: number;
}

/**
 * The last lines of a stretch that ends where a line begins, or inside one. `whole` says that the stretch begins where the
 * file begins; else its first line may be cut and is left out.
 */
export function linesBefore(bytes: Uint8Array, most: number, whole: boolean): Line[] {
  const lines: Line[] = [];
  // The line that the stretch ends in belongs to the event itself.
  let end = bytes.lastIndexOf(10);
  while (end >= 0 && lines.length < most) {
    const start = end === 0 ? -1 : bytes.lastIndexOf(10, end - 1);
    if (start < 0 && !whole) break;
    lines.unshift(line(bytes, start + 1, end));
    end = start;
  }
  return lines;
}

/** The first lines of a stretch that begins right behind an event; `whole` says that it reaches to the end of the file. */
export function linesAfter(bytes: Uint8Array, most: number, whole: boolean): Line[] {
  const lines: Line[] = [];
  let start = bytes.indexOf(10) + 1;
  while (start > 0 && start < bytes.length && lines.length < most) {
    const end = bytes.indexOf(10, start);
    if (end < 0 && !whole) break;
    lines.push(line(bytes, start, end < 0 ? bytes.length : end));
    start = end < 0 ? 0 : end + 1;
  }
  return lines;
}

function line(bytes: Uint8Array, from: number, end: number): Line {
  return { from, to: end > from && bytes[end - 1] === 13 ? end - 1 : end };
}
