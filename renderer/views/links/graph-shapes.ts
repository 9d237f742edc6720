/** The outlines of nodes about their middle, as SVG paths: the picture and what is exported of it draw the same. */
import type { NodeKind } from '@shared/links.ts';

const star = Array.from({ length: 10 }, (_, n) => {
  const radius = n % 2 === 0 ? 14 : 6;
  const angle = (Math.PI * n) / 5 - Math.PI / 2;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
});

export const nodeRadius = 11;

export const outlines: Record<NodeKind, string> = {
  person: 'M11 0A11 11 0 1 1 -11 0A11 11 0 1 1 11 0Z',
  account: 'M-7 -11H7A4 4 0 0 1 11 -7V7A4 4 0 0 1 7 11H-7A4 4 0 0 1 -11 7V-7A4 4 0 0 1 -7 -11Z',
  credential: 'M0 -13L13 0L0 13L-13 0Z',
  address: 'M-6 -11H6L12 0L6 11H-6L-12 0Z',
  actor: `M${star.join('L')}Z`,
  device: 'M-11 -11H11V11H-11Z',
  network: 'M-4.5 -11H4.5L11 -4.5V4.5L4.5 11H-4.5L-11 4.5V-4.5Z',
  data: 'M-11 -8Q0 -14 11 -8V8Q0 14 -11 8Z',
};

/** How thick a link is drawn: by the power of ten of its events. */
export function thicknessOf(events: number): number {
  return 1 + Math.min(4, Math.log10(1 + events));
}
