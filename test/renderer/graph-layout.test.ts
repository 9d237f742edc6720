import { expect, test, vi } from 'vitest';
import type { LayoutInput, Positions } from '../../renderer/views/links/layout.ts';

test('a graph of 500 nodes is laid out the same each time it is asked', async () => {
  let hear: (event: { data: LayoutInput }) => void = () => {};
  const said: Positions[] = [];
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal('postMessage', (positions: Positions) => said.push(positions));
  await import('../../renderer/views/links/layout-worker.ts');
  const nodes = Array.from({ length: 500 }, (_, n) => `n${n}`);
  const edges = nodes.slice(1).flatMap((id, n): [string, string][] => [
    [`n${Math.floor(n / 7)}`, id],
    [`n${(n * 37) % 500}`, id],
  ]);
  hear({ data: { nodes, edges } });
  hear({ data: { nodes, edges } });
  expect(Object.keys(said[0] ?? {})).toHaveLength(500);
  expect(Object.values(said[0] ?? {}).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(said[1]).toEqual(said[0]);
  vi.unstubAllGlobals();
});
