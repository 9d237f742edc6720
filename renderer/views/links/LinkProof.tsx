import type { LinkEdge } from '@shared/links.ts';
import { useTranslation } from 'react-i18next';
import { hrefOfEvent } from './sight.ts';
import styles from './Who.module.css';

/** The events that prove a link, each a way to its line. */
export function LinkProof({ of }: { of: LinkEdge }) {
  const { t } = useTranslation();
  if (of.proof.length === 0) return null;
  return (
    <div className={styles.actions}>
      <span className={styles.quiet}>{t('links.graph.proof')}:</span>
      {of.proof.map((event, index) => (
        <a key={`${event.evidence}:${event.byteOffset}`} href={hrefOfEvent(event)}>
          {t(`links.graph.column.${index === 0 ? 'first' : 'last'}`)}
        </a>
      ))}
    </div>
  );
}
