import { coloursNow } from './graph-look.ts';
import { inStrokes, type Marks, paintLabels, paintLines, paintMarkedLines, paintNodes } from './graph-paint.ts';
import type { Scene, SceneLink } from './graph-scene.ts';
import type { View } from './graph-view.ts';

/** More lines than are drawn in one frame on a machine without a GPU. */
const linesAtOnce = 1500;
/** What drawing lines may take of a frame, milliseconds: the rest is for whoever clicks. */
const share = 10;
const restMs = 90;

/** Draws a scene on a canvas whenever something of it changed. */
export interface Painter {
  show(scene: Scene): void;
  look(view: View): void;
  mark(marks: Marks): void;
  /** Places, colours or the size of the canvas changed. */
  again(): void;
  end(): void;
}

/**
 * Few lines are drawn with every frame. Many are drawn aside, some with each frame; until they are done, those drawn
 * before stand in their place, moved and stretched as the view was.
 */
export function createPainter(canvas: HTMLCanvasElement): Painter {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas can be drawn on');
  let scene: Scene = { nodes: [], links: [], byId: new Map() };
  let strokes: SceneLink[] = [];
  let view: View = { x: 0, y: 0, scale: 1 };
  let marks: Marks = { start: null, chosen: null, onPath: new Set(), pinned: new Set(), found: [] };
  let colours = coloursNow();
  let done: Layer | null = null;
  let making: (Layer & { next: number }) | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const soon = () => {
    frame ||= requestAnimationFrame(paint);
  };
  function makeLines(wait: number): void {
    clearTimeout(rest);
    making = null;
    if (strokes.length <= linesAtOnce) return;
    rest = setTimeout(() => {
      making = { ...layerOf(canvas), view, next: 0 };
      soon();
    }, wait);
  }
  function goOn(): void {
    if (!making) return;
    const end = performance.now() + share;
    making.next = paintLines(making.context, strokes, making.view, colours, making.next, () => performance.now() > end);
    if (making.next < strokes.length) soon();
    else {
      done = making;
      making = null;
    }
  }
  function paint(): void {
    frame = 0;
    if (!context) return;
    const ratio = ratioOf(canvas);
    const seen = { x: canvas.width / ratio, y: canvas.height / ratio };
    goOn();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colours.panel;
    context.fillRect(0, 0, seen.x, seen.y);
    if (strokes.length <= linesAtOnce) paintLines(context, strokes, view, colours);
    else {
      const layer = done ?? making;
      if (layer) {
        const by = view.scale / layer.view.scale;
        const [x, y] = [view.x - layer.view.x * by, view.y - layer.view.y * by];
        context.drawImage(layer.canvas, x, y, (layer.canvas.width / ratio) * by, (layer.canvas.height / ratio) * by);
      }
    }
    paintMarkedLines(context, scene, view, colours, marks);
    paintNodes(context, scene, view, colours, marks, seen);
    paintLabels(context, scene, view, colours, marks, seen);
  }

  return {
    show(next) {
      scene = next;
      strokes = inStrokes(next.links);
      done = null;
      makeLines(0);
      soon();
    },
    look(next) {
      view = next;
      makeLines(restMs);
      soon();
    },
    mark(next) {
      marks = next;
      soon();
    },
    again() {
      colours = coloursNow();
      makeLines(0);
      soon();
    },
    end() {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}

interface Layer {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  view: View;
}

function layerOf(canvas: HTMLCanvasElement): Omit<Layer, 'view'> {
  const layer = document.createElement('canvas');
  layer.width = canvas.width;
  layer.height = canvas.height;
  const context = layer.getContext('2d');
  if (!context) throw new Error('no canvas can be drawn on');
  context.scale(ratioOf(canvas), ratioOf(canvas));
  return { canvas: layer, context };
}

/** Pixels of the canvas to one of the page. */
function ratioOf(canvas: HTMLCanvasElement): number {
  return canvas.clientWidth > 0 ? canvas.width / canvas.clientWidth : 1;
}
