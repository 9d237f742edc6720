import type { EventDetail } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { useZone } from '../../ui/zone.ts';
import styles from './Detail.module.css';

/** When the event was: as the line has it, as an instant, and how one was made of the other. */
export function EventTime({ of }: { of: EventDetail }) {
  const { t } = useTranslation();
  const { caseZone } = useZone();
  const precision = of.row.instant !== null && of.row.instant % 1_000_000 !== 0 ? 'micro' : 'second';
  return (
    <div className={styles.part}>
      <h3>{t('timeline.detail.time')}</h3>
      <dl className={styles.pairs}>
        <div>
          <dt>{t('timeline.detail.timeInLine')}</dt>
          <dd className={styles.log}>{of.timeText === null ? '–' : <EvidenceText text={of.timeText} wrap />}</dd>
        </div>
        {of.row.instant === null ? (
          <div>
            <dt>{t('timeline.detail.timeUtc')}</dt>
            <dd>{t('timeline.detail.noTime')}</dd>
          </div>
        ) : (
          <>
            <div>
              <dt>{t('timeline.detail.timeUtc')}</dt>
              <dd>
                <Instant at={of.row.instant} zone="UTC" precision={precision} />
              </dd>
            </div>
            <div>
              <dt>{t('timeline.detail.timeCase')}</dt>
              <dd>
                <Instant at={of.row.instant} zone={caseZone} precision={precision} /> {caseZone}
              </dd>
            </div>
            <div>
              <dt>{t('timeline.detail.zone')}</dt>
              <dd>{t(`timeline.detail.zoneSource.${of.zoneSource}`, { zone: of.zone ?? '–' })}</dd>
            </div>
          </>
        )}
      </dl>
    </div>
  );
}
