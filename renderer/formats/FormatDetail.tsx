import type { FormatSummary } from '@shared/formats.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../ui/EvidenceText.tsx';
import frame from '../ui/View.module.css';
import { useAnswer } from '../use-answer.ts';
import styles from './FormatsDialog.module.css';

/** Lines of an example that are shown: enough to hold one's own file beside them. */
const mostLines = 12;

/** One format: who defines it, what its events state, and a piece of such a file. */
export function FormatDetail({ of }: { of: FormatSummary }) {
  const { t } = useTranslation();
  const { value } = useAnswer('formats.samples', { format: of.id }, { keep: false });
  const [sample] = value?.samples ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.detail} aria-label={of.title} tabIndex={0}>
      <h2>{of.title}</h2>
      <dl className={frame.facts}>
        <div>
          <dt>{t('formats.id')}</dt>
          <dd className={styles.id}>{of.id}</dd>
        </div>
        <div>
          <dt>{t('formats.source')}</dt>
          <dd>{of.source}</dd>
        </div>
        <div>
          <dt>{t('formats.states')}</dt>
          <dd>
            {of.states.map((field) => t(`timeline.columns.${field}`)).join(' · ')}
            <br />
            {t('formats.more')}
          </dd>
        </div>
        {of.mappable && (
          <div>
            <dt>{t('formats.mapping')}</dt>
            <dd>{t('formats.mappable')}</dd>
          </div>
        )}
      </dl>
      {value && <h3>{t('formats.example')}</h3>}
      {sample && (
        <pre className={styles.example}>
          {headOf(sample.text).map((line, index) => (
            <div key={index}>
              <EvidenceText text={line} wrap />
            </div>
          ))}
        </pre>
      )}
      {value && !sample && <p>{t('formats.noExample')}</p>}
    </section>
  );
}

function headOf(text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
}
