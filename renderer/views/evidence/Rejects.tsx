import { Button } from '@mantine/core';
import { reasonIn } from '@shared/reasons-korean.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import styles from './Rejects.module.css';

const pageSize = 100;

/** The lines of a file that could not be read as events: where they stand, why, and what they say. */
export function Rejects({ evidence, total }: { evidence: number; total: number }) {
  const { t, i18n } = useTranslation();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('evidence.rejects', total === 0 ? null : { evidence, offset, limit: pageSize }, {
    watch: ['evidence'],
  });
  if (total === 0) return <Empty why={t('evidence.rejects.none')} />;
  if (answer.value === null) {
    return answer.state === 'failed' ? <Failed failure={answer.failure} retry={answer.retry} /> : <Loading />;
  }
  const { rejects, reasons } = answer.value;
  const last = Math.min(answer.value.total, offset + pageSize);
  return (
    <div className={styles.rejects}>
      <ul className={styles.reasons}>
        {reasons.map(({ reason, count }) => (
          <li key={reason}>
            <b>
              <Count of={count} />
            </b>{' '}
            <EvidenceText text={reasonIn(i18n.language, reason)} wrap />
          </li>
        ))}
      </ul>
      <ol className={styles.list} start={offset + 1}>
        {rejects.map((reject) => (
          <li key={reject.byteOffset}>
            <p className={styles.where}>
              {t('evidence.rejects.where', {
                line: countText(reject.line, i18n.language),
                offset: countText(reject.byteOffset, i18n.language),
                length: countText(reject.byteLength, i18n.language),
              })}
              {' · '}
              <EvidenceText text={reasonIn(i18n.language, reject.reason)} wrap />
            </p>
            <pre className={styles.text}>
              {reject.text === null ? t('evidence.rejects.unreadable') : <EvidenceText text={reject.text} wrap />}
            </pre>
          </li>
        ))}
      </ol>
      {answer.value.total > pageSize && (
        <div className={styles.pages}>
          <Button
            variant="default"
            size="compact-xs"
            disabled={offset === 0}
            onClick={() => setOffset(offset - pageSize)}
          >
            {t('evidence.rejects.before')}
          </Button>
          <span>
            {t('evidence.rejects.page', {
              from: countText(offset + 1, i18n.language),
              to: countText(last, i18n.language),
              total: countText(answer.value.total, i18n.language),
            })}
          </span>
          <Button
            variant="default"
            size="compact-xs"
            disabled={last >= answer.value.total}
            onClick={() => setOffset(offset + pageSize)}
          >
            {t('evidence.rejects.after')}
          </Button>
        </div>
      )}
    </div>
  );
}
