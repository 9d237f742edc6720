import { Button, useComputedColorScheme } from '@mantine/core';
import type { LinkGraph } from '@shared/links.ts';
import cytoscape, { type Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { Loading } from '../../ui/State.tsx';
import { FindInPicture, nodesNamed } from './FindInPicture.tsx';
import styles from './Graph.module.css';
import { shortLabel } from './graph-look.ts';
import { fontFor, styleOf } from './graph-style.ts';
import { type Direction, directions, nodeTowards } from './graph-walk.ts';
import { layOut, type Positions } from './layout.ts';

/** More lines than a machine without a GPU draws while they move. */
const manyLinks = 3000;

/** The graph drawn on a canvas: drag, zoom, click. The table beside it says the same to whoever cannot see it. */
export function GraphPicture({
  graph,
  chosen,
  onPath,
  pinned,
  choose,
  activate,
  placed,
  asTable,
}: {
  graph: LinkGraph;
  chosen: string | null;
  /** Nodes and links of the path shown. */
  onPath: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  choose: (id: string | null) => void;
  activate: (id: string) => void;
  placed: (positions: Positions) => void;
  /** Ends the laying out and shows the table. */
  asTable: () => void;
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
  const many = graph.edges.length > manyLinks;

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const core = cytoscape({
      container,
      minZoom: 0.05,
      maxZoom: 4,
      // On machines without a GPU: what moves is a picture, and is drawn anew when it rests.
      textureOnViewport: true,
      hideEdgesOnViewport: many,
      pixelRatio: 1,
      boxSelectionEnabled: false,
      style: styleOf(),
    });
    drawn.current = core;
    core.on('tap', (event) => calls.current.choose(event.target === core ? null : event.target.id()));
    core.on('dbltap', 'node', (event) => calls.current.activate(event.target.id()));
    core.on('dragfree', 'node', (event) => {
      kept.current[event.target.id()] = { ...event.target.position() };
      calls.current.placed({ ...kept.current });
    });
    return () => core.destroy();
  }, [many]);

  useEffect(() => {
    setLaying(true);
    let left = false;
    const written = fontFor(graph.nodes.map(({ label }) => label));
    const work = layOut(
      { nodes: graph.nodes.map(({ id }) => id), edges: graph.edges.map(({ from, to }) => [from, to]) },
      async (found) => {
        await written;
        if (left) return;
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
    return () => {
      left = true;
      work.stop();
    };
  }, [graph]);

  const [text, find] = useState('');
  const found = useMemo(() => nodesNamed(graph.nodes, text), [graph, text]);

  // What the picture looks like follows the scheme, the choice and the path; nothing moves by it. Colours are read anew
  // only when the scheme changes: every line is drawn again then.
  const coloured = useRef(scheme);
  useEffect(() => {
    const core = drawn.current;
    if (!core || coloured.current === scheme) return;
    coloured.current = scheme;
    core.style(styleOf());
  }, [scheme]);
  useEffect(() => {
    void laying;
    const core = drawn.current;
    if (!core || laying) return;
    core.batch(() => {
      core.elements().removeClass('chosen path start pinned aside');
      if (found.length > 0) core.nodes().addClass('aside');
      for (const id of found) core.getElementById(id).removeClass('aside');
      for (const id of onPath) core.getElementById(id).addClass('path');
      for (const id of pinned) core.getElementById(id).addClass('pinned');
      if (graph.start) core.getElementById(graph.start).addClass('start');
      if (chosen) core.getElementById(chosen).addClass('chosen');
    });
  }, [chosen, onPath, pinned, found, graph.start, laying]);

  const zoom = (factor: number) => {
    const core = drawn.current;
    core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  const reveal = (id: string) => {
    choose(id);
    const core = drawn.current;
    const at = core?.getElementById(id).renderedPosition();
    if (core && at && (at.x < 40 || at.y < 40 || at.x > core.width() - 40 || at.y > core.height() - 40)) {
      core.center(core.getElementById(id));
    }
  };
  const keys: Record<string, () => void> = {
    Enter: () => chosen && activate(chosen),
    Escape: () => choose(null),
    '+': () => zoom(1.3),
    '-': () => zoom(1 / 1.3),
    '0': () => drawn.current && showAll(drawn.current),
  };
  function walk(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = Object.hasOwn(directions, event.key)
      ? nodeTowards(kept.current, chosen ?? graph.start ?? '', event.key as Direction)
      : null;
    if (to !== null) reveal(to);
    else if (Object.hasOwn(keys, event.key)) keys[event.key]?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className={styles.picture}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with arrow keys */}
      <section className={styles.walk} aria-label={t('links.graph.walk')} tabIndex={0} onKeyDown={walk}>
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
        <span className={styles.keys}>{t('links.graph.keys')}</span>
      </section>
      <FindInPicture text={text} find={find} found={found} chosen={chosen} choose={reveal} />
      {laying && (
        <div className={styles.laying}>
          <Loading what={t('links.graph.laying')} />
          <Button variant="default" size="compact-xs" onClick={asTable}>
            {t('links.graph.tableInstead')}
          </Button>
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
