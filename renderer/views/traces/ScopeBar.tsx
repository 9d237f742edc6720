import { Button, NumberInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldHandle, FilterField } from '../../filter/FilterField.tsx';
import { change } from '../../route.ts';
import { Failed } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { Brush } from './Brush.tsx';
import type { Sight } from './sight.ts';
import styles from './Traces.module.css';

/** Which events are counted: a filter of the timeline's language, a stretch of time, and what a visit is. */
export function ScopeBar({ sight, field }: { sight: Sight; field: Ref<FieldHandle> }) {
  const { t } = useTranslation();
  const { filter, from, to, gapMinutes } = sight.scope;
  const histogram = useAnswer(
    'timeline.histogram',
    { filter, from: null, to: null, split: 'none', buckets: 400 },
    { watch: ['evidence', 'notes', 'incident'], cancellable: true },
  );
  const of = histogram.value;
  const counts = of?.series[0]?.counts ?? [];
  return (
    <search className={styles.scope} aria-label={t('traces.scope.label')}>
      <div className={styles.scopeLine}>
        <div className={styles.filter}>
          <FilterField
            filter={filter}
            label={t('traces.scope.filter')}
            placeholder={t('traces.scope.filterExample')}
            apply={(text) => change({ filter: text.trim() })}
            handle={field}
          />
        </div>
        <span className={styles.inline} title={t('traces.scope.gapTitle')}>
          {t('traces.scope.gap')}
          <NumberInput
            aria-label={t('traces.scope.gapLabel')}
            aria-description={t('traces.scope.gapTitle')}
            value={gapMinutes}
            min={1}
            max={10_080}
            allowDecimal={false}
            hideControls
            w={56}
            onBlur={(event) => setGap(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && setGap(event.currentTarget.value)}
          />
          {t('traces.scope.minutes')}
        </span>
        <Button
          variant="default"
          size="compact-sm"
          disabled={filter === '' && from === null && to === null}
          onClick={() => change({ filter: '', from: '', to: '' })}
        >
          {t('traces.scope.clear')}
        </Button>
      </div>
      {histogram.state === 'failed' && <Failed failure={histogram.failure} retry={histogram.retry} />}
      {of && counts.length > 0 ? (
        <Brush
          label={t('traces.scope.brush')}
          start={of.start}
          width={of.width}
          counts={counts}
          from={from}
          to={to}
          choose={(a, b) =>
            change({ from: a === null ? '' : String(Math.round(a)), to: b === null ? '' : String(Math.round(b)) })
          }
        />
      ) : (
        <div style={{ height: 60 }} />
      )}
    </search>
  );

  function setGap(text: string) {
    const minutes = Number(text.replaceAll(/\D/g, ''));
    if (minutes >= 1 && minutes <= 10_080) change({ gap: minutes === 30 ? '' : String(minutes) });
  }
}
