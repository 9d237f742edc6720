import type { Positions } from './layout.ts';

export const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Direction = keyof typeof directions;

/** The node that an arrow key leads to: the nearest one that way, what lies aside counting as farther; null at the edge. */
export function nodeTowards(positions: Positions, from: string, key: Direction): string | null {
  const here = positions[from];
  if (!here) return Object.keys(positions)[0] ?? null;
  const [right, down] = directions[key];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of Object.entries(positions)) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const along = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (id === from || along <= 0 || aside > 2 * along) continue;
    const distance = along + 2 * aside;
    if (distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
