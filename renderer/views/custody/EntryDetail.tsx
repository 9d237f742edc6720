import { ActionIcon } from '@mantine/core';
import type { JournalEntry } from '@shared/custody.ts';
import { formatInstant, offsetText } from '@shared/time.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Hash } from '../../ui/Hash.tsx';
import { Icon } from '../../ui/Icon.tsx';
import frame from '../../ui/View.module.css';
import styles from './EntryDetail.module.css';
import { useSentences } from './sentence.ts';

/** One entry with all that it holds, as it stands in the journal. */
export function EntryDetail({ of, close }: { of: JournalEntry; close: () => void }) {
  const { t } = useTranslation();
  const sentence = useSentences();
  const at = Date.parse(of.at) * 1000;
  return (
    <aside className={frame.detail} aria-label={t('custody.detail')}>
      <div className={styles.head}>
        <h2>{t('custody.entry', { seq: String(of.seq) })}</h2>
        <ActionIcon size={20} variant="subtle" color="gray" aria-label={t('common.close')} onClick={close}>
          <Icon name="close" size={12} />
        </ActionIcon>
      </div>
      <p className={styles.sentence}>
        <bdi>{sentence(of)}</bdi>
      </p>
      <dl className={frame.facts}>
        <div>
          <dt>{t('custody.column.kind')}</dt>
          <dd>
            {t(`custody.kind.${of.kind}`)} · <code>{of.kind}</code>
          </dd>
        </div>
        <div>
          <dt>{t('custody.column.at')}</dt>
          <dd>
            {formatInstant(at, 'UTC', 'milli')}
            <br />
            {t('custody.localOffset', { offset: offsetText(of.localOffsetMinutes) })}
          </dd>
        </div>
        <div>
          <dt>{t('custody.column.by')}</dt>
          <dd>
            <EvidenceText text={of.by} wrap />
          </dd>
        </div>
        <div>
          <dt>{t('custody.tool')}</dt>
          <dd>
            <EvidenceText text={of.tool} wrap />
          </dd>
        </div>
        <div>
          <dt>{t('custody.previous')}</dt>
          <dd>
            <Hash value={of.previous} name={t('custody.previous')} whole />
          </dd>
        </div>
      </dl>
      <h3>{t('custody.body')}</h3>
      <pre className={styles.body}>
        {JSON.stringify(of.body, null, 2)
          .split('\n')
          .map((line, index) => (
            <span key={index}>
              <EvidenceText text={line} wrap />
            </span>
          ))}
      </pre>
    </aside>
  );
}
