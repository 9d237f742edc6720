import { ticksBetween } from '@shared/ticks.ts';
import { html, type Markup, plain } from './markup.ts';
import type { LifeItem } from './who.ts';

const box = { width: 720, left: 150, right: 8, top: 16, row: 12, bottom: 30 };

/** Employment, credentials and activity as bars on one axis; an identity that outlived its owner shows at a glance. */
export function lifeSvg(life: LifeItem, title: string): Markup {
  const span = Math.max(1, life.to - life.from);
  const width = box.width - box.left - box.right;
  const x = (instant: number) => box.left + (width * Math.max(0, Math.min(span, instant - life.from))) / span;
  let y = box.top;
  const rows: Markup[] = [];
  const bar = (kind: string, from: number, to: number, label: string): Markup =>
    html`<rect class="${kind}" x="${two(x(from))}" y="${two(y + 2)}" width="${two(Math.max(1.5, x(to) - x(from)))}" height="${two(box.row - 4)}"><title>${plain(label)}</title></rect>`;
  const name = (text: string, strong: boolean): Markup =>
    html`<text x="${two(box.left - 6)}" y="${two(y + box.row - 3)}" text-anchor="end"${strong ? html` font-weight="600"` : null}>${plain(cut(text))}</text>`;
  for (const row of life.rows) {
    rows.push(name(row.label, row.outlived));
    if (row.employment)
      rows.push(bar('employed', row.employment.from ?? life.from, row.employment.to ?? life.to, row.label));
    for (const burst of row.bursts) rows.push(bar(burst.after ? 'after' : 'burst', burst.from, burst.to, row.label));
    y += box.row;
    for (const credential of row.credentials.slice(0, 6)) {
      rows.push(name(credential.id, false));
      rows.push(
        bar(credential.marks.length > 0 ? 'marked' : 'credential', credential.from, credential.to, credential.id),
      );
      y += box.row;
    }
  }
  const height = y + box.bottom;
  const lines = life.lines.map(
    ({ kind, instant }) =>
      html`<line class="${kind}" x1="${two(x(instant))}" x2="${two(x(instant))}" y1="${two(box.top - 6)}" y2="${two(y)}"/>`,
  );
  const marks = ticksBetween(life.from, life.to, life.zone, 7).map(
    ({ at: instant, label }) =>
      html`<line class="tick" x1="${two(x(instant))}" x2="${two(x(instant))}" y1="${two(y)}" y2="${two(y + 4)}"/><text x="${two(x(instant))}" y="${two(y + 15)}" text-anchor="middle">${plain(label)}</text>`,
  );
  return html`<svg class="life" viewBox="0 0 ${String(box.width)} ${two(height)}" role="img" aria-labelledby="life-title" xmlns="http://www.w3.org/2000/svg"><title id="life-title">${plain(title)}</title>${rows}${lines}${marks}<text x="${two(box.left + width / 2)}" y="${two(height - 3)}" text-anchor="middle">${plain(life.zone)}</text></svg>`;
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length > 22 ? `${signs.slice(0, 21).join('')}…` : text;
}

function two(value: number): string {
  return String(Math.round(value * 100) / 100);
}
