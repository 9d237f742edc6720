/** Where nodes stand: found in a worker, the same for the same graph whenever it is asked. */
export interface LayoutInput {
  nodes: string[];
  edges: [from: string, to: string][];
}

export type Positions = Record<string, { x: number; y: number }>;

/** Asks a worker of its own for the places; ended early by `stop`, which answers nothing. */
export function layOut(input: LayoutInput, done: (positions: Positions) => void): { stop(): void } {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Positions>) => {
    worker.terminate();
    done(data);
  };
  worker.postMessage(input);
  return { stop: () => worker.terminate() };
}
