import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import type { IncidentEntry } from '@shared/incident.ts';
import { durationText } from '@shared/time.ts';
import { type Histogram, type Split, splits } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { How } from '../../ui/How.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { Lanes } from '../../ui/Lanes.tsx';
import { countText } from '../../ui/numbers.ts';
import { Loading } from '../../ui/State.tsx';
import { TimeAxis } from '../../ui/TimeAxis.tsx';
import { useZone } from '../../ui/zone.ts';
import { useAnswer } from '../../use-answer.ts';
import styles from './Histogram.module.css';
import { highestOf } from './HistogramChart.tsx';
import { HistogramPlot } from './HistogramPlot.tsx';
import { HistogramTable } from './HistogramTable.tsx';
import { countTicks, longestGap, totalsOf, widthInWords } from './histogram-shape.ts';
import { Legend, useSeriesNames } from './Legend.tsx';
import { PanelFailed } from './PanelFailed.tsx';
import { type Scope, showEntry, zoomOut } from './scope.ts';
import { coloursOf } from './series-colours.ts';

/** Buckets asked for: about one for every pixel and a half of a wide screen. */
const buckets = 800;

/** Events over time, with the incident's phases above them. */
export function HistogramPanel({
  scope,
  split,
  log,
  setLog,
  entries,
  shown,
  goTo,
  evidenceName,
}: {
  scope: Scope;
  split: Split;
  log: boolean;
  setLog: (log: boolean) => void;
  entries: readonly IncidentEntry[];
  shown: { from: number; to: number } | null;
  goTo: (instant: number) => void;
  evidenceName: (id: number) => string;
}) {
  const { t, i18n } = useTranslation();
  const answer = useAnswer(
    'timeline.histogram',
    { ...scope, split, buckets },
    { watch: ['evidence', 'notes', 'incident'], cancellable: true },
  );
  const of = answer.value;
  const zoomed = scope.from !== null || scope.to !== null;
  return (
    <section className={styles.chart} aria-label={t('timeline.chart.title')}>
      <div className={styles.head}>
        <h2>{t('timeline.chart.title')}</h2>
        {of && of.total > of.withoutTime && <How how={of.how}>{t('timeline.chart.width', { width: width(of) })}</How>}
        <label htmlFor="histogram-split">
          {t('timeline.chart.split')}
          <NativeSelect
            id="histogram-split"
            size="xs"
            value={split}
            data={splits.map((name) => ({ value: name, label: t(`timeline.chart.splits.${name}`) }))}
            onChange={(event) =>
              change({ split: event.currentTarget.value === 'none' ? '' : event.currentTarget.value })
            }
            styles={{ input: { minHeight: 22, height: 22, lineHeight: '20px', paddingBlock: 0 } }}
          />
        </label>
        <SegmentedControl
          size="xs"
          aria-label={t('timeline.chart.scale')}
          value={log ? 'log' : 'linear'}
          onChange={(value) => setLog(value === 'log')}
          data={[
            { value: 'linear', label: t('timeline.chart.linear') },
            { value: 'log', label: t('timeline.chart.log') },
          ]}
          styles={{
            root: { padding: 1, background: 'var(--sunk)' },
            label: { padding: '0 7px', color: 'var(--ink)', fontSize: 11 },
          }}
          transitionDuration={0}
        />
        {of && split !== 'none' && <Legend of={of} split={split} evidenceName={evidenceName} />}
        <span className={styles.spring} />
        {of && of.withoutTime > 0 && of.withoutTime < of.total && (
          <span>
            {t('timeline.chart.withoutTime', { count: of.withoutTime, n: countText(of.withoutTime, i18n.language) })}
          </span>
        )}
        {zoomed ? (
          <Button variant="default" size="compact-xs" onClick={zoomOut}>
            {t('timeline.chart.back')}
          </Button>
        ) : (
          <span className={styles.hint}>{t('timeline.chart.hint')}</span>
        )}
      </div>
      {answer.state === 'failed' && <PanelFailed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'loading' && <Loading />}
      {of && (
        <Drawing
          of={of}
          stale={answer.stale}
          split={split}
          log={log}
          entries={entries}
          shown={shown}
          goTo={goTo}
          evidenceName={evidenceName}
        />
      )}
    </section>
  );

  function width(histogram: Histogram): string {
    const { unit, count } = widthInWords(histogram.width);
    return t(`timeline.chart.${unit}`, { count, n: countText(count, i18n.language) });
  }
}

function Drawing({
  of,
  stale,
  split,
  log,
  entries,
  shown,
  goTo,
  evidenceName,
}: {
  of: Histogram;
  stale: boolean;
  split: Split;
  log: boolean;
  entries: readonly IncidentEntry[];
  shown: { from: number; to: number } | null;
  goTo: (instant: number) => void;
  evidenceName: (id: number) => string;
}) {
  const { t, i18n } = useTranslation();
  const { zone } = useZone();
  const text = useInstantText();
  const names = useSeriesNames(of, split, evidenceName);
  const timed = of.total - of.withoutTime;
  if (of.total === 0) return <p className={styles.said}>{t('timeline.nothing')}</p>;
  if (timed === 0 || of.buckets === 0) return <p className={styles.said}>{t('timeline.chart.allWithoutTime')}</p>;
  const end = of.start + of.buckets * of.width;
  const colours = coloursOf(of, split);
  const totals = totalsOf(of);
  const ticks = countTicks(highestOf(of, log), log);
  const most = totals.reduce((best, count, index) => (count > (totals[best] ?? 0) ? index : best), 0);
  const gap = longestGap(totals);
  const count = (n: number) => countText(n, i18n.language);
  return (
    <div className={stale ? styles.stale : undefined}>
      {entries.length > 0 && <Lanes entries={entries} from={of.start} to={end} open={showEntry} />}
      <div className={styles.body}>
        <div className={styles.counts} aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick.count} style={{ bottom: `${tick.place * 100}%` }}>
              {Intl.NumberFormat(i18n.language, { notation: 'compact' }).format(tick.count)}
            </span>
          ))}
        </div>
        <HistogramPlot of={of} log={log} colours={colours} names={names} ticks={ticks} shown={shown} goTo={goTo} />
      </div>
      <div className={styles.foot}>
        <span className={styles.zone} title={zone}>
          {zone}
        </span>
        <TimeAxis from={of.start} to={end} />
        {timed === 1 ? (
          <span
            className={styles.zone}
            style={{ gridColumn: '1 / -1', textAlign: 'left', paddingLeft: 'var(--gutter)' }}
          >
            {t('timeline.chart.one', { at: text(of.start + most * of.width) })}
          </span>
        ) : (
          gap &&
          (gap.to - gap.from) * 20 > of.buckets && (
            <span
              className={styles.zone}
              style={{ gridColumn: '1 / -1', textAlign: 'left', paddingLeft: 'var(--gutter)' }}
            >
              {t('timeline.chart.gap', {
                from: text(of.start + gap.from * of.width, 'minute'),
                to: text(of.start + gap.to * of.width, 'minute'),
                length: durationText((gap.to - gap.from) * of.width, i18n.language),
              })}
            </span>
          )
        )}
      </div>
      <p className="only-said">
        {t('timeline.chart.summary', {
          n: count(timed),
          from: text(of.start),
          to: text(end),
          most: count(totals[most] ?? 0),
          at: text(of.start + most * of.width),
          zone,
        })}
      </p>
      <HistogramTable of={of} totals={totals} />
    </div>
  );
}
