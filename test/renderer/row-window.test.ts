import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  highestTop,
  rowHeight,
  scrollFromTop,
  spacerHeight,
  tallest,
  topFromScroll,
  topShowing,
} from '../../renderer/views/timeline/row-window.ts';

const viewport = 500;

describe('a window on millions of rows', () => {
  it('never makes an element taller than a browser draws', () => {
    expect(spacerHeight(1000)).toBe(24_000);
    expect(spacerHeight(5_000_000)).toBe(tallest);
    expect(tallest).toBeLessThan(33_554_428);
  });

  it('reaches the very last of five million rows when the scroll bar is at its end', () => {
    const total = 5_000_000;
    const top = topFromScroll(spacerHeight(total) - viewport, total, viewport);
    expect(top + viewport).toBe(total * rowHeight);
  });

  it('scrolls pixel by pixel where the rows are as tall as the element', () => {
    expect(topFromScroll(12_345, 100_000, viewport)).toBeCloseTo(12_345, 6);
  });

  it('finds back to the same place from the scroll bar, for any table and place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, share) => {
          const top = share * highestTop(total, viewport);
          const back = topFromScroll(scrollFromTop(top, total, viewport), total, viewport);
          expect(Math.abs(back - top)).toBeLessThan(1);
        },
      ),
    );
  });

  it('moves as little as needed to show a row, and not at all for one in sight', () => {
    expect(topShowing(5, 0, 1000, viewport)).toBe(0);
    expect(topShowing(30, 0, 1000, viewport)).toBe(31 * rowHeight - viewport);
    expect(topShowing(3, 1000, 1000, viewport)).toBe(3 * rowHeight);
    expect(topShowing(999, 0, 1000, viewport)).toBe(highestTop(1000, viewport));
  });

  it('stays at the top of a table that fits', () => {
    expect(highestTop(3, viewport)).toBe(0);
    expect(topFromScroll(0, 3, viewport)).toBe(0);
    expect(topFromScroll(0, 0, viewport)).toBe(0);
  });
});
