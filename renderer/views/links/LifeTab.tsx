import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { change, useRoute } from '../../route.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { LifeChart } from './LifeChart.tsx';
import { LifeDetail } from './LifeDetail.tsx';
import { LifeLegend } from './LifeLegend.tsx';
import { rowKey, spanOf } from './life-span.ts';
import { watched } from './sight.ts';
import styles from './Who.module.css';

/** The chart that shows at a glance what outlived its owner: one person a row. */
export function LifeTab() {
  const { t } = useTranslation();
  const { parameters } = useRoute();
  const answer = useAnswer('credentials.life', { limit: 1000 }, { watch: watched, cancellable: true });
  const whole = parameters.span === 'whole';
  const only = parameters.only === 'outlived';
  const life = answer.value;
  if (life === null)
    return answer.state === 'failed' ? <Failed failure={answer.failure} retry={answer.retry} /> : <Loading />;
  const rows = life.rows.filter((row) => !only || row.outlived);
  const chosen = rows.find((row) => rowKey(row) === parameters.row) ?? null;
  return (
    <div className={styles.column}>
      <div className={frame.bar}>
        <NativeSelect
          className={styles.choice}
          aria-label={t('links.life.span')}
          value={whole ? 'whole' : 'evidence'}
          onChange={(event) => change({ span: event.currentTarget.value }, true)}
          data={(['evidence', 'whole'] as const).map((value) => ({ value, label: t(`links.life.${value}`) }))}
        />
        <Checkbox
          label={t('links.life.only')}
          checked={only}
          onChange={(event) => change({ only: event.currentTarget.checked ? 'outlived' : '' }, true)}
        />
        <span role="status" className={styles.quiet}>
          {t('links.life.rows', { count: rows.length })}
        </span>
        <LifeLegend />
      </div>
      {life.rows.length === 0 ? (
        <Empty why={t('links.life.none')} what={t('links.life.noneDo')} />
      ) : rows.length === 0 ? (
        <Empty why={t('links.life.nothingOutlived')} />
      ) : (
        <div className={chosen ? frame.split : frame.whole}>
          <LifeChart
            rows={rows}
            lines={life.lines}
            span={spanOf(life, whole)}
            chosen={chosen ? rowKey(chosen) : null}
            choose={(row) => change({ row: rowKey(row) }, true)}
          />
          {chosen && <LifeDetail of={chosen} />}
        </div>
      )}
    </div>
  );
}
