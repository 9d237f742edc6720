import { useComputedColorScheme } from '@mantine/core';
import { type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Marks } from './graph-paint.ts';
import { createPainter, type Painter } from './graph-painter.ts';
import { type Scene, type SceneNode, thingAt } from './graph-scene.ts';
import { centred, fitted, inPicture, onScreen, type Place, type View, zoomed } from './graph-view.ts';

/** How far a finger or a mouse may slip and it is still a click; and how near a line it has to be. */
const slip = 4;
const nearLine = 6;
const edge = 40;

interface Calls {
  choose(id: string | null): void;
  activate(id: string): void;
  /** A node was dragged to another place. */
  moved(node: SceneNode): void;
}

/** The picture on its canvas: drawn, looked at from elsewhere, and touched. */
export function usePicture(canvas: RefObject<HTMLCanvasElement | null>, scene: Scene, marks: Marks, calls: Calls) {
  const scheme = useComputedColorScheme('light');
  const painter = useRef<Painter | null>(null);
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  const held = useRef<{ at: Place; node: SceneNode | null; moved: boolean } | null>(null);
  const now = useRef({ scene, calls });
  now.current = { scene, calls };

  const go = useMemo(() => {
    const look = (next: View) => {
      view.current = next;
      painter.current?.look(next);
    };
    const size = () => [canvas.current?.clientWidth ?? 0, canvas.current?.clientHeight ?? 0] as const;
    return {
      look,
      fit: () => look(fitted(now.current.scene.nodes, ...size())),
      zoom: (factor: number) => {
        const [width, height] = size();
        look(zoomed(view.current, factor, { x: width / 2, y: height / 2 }));
      },
      /** Brings a node into sight where it is not. */
      reveal: (id: string) => {
        const node = now.current.scene.byId.get(id);
        if (!node) return;
        const [width, height] = size();
        const { x, y } = onScreen(view.current, node);
        if (x < edge || y < edge || x > width - edge || y > height - edge)
          look(centred(node, view.current.scale, width, height));
      },
    };
  }, [canvas]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const made = createPainter(element);
    painter.current = made;
    let fitting = true;
    const sizes = new ResizeObserver(() => {
      element.width = Math.round(element.clientWidth * devicePixelRatio);
      element.height = Math.round(element.clientHeight * devicePixelRatio);
      if (fitting && now.current.scene.nodes.length > 0) go.fit();
      fitting = now.current.scene.nodes.length === 0;
      made.again();
    });
    sizes.observe(element);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      go.look(zoomed(view.current, Math.exp(-event.deltaY * lines * 0.0016), { x: event.offsetX, y: event.offsetY }));
    };
    // React listens passively to the wheel: the page would move as well.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      sizes.disconnect();
      element.removeEventListener('wheel', wheel);
      made.end();
      painter.current = null;
    };
  }, [canvas, go]);

  useEffect(() => {
    painter.current?.show(scene);
    go.fit();
  }, [scene, go]);
  useEffect(() => painter.current?.mark(marks), [marks]);
  useEffect(() => {
    void scheme;
    painter.current?.again();
  }, [scheme]);

  const at = ({ nativeEvent: { offsetX, offsetY } }: { nativeEvent: { offsetX: number; offsetY: number } }): Place => ({
    x: offsetX,
    y: offsetY,
  });
  const under = (place: Place) =>
    thingAt(now.current.scene, inPicture(view.current, place), nearLine / view.current.scale);
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLCanvasElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { at: at(event), node: under(at(event)).node ?? null, moved: false };
    },
    onPointerMove(event: PointerEvent<HTMLCanvasElement>) {
      const grip = held.current;
      if (!grip) return;
      const here = at(event);
      const [dx, dy] = [here.x - grip.at.x, here.y - grip.at.y];
      if (!grip.moved && Math.hypot(dx, dy) < slip) return;
      held.current = { ...grip, at: here, moved: true };
      if (grip.node) {
        grip.node.x += dx / view.current.scale;
        grip.node.y += dy / view.current.scale;
        go.look({ ...view.current });
      } else go.look({ ...view.current, x: view.current.x + dx, y: view.current.y + dy });
    },
    onPointerUp(event: PointerEvent<HTMLCanvasElement>) {
      const grip = held.current;
      held.current = null;
      if (!grip) return;
      if (grip.moved) {
        if (grip.node) calls.moved(grip.node);
        return;
      }
      const { node, link } = under(at(event));
      calls.choose(node?.id ?? link?.id ?? null);
    },
    onPointerCancel() {
      held.current = null;
    },
    onDoubleClick(event: { nativeEvent: { offsetX: number; offsetY: number } }) {
      const { node } = under(at(event));
      if (node) calls.activate(node.id);
    },
  };
  return { handlers, fit: go.fit, zoom: go.zoom, reveal: go.reveal };
}
