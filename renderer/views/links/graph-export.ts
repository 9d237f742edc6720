/** The graph in the formats other tools read. What evidence says is escaped for each of them. */
import type { LinkEdge, LinkGraph } from '@shared/links.ts';
import { isoUtc } from '@shared/time.ts';
import { type Colours, dashes, shortLabel, warns } from './graph-look.ts';
import { outlines, thicknessOf } from './graph-shapes.ts';
import type { Positions } from './layout.ts';

const when = (instant: number | null) => (instant === null ? '' : isoUtc(instant));

/** Who states a link that no event holds; of one drawn by hand also when and why. */
const sourceOf = ({ drawn, source }: LinkEdge) => (drawn ? `${drawn.by} ${drawn.at}: ${drawn.reason}` : (source ?? ''));

/** First and last as they stand in a remark, with a comma before them. */
const stretch = ({ first, last }: Pick<LinkEdge, 'first' | 'last'>) =>
  first === null ? '' : `, ${when(first)} – ${when(last)}`;

/** Text within XML; characters XML cannot hold are replaced. */
export function xml(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 32 && code !== 9 && code !== 10 && code !== 13 ? '\uFFFD' : character;
    })
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A field of CSV; what a spreadsheet would run as a formula is made text by a quote before it. */
export function csv(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The links as a table. */
export function csvOf(graph: LinkGraph): string {
  const head = ['from', 'kind', 'to', 'confidence', 'events', 'first', 'last', 'source', 'proof'];
  const rows = graph.edges.map((edge) => [
    edge.from,
    edge.kind,
    edge.to,
    edge.confidence,
    edge.count,
    when(edge.first),
    when(edge.last),
    sourceOf(edge),
    edge.proof.map(({ evidence, byteOffset }) => `${evidence}:${byteOffset}`).join(' '),
  ]);
  return [head, ...rows].map((row) => `${row.map(csv).join(',')}\r\n`).join('');
}

/** @source GraphML 1.0, graphml.graphdrawing.org */
export function graphmlOf(graph: LinkGraph): string {
  const keys = [
    ['label', 'node', 'string'],
    ['kind', 'all', 'string'],
    ['events', 'all', 'long'],
    ['first', 'all', 'string'],
    ['last', 'all', 'string'],
    ['marks', 'node', 'string'],
    ['confidence', 'edge', 'string'],
    ['source', 'edge', 'string'],
  ] as const;
  const cell = (key: string, value: string | number) => `<data key="${key}">${xml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph edgedefault="directed">',
    ...graph.nodes.map(
      (node) =>
        `<node id="${xml(node.id)}">${cell('label', node.label)}${cell('kind', node.kind)}${cell('events', node.events)}${cell('first', when(node.first))}${cell('last', when(node.last))}${cell('marks', node.marks.join(' '))}</node>`,
    ),
    ...graph.edges.map(
      (edge) =>
        `<edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}">${cell('kind', edge.kind)}${cell('events', edge.count)}${cell('first', when(edge.first))}${cell('last', when(edge.last))}${cell('confidence', edge.confidence)}${cell('source', sourceOf(edge))}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const dashArrays = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="2 4"' };

/** As much of a reason as does not run over half the picture; the remark of the line holds all of it. */
const clipped = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** The picture as it stands. */
export function svgOf(
  graph: LinkGraph,
  positions: Positions,
  colours: Colours,
  label: (text: string) => string,
): string {
  const places = graph.nodes.map(({ id }) => positions[id] ?? { x: 0, y: 0 });
  const left = Math.min(0, ...places.map(({ x }) => x)) - 80;
  const top = Math.min(0, ...places.map(({ y }) => y)) - 40;
  const width = Math.max(0, ...places.map(({ x }) => x)) + 80 - left;
  const height = Math.max(0, ...places.map(({ y }) => y)) + 50 - top;
  const n = (value: number) => value.toFixed(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}" font-family="sans-serif" font-size="10">`,
    `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" fill="${colours.panel}"/>`,
    ...graph.edges.flatMap((edge) => {
      const from = positions[edge.from];
      const to = positions[edge.to];
      if (!from || !to) return [];
      const figures = `(${edge.confidence}, ${edge.count}${stretch(edge)})`;
      const title = xml(label(`${edge.from} ${edge.kind} ${edge.to} ${figures} ${sourceOf(edge)}`.trimEnd()));
      const line = `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" stroke="${colours.quiet}" stroke-opacity="0.7" stroke-width="${n(thicknessOf(edge.count))}"${dashArrays[dashes[edge.confidence]]}><title>${title}</title></line>`;
      if (!edge.drawn) return [line];
      // What a person drew says so on paper too, where no remark opens under a pointer.
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      const said = clipped(label(`${edge.drawn.by}, ${edge.drawn.at}: ${edge.drawn.reason}`));
      return [
        line,
        `<text x="${n(x)}" y="${n(y - 4)}" text-anchor="middle" fill="${colours.quiet}">${xml(said)}</text>`,
      ];
    }),
    ...graph.nodes.map((node, index) => {
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      const ring = warns(node) ? ` stroke="${colours.bad}" stroke-width="3"` : '';
      return `<g><path transform="translate(${n(x)} ${n(y)})" d="${outlines[node.kind]}" fill="${colours.of[node.kind]}"${ring}/><text x="${n(x)}" y="${n(y + 24)}" text-anchor="middle" fill="${colours.ink}">${xml(shortLabel(node, label))}</text><title>${xml(label(`${node.id} (${node.events}${stretch(node)})`))}</title></g>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}
