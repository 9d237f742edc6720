import type { CredentialMark } from '@shared/credentials.ts';
import { useTranslation } from 'react-i18next';
import styles from './Who.module.css';

const strong: readonly CredentialMark[] = ['never-issued', 'used-after-owner-left', 'used-after-revocation'];

/** What stands out about a credential, in words. */
export function Marks({ of }: { of: readonly CredentialMark[] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.marks}>
      {of.map((mark) => (
        <span
          key={mark}
          className={`${styles.badge} ${strong.includes(mark) ? styles.strong : mark === 'cannot-be-told' ? '' : styles.marked}`}
        >
          {t(`links.marks.${mark}`)}
        </span>
      ))}
    </span>
  );
}
