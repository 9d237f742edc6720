import land from 'world-atlas/land-110m.json';

/** Plate carrée: degrees as they are, north up, from the Americas' far west to its east again. */
export const mapWidth = 720;
export const mapHeight = 300;
const north = 84;
const south = -60;

/** Where a place stands on the map. */
export function pointAt(latitude: number, longitude: number): { x: number; y: number } {
  return { x: ((longitude + 180) / 360) * mapWidth, y: ((north - latitude) / (north - south)) * mapHeight };
}

/** The outline of the land as an SVG path. @source Natural Earth 1:110m land, by way of world-atlas 2.0.2; the TopoJSON format */
export function landPath(): string {
  const { scale, translate } = land.transform;
  const [scaleX = 1, scaleY = 1] = scale;
  const [translateX = 0, translateY = 0] = translate;
  const arcs = land.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return pointAt(y * scaleY + translateY, x * scaleX + translateX);
    });
  });
  const rings = land.objects.land.geometries.flatMap((geometry) => geometry.arcs.flat());
  return rings
    .map((ring) => {
      const points = ring.flatMap((number, at) => {
        const arc = number < 0 ? [...(arcs[~number] ?? [])].reverse() : (arcs[number] ?? []);
        return at === 0 ? arc : arc.slice(1);
      });
      return points.some(({ y }) => y < mapHeight) ? piecesOf(points).map(outline).join('') : '';
    })
    .join('');
}

interface Point {
  x: number;
  y: number;
}

/** A ring cut where it leaves the map at one side to come in again at the other: drawn in one it would cross the whole map. */
function piecesOf(ring: readonly Point[]): Point[][] {
  const leaps = (at: number) => Math.abs((ring[at]?.x ?? 0) - (ring[at - 1]?.x ?? 0)) > mapWidth / 2;
  const first = ring.findIndex((_, at) => at > 0 && leaps(at));
  if (first < 0) return [[...ring]];
  const pieces: Point[][] = [];
  // Begun at a cut, so that no piece is in two halves; the ring's last point is its first.
  for (let step = 0, at = first; step < ring.length - 1; step++, at = at + 1 === ring.length ? 1 : at + 1) {
    const point = ring[at];
    if (step === 0 || leaps(at)) pieces.push([]);
    if (point) pieces.at(-1)?.push(point);
  }
  return pieces;
}

function outline(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${Math.min(mapHeight, Math.max(0, y)).toFixed(1)}`).join('L')}Z`;
}
