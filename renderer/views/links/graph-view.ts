/** Where the picture of a graph is looked at from: a point of it stands on the screen at `scale` times its place plus `x`, `y`. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Place {
  x: number;
  y: number;
}

const least = 0.02;
const greatest = 4;
const margin = 48;

/** Where a place of the picture is on the screen, in pixels. */
export function onScreen(view: View, place: Place): Place {
  return { x: place.x * view.scale + view.x, y: place.y * view.scale + view.y };
}

/** What place of the picture is under a point of the screen. */
export function inPicture(view: View, place: Place): Place {
  return { x: (place.x - view.x) / view.scale, y: (place.y - view.y) / view.scale };
}

/** Nearer or farther, while what stands at `at` on the screen stays there. */
export function zoomed(view: View, factor: number, at: Place): View {
  const scale = Math.min(greatest, Math.max(least, view.scale * factor));
  const by = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** All places in sight; few of them are not blown up. */
export function fitted(places: readonly Place[], width: number, height: number): View {
  if (places.length === 0) return { x: width / 2, y: height / 2, scale: 1 };
  const [left, right] = extent(places.map(({ x }) => x));
  const [top, bottom] = extent(places.map(({ y }) => y));
  const room = (size: number) => Math.max(1, size - 2 * margin);
  const scale = Math.min(1.2, room(width) / Math.max(1, right - left), room(height) / Math.max(1, bottom - top));
  return centred({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.max(least, scale), width, height);
}

/** The view in which a place of the picture is in the middle. */
export function centred(place: Place, scale: number, width: number, height: number): View {
  return { scale, x: width / 2 - place.x * scale, y: height / 2 - place.y * scale };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
}
