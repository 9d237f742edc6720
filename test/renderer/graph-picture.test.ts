import type { LinkEdge, LinkGraph, LinkNode } from '@shared/links.ts';
import { describe, expect, it } from 'vitest';
import { csvOf, graphmlOf, svgOf } from '../../renderer/views/links/graph-export.ts';
import type { Colours } from '../../renderer/views/links/graph-look.ts';
import { sceneOf, thingAt } from '../../renderer/views/links/graph-scene.ts';
import { outlines } from '../../renderer/views/links/graph-shapes.ts';
import { fitted, inPicture, onScreen, zoomed } from '../../renderer/views/links/graph-view.ts';

const node = (id: string, kind: LinkNode['kind']): LinkNode => ({
  ...{ id, kind, label: `<${id}>`, events: 1, first: null, last: null, hops: 0, more: 0, members: 0, filter: null },
  marks: [],
});
const edge = (id: string, from: string, to: string): LinkEdge => ({
  ...{ id, from, to, kind: 'used', confidence: 'logged', count: 9, first: null, last: null, proof: [], source: null },
  drawn: null,
});
const graph: LinkGraph = {
  start: 'a',
  nodes: [node('a', 'person'), node('b', 'account')],
  edges: [edge('ab', 'a', 'b'), edge('beyond', 'a', 'elsewhere')],
  total: 2,
  zone: 'UTC',
};
const positions = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } };

describe('the picture of a graph', () => {
  it('finds the node or the link under the pointer, a node first', () => {
    const scene = sceneOf(graph, positions);
    expect(thingAt(scene, { x: 8, y: 3 }, 6).node?.id).toBe('a');
    expect(thingAt(scene, { x: 50, y: 5 }, 6).link?.id).toBe('ab');
    expect(thingAt(scene, { x: 150, y: 0 }, 6)).toEqual({});
    expect(scene.links).toHaveLength(1);
  });

  it('keeps in its place what is zoomed at, and has everything in sight when fitted', () => {
    const view = fitted([positions.a, { x: 4000, y: 900 }], 800, 600);
    for (const place of [positions.a, { x: 4000, y: 900 }]) {
      const { x, y } = onScreen(view, place);
      expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
    }
    const at = { x: 300, y: 200 };
    const before = inPicture(view, at);
    const after = inPicture(zoomed(view, 1.7, at), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('is exported with the same shapes, and no name becomes markup', () => {
    const colours = { of: { person: 'red', account: 'blue' }, ink: 'k', quiet: 'g', panel: 'w', accent: 'a', bad: 'b' };
    const svg = svgOf(graph, positions, colours as unknown as Colours, (text) => text);
    expect(svg.match(/<line /g)).toHaveLength(1);
    expect(svg).toContain(`d="${outlines.person}" fill="red"`);
    expect(svg).toContain(`d="${outlines.account}" fill="blue"`);
    expect(svg).toContain('&lt;a&gt;');
    expect(svg).not.toContain('stroke="b"');
    const [known, left] = [node('a', 'address'), node('b', 'person')];
    const marked = {
      ...graph,
      nodes: [
        { ...known, marks: ['known'] },
        { ...left, marks: ['left'] },
      ],
    };
    expect(svgOf(marked, positions, colours as unknown as Colours, (text) => text).match(/stroke="b"/g)).toHaveLength(
      1,
    );
  });

  it('says in every export who drew a link by hand, when and why', () => {
    const drawn = { entry: 9, by: 'kim', at: '2025-06-01T10:00:00.000Z', reason: 'They share a desk.' };
    const byHand: LinkGraph = { ...graph, edges: [{ ...edge('9', 'a', 'b'), confidence: 'drawn', count: 0, drawn }] };
    const colours = { of: {}, ink: 'k', quiet: 'g', panel: 'w', accent: 'a', bad: 'b' } as unknown as Colours;
    const svg = svgOf(byHand, positions, colours, (text) => text);
    for (const said of [svg, csvOf(byHand), graphmlOf(byHand)]) {
      expect(said).toContain('kim 2025-06-01T10:00:00.000Z: They share a desk.');
    }
    // What a PNG shows too.
    expect(svg).toContain('>kim, 2025-06-01T10:00:00.000Z: They share a desk.</text>');
  });
});
