import type { Going } from './look.ts';

/** Milliseconds between two looks at the clock: progress is told that often, and each step costs something of its own. */
const stepMs = 600;

/**
 * Goes through the rows of the index step by step, telling how far it has come: `least` rows at first, later as many as take
 * about half a second. Each step draws together what the next one has to draw together again, so few are quicker than many.
 */
export async function inSteps(
  rows: number,
  least: number,
  going: Going,
  step: (stretch: { first: number; last: number }) => Promise<void>,
): Promise<void> {
  going.total = rows;
  for (let first = 0, length = least; first < rows; first = going.done) {
    const last = Math.min(first + length, rows);
    const begun = performance.now();
    await step({ first, last });
    going.done = last;
    length = Math.max(least, Math.round((length * stepMs) / (performance.now() - begun)));
  }
}
