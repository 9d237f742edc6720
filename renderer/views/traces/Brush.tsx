import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstantText } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { TimeAxis } from '../../ui/TimeAxis.tsx';
import styles from './Brush.module.css';

/** Pixels the pointer may stray before a click is a drag. */
const drags = 4;

/** Events over time in one strip: drag to choose a stretch, the same by keys; Escape takes it back. */
export function Brush({
  label,
  start,
  width,
  counts,
  from,
  to,
  choose,
  height = 44,
}: {
  label: string;
  /** Microseconds UTC of the first bucket, and of one bucket's length. */
  start: number;
  width: number;
  counts: readonly number[];
  /** The stretch that is chosen; null for no bound. */
  from: number | null;
  to: number | null;
  choose: (from: number | null, to: number | null) => void;
  /** Pixels. */
  height?: number;
}) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const plot = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ x: number; bucket: number } | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  if (counts.length === 0) return null;
  const last = counts.length - 1;
  const here = cursor === null ? null : Math.min(cursor, last);
  const most = Math.max(1, ...counts);
  const at = (bucket: number) => start + bucket * width;
  const percent = (instant: number) => Math.max(0, Math.min(100, ((instant - start) / (counts.length * width)) * 100));
  const path = counts
    .map((count, index) => `L${index} ${100 - (count === 0 ? 0 : 4 + (count / most) * 94)}H${index + 1}`)
    .join('');
  const chosen = from !== null || to !== null;

  function bucketAt(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - box.left) / box.width) * counts.length)));
  }

  function take(a: number, b: number) {
    setAnchor(null);
    choose(at(Math.min(a, b)), at(Math.max(a, b) + 1));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = here ?? 0;
    const leap = Math.ceil(counts.length / 20);
    const steps: Record<string, number> = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      PageDown: now + leap,
      PageUp: now - leap,
      Home: 0,
      End: last,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      setAnchor(event.shiftKey ? (anchor ?? now) : null);
      setCursor(here === null ? 0 : Math.max(0, Math.min(last, step)));
    } else if (event.key === 'Enter' && here !== null) take(anchor ?? here, here);
    else if (event.key === 'Escape' && (anchor !== null || chosen)) {
      if (anchor !== null) setAnchor(null);
      else choose(null, null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const low = anchor === null || here === null ? here : Math.min(anchor, here);
  const high = anchor === null || here === null ? here : Math.max(anchor, here);
  const said =
    low === null || high === null
      ? label
      : t('traces.brush.cursor', {
          from: text(at(low), 'minute'),
          to: text(at(high + 1), 'minute'),
          n: countText(
            counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0),
            i18n.language,
          ),
        });
  return (
    <div className={styles.brush}>
      <div
        ref={plot}
        className={styles.plot}
        style={{ height }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={here ?? 0}
        aria-valuetext={said}
        title={said}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setCursor(null);
          setAnchor(null);
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          pressed.current = { x: event.clientX, bucket: bucketAt(event) };
        }}
        onPointerMove={(event) => {
          setCursor(bucketAt(event));
          if (pressed.current && Math.abs(event.clientX - pressed.current.x) > drags) setAnchor(pressed.current.bucket);
        }}
        onPointerUp={(event) => {
          const began = pressed.current;
          pressed.current = null;
          if (began && Math.abs(event.clientX - began.x) > drags) take(began.bucket, bucketAt(event));
          else setAnchor(null);
        }}
        onPointerCancel={() => {
          pressed.current = null;
          setAnchor(null);
        }}
        onPointerLeave={() => !pressed.current && setCursor(null)}
      >
        <svg viewBox={`0 0 ${counts.length} 100`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d={`M0 100${path}L${counts.length} 100z`} className={styles.area} />
        </svg>
        {chosen && (
          <>
            <div className={styles.out} style={{ left: 0, width: `${from === null ? 0 : percent(from)}%` }} />
            <div className={styles.out} style={{ right: 0, width: `${to === null ? 0 : 100 - percent(to)}%` }} />
          </>
        )}
        {low !== null && high !== null && (
          <div
            className={styles.cursor}
            style={{
              left: `${percent(at(low))}%`,
              width: `max(1px, ${percent(at(high + 1)) - percent(at(low))}%)`,
            }}
          />
        )}
      </div>
      <TimeAxis from={start} to={start + counts.length * width} />
      <p className={styles.said} aria-hidden="true">
        {low === null ? '' : said}
      </p>
    </div>
  );
}
