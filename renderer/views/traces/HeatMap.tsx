import { day as dayLength, dayStart, hour as hourLength } from '@shared/time.ts';
import type { Trace } from '@shared/traces.ts';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { How } from '../../ui/How.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { TimeAxis } from '../../ui/TimeAxis.tsx';
import { type Sight, timelineHref } from './sight.ts';
import styles from './Trace.module.css';

/** More columns than this become weeks: a column must stay wide enough to be seen. */
const mostDays = 420;

interface Cell {
  column: number;
  hour: number;
  events: number;
}

/** At which hours of which days, in the zone of the case: habits, night work, days of rest. */
export function HeatMap({ sight, of }: { sight: Sight; of: Trace }) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const plot = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ column: number; hour: number } | null>(null);
  const { zone, cells } = of.heat;
  const grid = useMemo(() => gridOf(cells), [cells]);
  if (cells.length === 0) return null;
  const { first, columns, days, found, most, byHour } = grid;
  const level = (events: number) => Math.min(5, 1 + Math.floor((Math.log1p(events) / Math.log1p(most)) * 4.999));
  const start = (column: number) => dayStart(first + column * days, zone);
  const stretch = (cell: { column: number; hour: number }) =>
    days === 1
      ? {
          from: start(cell.column) + cell.hour * hourLength,
          to: start(cell.column) + (cell.hour + 1) * hourLength,
        }
      : { from: start(cell.column), to: start(cell.column + 1) };
  const eventsAt = (cell: { column: number; hour: number }) => found.get(cell.column * 24 + cell.hour)?.events ?? 0;
  const said =
    at === null
      ? t('traces.heat.hint')
      : days === 1
        ? t('traces.heat.cell', {
            from: text(stretch(at).from, 'minute'),
            n: countText(eventsAt(at), i18n.language),
          })
        : t('traces.heat.week', {
            from: text(stretch(at).from, 'day'),
            hour: String(at.hour).padStart(2, '0'),
            n: countText(eventsAt(at), i18n.language),
          });

  function open(cell: { column: number; hour: number }) {
    // Too many addresses have no filter; without one the hour of everybody would be opened.
    location.hash = timelineHref(sight.scope, of.figures.filter, stretch(cell));
  }

  function cellAt(event: PointerEvent): { column: number; hour: number } | null {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    const hour = Math.floor(((event.clientY - box.top) / box.height) * 24);
    return column < 0 || column >= columns || hour < 0 || hour > 23 ? null : { column, hour };
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = at ?? { column: 0, hour: 0 };
    const steps: Record<string, [number, number]> = {
      ArrowRight: [1, 0],
      ArrowLeft: [-1, 0],
      ArrowDown: [0, 1],
      ArrowUp: [0, -1],
      PageDown: [7, 0],
      PageUp: [-7, 0],
      Home: [-columns, 0],
      End: [columns, 0],
    };
    const step = steps[event.key];
    if (step)
      setAt({
        column: Math.max(0, Math.min(columns - 1, now.column + step[0])),
        hour: Math.max(0, Math.min(23, now.hour + step[1])),
      });
    else if (event.key === 'Enter' && at) open(at);
    else if (event.key === 'Escape' && at) setAt(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const busiest = byHour.reduce((best, events, hour) => (events > (byHour[best] ?? 0) ? hour : best), 0);
  const total = byHour.reduce((sum, events) => sum + events, 0);
  return (
    <section aria-labelledby="trace-heat">
      <h3 id="trace-heat">
        {of.how[1] ? <How how={of.how[1]}>{t('traces.heat.title', { zone })}</How> : t('traces.heat.title', { zone })}
        {days > 1 && <span className={styles.quiet}> {t('traces.heat.weeks')}</span>}
      </h3>
      <p className="only-said">
        {t('traces.heat.summary', {
          hour: String(busiest).padStart(2, '0'),
          n: countText(byHour[busiest] ?? 0, i18n.language),
          total: countText(total, i18n.language),
          days: countText(new Set(cells.map((cell) => cell.day)).size, i18n.language),
        })}
      </p>
      <div className={styles.heat}>
        <div className={styles.hours} aria-hidden="true">
          {[0, 6, 12, 18].map((hour) => (
            <span key={hour} style={{ top: `${(hour / 24) * 100}%` }}>
              {String(hour).padStart(2, '0')}
            </span>
          ))}
        </div>
        <div>
          <div
            ref={plot}
            className={styles.heatPlot}
            role="slider"
            tabIndex={0}
            aria-label={t('traces.heat.title', { zone })}
            aria-valuemin={0}
            aria-valuemax={columns * 24 - 1}
            aria-valuenow={at ? at.column * 24 + at.hour : 0}
            aria-valuetext={said}
            onKeyDown={onKeyDown}
            onBlur={() => setAt(null)}
            onPointerMove={(event) => setAt(cellAt(event))}
            onPointerLeave={() => setAt(null)}
            onClick={(event) => {
              const cell = cellAt(event as unknown as PointerEvent);
              if (cell && eventsAt(cell) > 0) open(cell);
            }}
          >
            <svg viewBox={`0 0 ${columns} 24`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
              {[...found.values()].map((cell) => (
                <rect
                  key={cell.column * 24 + cell.hour}
                  x={cell.column}
                  y={cell.hour}
                  width={1}
                  height={1}
                  className={styles.warm}
                  data-level={level(cell.events)}
                />
              ))}
            </svg>
            {at && (
              <div
                className={styles.heatCursor}
                style={{
                  left: `${(at.column / columns) * 100}%`,
                  top: `${(at.hour / 24) * 100}%`,
                  width: `max(3px, ${100 / columns}%)`,
                  height: `${100 / 24}%`,
                }}
              />
            )}
          </div>
          <TimeAxis from={start(0)} to={start(columns - 1) + days * dayLength} />
        </div>
        <svg className={styles.byHour} viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
          {byHour.map((events, hour) => (
            <rect
              key={hour}
              x={0}
              y={hour + 0.1}
              width={(events / Math.max(1, ...byHour)) * 100}
              height={0.8}
              className={styles.hourBar}
            />
          ))}
        </svg>
      </div>
      <p className={styles.said} aria-hidden="true">
        <span>{said}</span>
        <span className={styles.legend}>
          {t('traces.heat.few')}
          {[1, 2, 3, 4, 5].map((step) => (
            <svg key={step} width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" className={styles.warm} data-level={step} />
            </svg>
          ))}
          {t('traces.heat.many', { n: countText(most, i18n.language) })}
        </span>
      </p>
    </section>
  );
}

function gridOf(cells: Trace['heat']['cells']) {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    first = Math.min(first, cell.day);
    last = Math.max(last, cell.day);
  }
  const days = last - first + 1 > mostDays ? 7 : 1;
  // A column at least is some pixels wide, also for an address that came on one day only.
  const columns = Math.max(14, Math.ceil((last - first + 1) / days));
  const found = new Map<number, Cell>();
  const byHour = new Array<number>(24).fill(0);
  let most = 1;
  for (const { day, hour, events } of cells) {
    const column = Math.floor((day - first) / days);
    const cell = found.get(column * 24 + hour) ?? { column, hour, events: 0 };
    cell.events += events;
    found.set(column * 24 + hour, cell);
    byHour[hour] = (byHour[hour] ?? 0) + events;
    most = Math.max(most, cell.events);
  }
  return { first, columns, days, found, most, byHour };
}
