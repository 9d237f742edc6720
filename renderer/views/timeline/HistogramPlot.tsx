import type { Histogram } from '@shared/timeline.ts';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant, useInstantText } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import styles from './Histogram.module.css';
import { HistogramChart } from './HistogramChart.tsx';
import { totalsOf } from './histogram-shape.ts';
import { zoomOut, zoomTo } from './scope.ts';

/** Pixels the pointer may stray before a click is a drag. */
const drags = 4;

/** The drawing and all that one can do with it: point, drag to zoom, click to scroll the table, and the same by keys. */
export function HistogramPlot({
  of,
  log,
  colours,
  names,
  ticks,
  shown,
  goTo,
}: {
  of: Histogram;
  log: boolean;
  colours: readonly string[];
  names: readonly string[];
  /** Round counts and how high they stand, 0 to 1. */
  ticks: readonly { count: number; place: number }[];
  /** The stretch the table shows now. */
  shown: { from: number; to: number } | null;
  goTo: (instant: number) => void;
}) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const plot = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [pointing, setPointing] = useState(false);
  const [byKeys, setByKeys] = useState(false);
  const [anchor, setAnchor] = useState<number | null>(null);
  const pressed = useRef<{ x: number; bucket: number } | null>(null);
  const totals = totalsOf(of);
  const last = of.buckets - 1;
  const here = cursor === null ? null : Math.min(cursor, last);
  const start = (bucket: number) => of.start + bucket * of.width;
  const percent = (instant: number) =>
    Math.max(0, Math.min(100, ((instant - of.start) / (of.buckets * of.width)) * 100));

  function bucketAt(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - box.left) / box.width) * of.buckets)));
  }

  function zoom(a: number, b: number) {
    setAnchor(null);
    zoomTo(start(Math.min(a, b)), start(Math.max(a, b) + 1));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = here ?? 0;
    const steps: Record<string, number | undefined> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      PageDown: at + Math.ceil(of.buckets / 20),
      PageUp: at - Math.ceil(of.buckets / 20),
      Home: 0,
      End: last,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      setAnchor(event.shiftKey ? (anchor ?? at) : null);
      setPointing(false);
      setByKeys(true);
      setCursor(here === null ? 0 : Math.max(0, Math.min(last, step)));
    } else if (event.key === 'Enter') zoom(anchor ?? at, at);
    else if (event.key === ' ') goTo(start(at));
    else if (event.key === 'Escape') {
      if (anchor !== null) setAnchor(null);
      else zoomOut();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const said =
    here === null
      ? t('timeline.chart.plot')
      : t('timeline.chart.cursor', {
          from: text(start(here)),
          to: text(start(here + 1)),
          n: countText(totals[here] ?? 0, i18n.language),
        });
  return (
    <div
      ref={plot}
      className={styles.plot}
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.chart.plot')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={here ?? 0}
      aria-valuetext={said}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setCursor(null);
        setAnchor(null);
        setByKeys(false);
      }}
      onFocus={(event) => {
        if (!event.currentTarget.matches(':focus-visible')) return;
        setByKeys(true);
        setCursor((now) => now ?? 0);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { x: event.clientX, bucket: bucketAt(event) };
      }}
      onPointerMove={(event) => {
        const bucket = bucketAt(event);
        setCursor(bucket);
        setPointing(true);
        if (pressed.current && Math.abs(event.clientX - pressed.current.x) > drags) setAnchor(pressed.current.bucket);
      }}
      onPointerUp={(event) => {
        const began = pressed.current;
        pressed.current = null;
        if (!began) return;
        if (Math.abs(event.clientX - began.x) > drags) zoom(began.bucket, bucketAt(event));
        else goTo(start(bucketAt(event)));
      }}
      onPointerCancel={() => {
        pressed.current = null;
        setAnchor(null);
      }}
      onPointerLeave={() => {
        setPointing(false);
        if (!byKeys) setCursor(null);
      }}
      onDoubleClick={() => zoomOut()}
    >
      {ticks.map((tick) => (
        <div key={tick.count} className={styles.grid} style={{ bottom: `${tick.place * 100}%` }} />
      ))}
      <HistogramChart of={of} log={log} colours={colours} />
      {shown && (
        <div
          className={styles.shown}
          title={t('timeline.chart.shown')}
          data-testid="shown"
          style={{
            left: `${percent(shown.from)}%`,
            width: `${Math.max(0.2, percent(shown.to) - percent(shown.from))}%`,
          }}
        />
      )}
      {anchor !== null && here !== null && (
        <div
          className={styles.selected}
          style={{
            left: `${percent(start(Math.min(anchor, here)))}%`,
            width: `${percent(start(Math.max(anchor, here) + 1)) - percent(start(Math.min(anchor, here)))}%`,
          }}
        />
      )}
      {here !== null && (pointing || byKeys) && (
        <>
          <div
            className={styles.cursor}
            style={{ left: `${percent(start(here))}%`, width: `max(1px, ${100 / of.buckets}%)` }}
          />
          <div
            className={styles.tip}
            style={
              here < of.buckets / 2
                ? { left: `calc(${percent(start(here + 1))}% + 8px)` }
                : { right: `calc(${100 - percent(start(here))}% + 8px)` }
            }
          >
            <div>
              <Instant at={start(anchor === null ? here : Math.min(anchor, here))} />
            </div>
            <div>
              – <Instant at={start((anchor === null ? here : Math.max(anchor, here)) + 1)} />
            </div>
            <table>
              <tbody>
                {names.length > 1 &&
                  of.series.map((series, index) => {
                    const count = sum(series.counts, anchor, here);
                    return count === 0 ? null : (
                      <tr key={index}>
                        <td>
                          <span className={styles.swatch} style={{ background: colours[index] }} />
                          <EvidenceText text={names[index] ?? ''} />
                        </td>
                        <td>{countText(count, i18n.language)}</td>
                      </tr>
                    );
                  })}
                <tr className={styles.sum}>
                  <td>{t('timeline.table.label')}</td>
                  <td>{countText(sum(totals, anchor, here), i18n.language)}</td>
                </tr>
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}

function sum(counts: readonly number[], anchor: number | null, here: number): number {
  if (anchor === null) return counts[here] ?? 0;
  return counts.slice(Math.min(anchor, here), Math.max(anchor, here) + 1).reduce((total, count) => total + count, 0);
}
