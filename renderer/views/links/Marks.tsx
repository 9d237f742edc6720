import type { CredentialMark } from '@shared/credentials.ts';
import { useTranslation } from 'react-i18next';
import styles from './Who.module.css';

const strong: readonly CredentialMark[] = ['never-issued', 'used-after-owner-left', 'used-after-revocation'];

/** What stands out about a credential, in words; where there is no room for all, what weighs most and how many more. */
export function Marks({ of, most = of.length }: { of: readonly CredentialMark[]; most?: number }) {
  const { t } = useTranslation();
  const ordered = [...of].sort((a, b) => Number(strong.includes(b)) - Number(strong.includes(a)));
  const rest = ordered
    .slice(most)
    .map((mark) => t(`links.marks.${mark}`))
    .join(', ');
  return (
    <span className={styles.marks}>
      {ordered.slice(0, most).map((mark) => (
        <span
          key={mark}
          className={`${styles.badge} ${strong.includes(mark) ? styles.strong : mark === 'cannot-be-told' ? '' : styles.marked}`}
        >
          {t(`links.marks.${mark}`)}
        </span>
      ))}
      {rest !== '' && (
        <span className={`${styles.badge} ${styles.marked}`} title={rest}>
          <span aria-hidden>+{ordered.length - most}</span>
          <span className="only-said">{rest}</span>
        </span>
      )}
    </span>
  );
}
