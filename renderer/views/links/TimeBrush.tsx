import { RangeSlider } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstantText } from '../../ui/Instant.tsx';
import { useAnswer } from '../../use-answer.ts';
import styles from './Graph.module.css';
import { watched } from './sight.ts';

const buckets = 160;

/** When the events of a filter happened, and the stretch of it that counts: drawn over with two handles, or moved by arrow keys. */
export function TimeBrush({
  filter,
  from,
  to,
  set,
}: {
  filter: string | null;
  from: number | null;
  to: number | null;
  set: (from: number | null, to: number | null) => void;
}) {
  const { t } = useTranslation();
  const text = useInstantText();
  // What is being drawn; it counts when the handle is let go.
  const [held, hold] = useState<[number, number] | null>(null);
  const { value } = useAnswer(
    'timeline.histogram',
    { filter: filter ?? '', buckets, split: 'none' },
    { watch: watched, cancellable: true },
  );
  const [series] = value?.series ?? [];
  if (!value || !series || value.buckets < 2) return null;
  const last = value.buckets;
  const most = Math.max(1, ...series.counts);
  const at = (bucket: number) => value.start + bucket * value.width;
  const bucketOf = (instant: number | null, open: number) =>
    instant === null ? open : Math.max(0, Math.min(last, Math.round((instant - value.start) / value.width)));
  const [low, high] = [bucketOf(from, 0), bucketOf(to, last)];
  const inside = series.counts.slice(low, high).reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.brush}>
      <svg viewBox={`0 0 ${last} 100`} preserveAspectRatio="none" aria-hidden="true">
        {series.counts.map((count, bucket) => {
          const height = count === 0 ? 0 : Math.max(8, (Math.sqrt(count) / Math.sqrt(most)) * 100);
          const within = bucket >= low && bucket < high;
          return (
            <rect
              key={bucket}
              x={bucket}
              y={100 - height}
              width={0.9}
              height={height}
              className={within ? styles.within : styles.without}
            />
          );
        })}
      </svg>
      <RangeSlider
        size={4}
        min={0}
        max={last}
        minRange={1}
        value={held ?? [low, high]}
        onChange={hold}
        thumbFromLabel={t('links.graph.brushFrom')}
        thumbToLabel={t('links.graph.brushTo')}
        label={(bucket) => text(at(bucket), 'minute')}
        onChangeEnd={([first, end]) => {
          set(first === 0 ? null : at(first), end === last ? null : at(end));
          hold(null);
        }}
      />
      <span className={styles.stretch}>
        {text(at(low), 'minute')} – {text(at(high), 'minute')} · {t('links.graph.events', { count: inside })}
      </span>
      {(from !== null || to !== null) && <p className={styles.whole}>{t('links.graph.brushMeaning')}</p>}
    </div>
  );
}
