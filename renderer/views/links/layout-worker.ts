import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutInput, Positions } from './layout.ts';

/** The golden angle: a spiral by it spreads any number of nodes evenly, and needs no chance. */
const angle = Math.PI * (3 - Math.sqrt(5));

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => postMessage(positionsOf(data)));

function positionsOf({ nodes, edges }: LayoutInput): Positions {
  const graph = new UndirectedGraph();
  nodes.forEach((id, n) => {
    const radius = 40 * Math.sqrt(n);
    graph.addNode(id, { x: radius * Math.cos(n * angle), y: radius * Math.sin(n * angle), size: 22 });
  });
  for (const [from, to] of edges) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to);
  }
  if (nodes.length > 2) {
    forceAtlas2.assign(graph, {
      iterations: nodes.length > 1000 ? 120 : 300,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: nodes.length > 400,
        scalingRatio: 60,
        gravity: 0.6,
        slowDown: 4,
      },
    });
    // Names stand under nodes and want room.
    graph.updateEachNodeAttributes((_, at) => ({ ...at, x: at.x * 2, y: at.y * 2 }));
    noverlap.assign(graph, { maxIterations: nodes.length > 1000 ? 60 : 200, settings: { margin: 14, ratio: 1.2 } });
  }
  const positions: Positions = {};
  graph.forEachNode((id, { x, y }) => {
    positions[id] = { x: Number(x), y: Number(y) };
  });
  return positions;
}
