/** A window on millions of rows in an element no browser would make as tall as they are. */

/** Pixels. */
export const rowHeight = 24;

/** Chromium draws no element taller than 33,554,428 px, and others even less far: beyond this a scroll bar stands for more than its length. */
export const tallest = 16_000_000;

/** How tall the scrolled element is, pixels. */
export function spacerHeight(total: number): number {
  return Math.min(total * rowHeight, tallest);
}

/** The highest `top` there is: the rows' own pixels above the window when its foot is at the last row. */
export function highestTop(total: number, viewport: number): number {
  return Math.max(0, total * rowHeight - viewport);
}

/** The rows' own pixels above the window, for where the scroll bar stands. */
export function topFromScroll(scrollTop: number, total: number, viewport: number): number {
  const most = spacerHeight(total) - viewport;
  if (most <= 0) return 0;
  return Math.min(1, Math.max(0, scrollTop / most)) * highestTop(total, viewport);
}

/** Where the scroll bar stands for a window; the inverse of `topFromScroll`. */
export function scrollFromTop(top: number, total: number, viewport: number): number {
  const most = highestTop(total, viewport);
  return most <= 0 ? 0 : (top / most) * Math.max(0, spacerHeight(total) - viewport);
}

/** The window moved as little as needed to show a whole row. */
export function topShowing(row: number, top: number, total: number, viewport: number): number {
  const start = row * rowHeight;
  const wanted = start < top ? start : start + rowHeight > top + viewport ? start + rowHeight - viewport : top;
  return Math.max(0, Math.min(highestTop(total, viewport), wanted));
}
