/** The world as the map draws it: shapes of the countries, and where their circles stand. Loaded only with the map. */
import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import { lettersOf } from './country-numbers.ts';

/** Pixels of the drawing's own space. */
export const mapWidth = 960;
export const mapHeight = 470;

export type Place = readonly [longitude: number, latitude: number];

export interface Shape {
  /** ISO 3166-1 alpha-2; null for land no country number is given to. */
  country: string | null;
  path: string;
}

const sphere = { type: 'Sphere' } as const;
// Turned so that the Pacific and East Asia lie in the middle.
const projection = geoNaturalEarth1()
  .rotate([-155, 0])
  .fitExtent(
    [
      [2, 2],
      [mapWidth - 2, mapHeight - 2],
    ],
    sphere,
  );
const draw = geoPath(projection).digits(1);

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = (feature(topology, topology.objects.countries) as FeatureCollection).features
  // Nobody's network is registered there, and it takes a fifth of the drawing.
  .filter((one) => lettersOf(one.id) !== 'AQ');

export const outline = draw(sphere) ?? '';
export const shapes: readonly Shape[] = countries.map((one) => ({
  country: lettersOf(one.id),
  path: draw(one) ?? '',
}));

const middles = new Map<string, Place>();
for (const one of countries) {
  const country = lettersOf(one.id);
  if (country !== null && !middles.has(country))
    middles.set(country, geoCentroid(largestPart(one)) as [number, number]);
}

/** The middle of a country's largest part; null when the map has no such country. */
export function middleOf(country: string): Place | null {
  return middles.get(country) ?? null;
}

/** Where a place stands in the drawing. */
export function pointOf(place: Place): { x: number; y: number } {
  const [x, y] = projection([place[0], place[1]]) ?? [0, 0];
  return { x, y };
}

/** The shortest way over the globe between two places, as the drawing shows it. */
export function arcBetween(from: Place, to: Place): string {
  return draw({ type: 'LineString', coordinates: [[...from], [...to]] }) ?? '';
}

/** The middle of all of France is in Spain: only the largest part counts. */
function largestPart(of: Feature): Geometry {
  if (of.geometry.type !== 'MultiPolygon') return of.geometry;
  let best: Geometry = of.geometry;
  let size = 0;
  for (const coordinates of of.geometry.coordinates) {
    const part = { type: 'Polygon', coordinates } as const;
    const area = geoArea(part);
    if (area > size) {
      best = part;
      size = area;
    }
  }
  return best;
}
