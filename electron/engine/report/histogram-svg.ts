import { ticksBetween } from '@shared/ticks.ts';
import { durationText } from '@shared/time.ts';
import { html, type Markup, plain } from './markup.ts';
import { grouped } from './numbers.ts';
import type { HistogramItem } from './summary.ts';
import type { Words } from './words/words.ts';

const box = { width: 720, height: 260, left: 56, right: 8, top: 12, bottom: 34 };
const plot = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom };

/** Events over time as stacked steps, the biggest series lowest. The caller prints title, totals and their proof. */
export function histogramSvg(item: HistogramItem, words: Words): Markup {
  const buckets = item.series[0]?.value.counts.length ?? 0;
  const width = item.width.value;
  const from = item.start.microseconds;
  const to = from + buckets * width;
  const sums = Array.from({ length: buckets }, (_, at) =>
    item.series.reduce((sum, { value }) => sum + (value.counts[at] ?? 0), 0),
  );
  const highest = niceTop(Math.max(1, ...sums));
  const x = (at: number) => box.left + (plot.width * at) / Math.max(1, buckets);
  const y = (count: number) => box.top + plot.height - (plot.height * count) / highest;

  const under = new Array<number>(buckets).fill(0);
  const areas = item.series.map(({ value }, index) => {
    const lower = [...under];
    value.counts.forEach((count, at) => {
      under[at] = (under[at] ?? 0) + count;
    });
    return html`<path class="series s${String(index % 6)}" d="${steps(lower, under, x, y)}"/>`;
  });
  const marks = ticksBetween(from, to, item.zone, 8).map(({ at: instant, label }) => {
    const at = two(box.left + (plot.width * (instant - from)) / Math.max(1, to - from));
    return html`<line class="tick" x1="${at}" x2="${at}" y1="${two(y(0))}" y2="${two(y(0) + 4)}"/><text x="${at}" y="${two(y(0) + 16)}" text-anchor="middle">${plain(label)}</text>`;
  });
  const levels = [0, highest / 2, highest].map(
    (count) =>
      html`<line class="grid" x1="${two(box.left)}" x2="${two(box.width - box.right)}" y1="${two(y(count))}" y2="${two(y(count))}"/><text x="${two(box.left - 6)}" y="${two(y(count) + 3.5)}" text-anchor="end">${grouped(count)}</text>`,
  );
  const title = `${words.histogram.title(item.zone)}, ${words.histogram.per(durationText(width, words.language))}`;
  return html`<svg viewBox="0 0 ${String(box.width)} ${String(box.height)}" role="img" aria-labelledby="histogram-title" xmlns="http://www.w3.org/2000/svg"><title id="histogram-title">${plain(title)}</title>${levels}${areas}${marks}<text x="${two(box.left + plot.width / 2)}" y="${two(box.height - 4)}" text-anchor="middle">${plain(item.zone)}</text></svg>`;
}

/** The outline of a band between two stacked lines, in steps; empty stretches are left out, so that silence shows as silence. */
function steps(lower: number[], upper: number[], x: (at: number) => number, y: (count: number) => number): string {
  let path = '';
  for (let at = 0; at < upper.length; at++) {
    if (upper[at] === lower[at]) continue;
    const begin = at;
    let top = '';
    for (; at < upper.length && upper[at] !== lower[at]; at++) {
      top += `V${two(y(upper[at] ?? 0))}H${two(x(at + 1))}`;
    }
    path += `M${two(x(begin))} ${two(y(lower[begin] ?? 0))}${top}V${two(y(lower[at - 1] ?? 0))}${backwards(lower, begin, at, x, y)}Z`;
  }
  return path;
}

function backwards(
  lower: number[],
  begin: number,
  end: number,
  x: (at: number) => number,
  y: (count: number) => number,
): string {
  let path = '';
  for (let at = end - 1; at >= begin; at--) {
    path += `H${two(x(at))}`;
    if (at > begin) path += `V${two(y(lower[at - 1] ?? 0))}`;
  }
  return path;
}

/** The next round number; even, so that its half is whole. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [1, 2, 4, 6, 8, 10].map((n) => n * power).find((n) => n >= most) ?? most;
  return top % 2 === 0 ? top : top * 2;
}

function two(value: number): string {
  return String(Math.round(value * 100) / 100);
}
