import { Button, useComputedColorScheme } from '@mantine/core';
import type { LinkGraph } from '@shared/links.ts';
import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { Loading } from '../../ui/State.tsx';
import styles from './Graph.module.css';
import { coloursNow, dashes, shapes, shortLabel } from './graph-look.ts';
import { layOut, type Positions } from './layout.ts';

/** The graph drawn on a canvas: drag, zoom, click. The table beside it says the same to whoever cannot see it. */
export function GraphPicture({
  graph,
  chosen,
  onPath,
  pinned,
  choose,
  activate,
  placed,
}: {
  graph: LinkGraph;
  chosen: string | null;
  /** Nodes and links of the path shown. */
  onPath: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  choose: (id: string | null) => void;
  activate: (id: string) => void;
  placed: (positions: Positions) => void;
}) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Core | null>(null);
  const [laying, setLaying] = useState(true);
  const calls = useRef({ choose, activate, placed });
  calls.current = { choose, activate, placed };
  const kept = useRef<Positions>({});
  const pins = useRef(pinned);
  pins.current = pinned;

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const core = cytoscape({
      container,
      minZoom: 0.05,
      maxZoom: 4,
      // On machines without a GPU: what moves is a picture, and is drawn anew when it rests.
      textureOnViewport: true,
      hideEdgesOnViewport: false,
      pixelRatio: 1,
      boxSelectionEnabled: false,
    });
    drawn.current = core;
    core.on('tap', (event) => calls.current.choose(event.target === core ? null : event.target.id()));
    core.on('dbltap', 'node', (event) => calls.current.activate(event.target.id()));
    core.on('dragfree', 'node', (event) => {
      kept.current[event.target.id()] = { ...event.target.position() };
      calls.current.placed({ ...kept.current });
    });
    return () => core.destroy();
  }, []);

  useEffect(() => {
    setLaying(true);
    const work = layOut(
      { nodes: graph.nodes.map(({ id }) => id), edges: graph.edges.map(({ from, to }) => [from, to]) },
      (found) => {
        for (const id of pins.current) if (kept.current[id]) found[id] = kept.current[id];
        kept.current = found;
        const core = drawn.current;
        if (!core) return;
        const here = new Set(graph.nodes.map(({ id }) => id));
        core.batch(() => {
          core.elements().remove();
          core.add([
            ...graph.nodes.map((node) => ({
              data: {
                id: node.id,
                kind: node.kind,
                label: shortLabel(node, visibleText),
                marked: node.marks.length > 0 ? 1 : 0,
              },
              position: found[node.id] ?? { x: 0, y: 0 },
            })),
            ...graph.edges
              .filter(({ from, to }) => here.has(from) && here.has(to))
              .map((edge) => ({
                data: {
                  id: edge.id,
                  source: edge.from,
                  target: edge.to,
                  confidence: edge.confidence,
                  width: 1 + Math.min(4, Math.log10(1 + edge.count)),
                },
              })),
          ]);
        });
        showAll(core);
        setLaying(false);
        calls.current.placed(found);
      },
    );
    return work.stop;
  }, [graph]);

  // What the picture looks like follows the scheme, the choice and the path; nothing moves by it.
  useEffect(() => {
    void scheme;
    void laying;
    const core = drawn.current;
    if (!core) return;
    core.style(styleOf());
    core.batch(() => {
      core.elements().removeClass('chosen path start pinned');
      for (const id of onPath) core.getElementById(id).addClass('path');
      for (const id of pinned) core.getElementById(id).addClass('pinned');
      if (graph.start) core.getElementById(graph.start).addClass('start');
      if (chosen) core.getElementById(chosen).addClass('chosen');
    });
  }, [scheme, chosen, onPath, pinned, graph.start, laying]);

  const zoom = (factor: number) => {
    const core = drawn.current;
    core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  return (
    <div className={styles.picture}>
      <div
        ref={box}
        className={styles.canvas}
        role="img"
        aria-label={t('links.graph.pictureOf', {
          nodes: graph.nodes.length,
          edges: graph.edges.length,
          start: visibleText(graph.start ?? ''),
        })}
      />
      {laying && (
        <div className={styles.laying}>
          <Loading what={t('links.graph.laying')} />
        </div>
      )}
      <div className={styles.zoom}>
        <Button variant="default" size="compact-xs" onClick={() => zoom(1.3)} aria-label={t('links.graph.zoomIn')}>
          +
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => zoom(1 / 1.3)} aria-label={t('links.graph.zoomOut')}>
          −
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => drawn.current && showAll(drawn.current)}>
          {t('links.graph.fit')}
        </Button>
      </div>
    </div>
  );
}

/** All of the graph in sight; a small one is not blown up. */
function showAll(core: Core): void {
  core.fit(undefined, 40);
  if (core.zoom() <= 1.2) return;
  core.zoom(1.2);
  core.center();
}

function styleOf(): StylesheetJson {
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
        'font-family': 'Noto Sans KR Variable, sans-serif',
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
    { selector: 'node.path', style: { 'border-width': 4, 'border-color': colours.bad } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': colours.accent } },
    { selector: 'edge.chosen', style: { 'line-color': colours.accent, width: 6, opacity: 1 } },
  ];
}
