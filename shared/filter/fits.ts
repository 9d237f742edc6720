/** Whether a text is the pieces of a pattern, with anything between them. Time is in proportion to the text. */
export function fits(text: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  const last = pieces[pieces.length - 1] ?? '';
  if (pieces.length < 2) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Whether a text holds the pieces in their order, whatever their case. */
export function holds(text: string, pieces: readonly string[]): boolean {
  return fits(text.toLowerCase(), ['', ...pieces.map((piece) => piece.toLowerCase()), '']);
}
