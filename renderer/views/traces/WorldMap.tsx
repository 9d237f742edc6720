import type { TracesMap } from '@shared/places.ts';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bytesText, countText } from '../../ui/numbers.ts';
import { useCountryName } from './country-name.ts';
import styles from './Map.module.css';
import type { Measure } from './sight.ts';
import { arcBetween, mapHeight, mapWidth, middleOf, outline, type Place, pointOf, shapes } from './world.ts';

interface Circle {
  id: string;
  name: string;
  country: string | null;
  place: Place;
  labelled: boolean;
  addresses: number;
  events: number;
  visits: number;
  bytes: number;
}

/** Pixels of the drawing's own space. */
const largest = 30;

/** Where addresses are registered: a circle a country, its area by the measure, and arcs to the victim's site. */
export function WorldMap({
  of,
  measure,
  chosen,
  choose,
}: {
  of: TracesMap;
  measure: Measure;
  /** Letters of the country that is chosen; empty for none. */
  chosen: string;
  choose: (country: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const drawing = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const circles = useMemo(() => circlesOf(of, measure), [of, measure]);
  const most = Math.max(1, ...circles.map((circle) => circle[measure]));
  const radius = (circle: Circle) => Math.max(3, Math.sqrt(circle[measure] / most) * largest);
  const victim = of.victim ? placeOf(of.victim) : null;
  const touched = new Set(of.countries.filter((one) => one[measure] > 0).map((one) => one.country));
  const current = circles.find((circle) => circle.id === at) ?? circles[0] ?? null;
  const told = circles.find((circle) => circle.id === pointed) ?? null;
  const nameOf = (circle: Circle) => (circle.labelled ? circle.name : countryName(circle.country));
  const sentence = (circle: Circle) =>
    t('traces.map.circle', {
      place: nameOf(circle),
      addresses: countText(circle.addresses, i18n.language),
      events: countText(circle.events, i18n.language),
      visits: countText(circle.visits, i18n.language),
      bytes: bytesText(circle.bytes, i18n.language),
    });

  function onKeyDown(event: KeyboardEvent) {
    const now = circles.findIndex((circle) => circle.id === current?.id);
    const steps: Record<string, number> = {
      ArrowRight: now + 1,
      ArrowDown: now + 1,
      ArrowLeft: now - 1,
      ArrowUp: now - 1,
      Home: 0,
      End: circles.length - 1,
    };
    const to = steps[event.key];
    if ((event.key === 'Enter' || event.key === ' ') && current) choose(meantBy(current));
    else if (to === undefined) return;
    else {
      const next = circles[Math.max(0, Math.min(circles.length - 1, to))];
      if (next) {
        setAt(next.id);
        setPointed(next.id);
        requestAnimationFrame(() =>
          drawing.current?.querySelector<SVGElement>(`[data-place="${CSS.escape(next.id)}"]`)?.focus(),
        );
      }
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles.map}>
      <svg
        ref={drawing}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        className={styles.drawing}
        role="group"
        aria-label={t('traces.map.label', { measure: t(`traces.measure.${measure}`) })}
        onKeyDown={onKeyDown}
      >
        <path d={outline} className={styles.sea} />
        <g>
          {shapes.map((shape, index) => (
            <path
              key={index}
              d={shape.path}
              className={styles.land}
              data-touched={(shape.country !== null && touched.has(shape.country)) || undefined}
              data-chosen={(shape.country !== null && shape.country === chosen) || undefined}
            />
          ))}
          {victim &&
            circles
              .filter((circle) => circle.place[0] !== victim[0] || circle.place[1] !== victim[1])
              .map((circle) => (
                <path
                  key={circle.id}
                  d={arcBetween(circle.place, victim)}
                  className={styles.arc}
                  data-told={circle.id === pointed || undefined}
                  strokeWidth={1 + (circle[measure] / most) * 2.4}
                />
              ))}
        </g>
        {circles.map((circle) => {
          const { x, y } = pointOf(circle.place);
          return (
            <g
              key={circle.id}
              role="button"
              data-place={circle.id}
              tabIndex={circle.id === current?.id ? 0 : -1}
              aria-label={sentence(circle)}
              aria-pressed={circle.country !== null && circle.country === chosen}
              className={circle.labelled ? styles.labelled : styles.circle}
              onClick={() => choose(meantBy(circle))}
              onPointerEnter={() => setPointed(circle.id)}
              onPointerLeave={() => setPointed(null)}
              onFocus={() => {
                setAt(circle.id);
                setPointed(circle.id);
              }}
              onBlur={() => setPointed(null)}
              onKeyDown={() => {}}
            >
              <circle cx={x} cy={y} r={Math.max(9, radius(circle))} className={styles.reach} />
              <circle cx={x} cy={y} r={radius(circle)} className={styles.area} />
            </g>
          );
        })}
        {victim && <Victim at={pointOf(victim)} />}
      </svg>
      <p className={styles.told} role="status">
        {told
          ? sentence(told)
          : of.victim
            ? t('traces.map.arcs', { victim: of.victim.label })
            : t('traces.map.noVictim')}
      </p>
    </div>
  );
}

function Victim({ at }: { at: { x: number; y: number } }) {
  return (
    <g className={styles.victim} transform={`translate(${at.x} ${at.y})`}>
      <path d="M0-7 7 0 0 7-7 0z" />
      <circle r="1.6" />
    </g>
  );
}

/** What to search for to see the addresses of a circle: its label, else its country. */
function meantBy({ labelled, name, country }: Circle): string {
  return labelled ? name : (country ?? name);
}

/** Circles that can be placed, largest first so that small ones lie above them. */
function circlesOf(of: TracesMap, measure: Measure): Circle[] {
  const placed = of.labels.filter((label) => label.latitude !== null && label.longitude !== null);
  const countries = of.countries.flatMap((one): Circle[] => {
    const place = one.country === null ? null : middleOf(one.country);
    return place ? [{ ...one, id: `country ${one.country}`, name: one.country ?? '', place, labelled: false }] : [];
  });
  const labels = placed.flatMap((label): Circle[] => {
    const place = placeOf(label);
    return place ? [{ ...label, id: `label ${label.label}`, name: label.label, place, labelled: true }] : [];
  });
  return [...countries, ...labels].filter((one) => one.addresses > 0).sort((a, b) => b[measure] - a[measure]);
}

function placeOf(of: { country: string | null; latitude: number | null; longitude: number | null }): Place | null {
  if (of.latitude !== null && of.longitude !== null) return [of.longitude, of.latitude];
  return of.country === null ? null : middleOf(of.country);
}
