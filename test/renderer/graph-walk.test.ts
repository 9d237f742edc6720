import { expect, test } from 'vitest';
import { nodeTowards } from '../../renderer/views/links/graph-walk.ts';

const positions = {
  middle: { x: 0, y: 0 },
  right: { x: 10, y: 1 },
  'far right': { x: 30, y: 0 },
  above: { x: -2, y: -12 },
  'right and far below': { x: 5, y: 40 },
};

test('an arrow key leads to the nearest node that way, and nowhere at the edge', () => {
  expect(nodeTowards(positions, 'middle', 'ArrowRight')).toBe('right');
  expect(nodeTowards(positions, 'right', 'ArrowRight')).toBe('far right');
  expect(nodeTowards(positions, 'middle', 'ArrowUp')).toBe('above');
  expect(nodeTowards(positions, 'middle', 'ArrowDown')).toBe('right and far below');
  expect(nodeTowards(positions, 'far right', 'ArrowRight')).toBeNull();
  expect(nodeTowards(positions, 'gone', 'ArrowLeft')).toBe('middle');
});
