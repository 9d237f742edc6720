import { Button } from '@mantine/core';
import type { LinkGraph } from '@shared/links.ts';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { Loading } from '../../ui/State.tsx';
import { FindInPicture, nodesNamed } from './FindInPicture.tsx';
import styles from './Graph.module.css';
import { fontFor } from './graph-font.ts';
import { sceneOf } from './graph-scene.ts';
import { type Direction, directions, nodeTowards } from './graph-walk.ts';
import { layOut, type Positions } from './layout.ts';
import { usePicture } from './use-picture.ts';

const nothing = sceneOf({ start: null, nodes: [], edges: [], total: 0, zone: '' }, {});

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
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scene, setScene] = useState(nothing);
  const [laying, setLaying] = useState(true);
  const kept = useRef<Positions>({});
  const pins = useRef(pinned);
  pins.current = pinned;
  const tell = useRef(placed);
  tell.current = placed;

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
        setScene(sceneOf(graph, found));
        setLaying(false);
        tell.current(found);
      },
    );
    return () => {
      left = true;
      work.stop();
    };
  }, [graph]);

  const [text, find] = useState('');
  const found = useMemo(() => nodesNamed(graph.nodes, text), [graph, text]);
  const marks = useMemo(
    () => ({ start: graph.start, chosen, onPath, pinned, found }),
    [graph.start, chosen, onPath, pinned, found],
  );
  const picture = usePicture(canvas, scene, marks, {
    choose,
    activate,
    moved({ id, x, y }) {
      kept.current = { ...kept.current, [id]: { x, y } };
      placed(kept.current);
    },
  });

  const reveal = (id: string) => {
    choose(id);
    picture.reveal(id);
  };
  const keys: Record<string, () => void> = {
    Enter: () => chosen && activate(chosen),
    Escape: () => choose(null),
    '+': () => picture.zoom(1.3),
    '-': () => picture.zoom(1 / 1.3),
    '0': picture.fit,
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
        <canvas
          ref={canvas}
          className={styles.canvas}
          {...picture.handlers}
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
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => picture.zoom(1.3)}
          aria-label={t('links.graph.zoomIn')}
        >
          +
        </Button>
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => picture.zoom(1 / 1.3)}
          aria-label={t('links.graph.zoomOut')}
        >
          −
        </Button>
        <Button variant="default" size="compact-xs" onClick={picture.fit}>
          {t('links.graph.fit')}
        </Button>
      </div>
    </div>
  );
}
