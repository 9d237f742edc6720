import type { StylesheetJson } from 'cytoscape';
import { coloursNow, dashes, shapes } from './graph-look.ts';

export const font = 'Noto Sans KR Variable';

/** Loads what is needed of the font to write these names: a canvas does not wait for it, and shows boxes. */
export async function fontFor(names: readonly string[]): Promise<void> {
  const letters = [...new Set(names.join(''))].join('');
  await document.fonts.load(`10px "${font}"`, letters).catch(() => []);
}

/** How the picture looks, in the colours of the scheme in force. */
export function styleOf(): StylesheetJson {
  const colours = coloursNow();
  return [
    {
      selector: 'node',
      style: {
        width: 22,
        height: 22,
        label: 'data(label)',
        color: colours.ink,
        'font-size': 10,
        'font-family': `${font}, sans-serif`,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-background-color': colours.panel,
        'text-background-opacity': 0.8,
        'min-zoomed-font-size': 7,
      },
    },
    ...Object.entries(shapes).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: shape as 'ellipse', 'background-color': colours.of[kind as keyof typeof shapes] },
    })),
    { selector: 'node[marked = 1]', style: { 'border-width': 3, 'border-color': colours.bad } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': colours.quiet,
        'curve-style': 'haystack',
        opacity: 0.7,
      },
    },
    ...Object.entries(dashes).map(([confidence, dash]) => ({
      selector: `edge[confidence = "${confidence}"]`,
      style: { 'line-style': dash },
    })),
    { selector: '.start', style: { width: 32, height: 32, 'border-width': 3, 'border-color': colours.ink } },
    { selector: '.pinned', style: { 'border-width': 3, 'border-style': 'double', 'border-color': colours.accent } },
    { selector: 'edge.path', style: { 'line-color': colours.bad, width: 5, opacity: 1 } },
    { selector: '.aside', style: { opacity: 0.2 } },
    { selector: 'node.path', style: { 'border-width': 4, 'border-color': colours.bad } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': colours.accent } },
    { selector: 'edge.chosen', style: { 'line-color': colours.accent, width: 6, opacity: 1 } },
  ];
}
