import { useTranslation } from 'react-i18next';
import { fitOf } from './candidate.ts';
import styles from './Fit.module.css';

/** How well a format fits a file, as a word and as the score behind it. */
export function Fit({ score }: { score: number }) {
  const { t, i18n } = useTranslation();
  const fit = fitOf(score);
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    score,
  );
  return (
    <span className={styles[fit]}>
      {t(`evidence.fit.${fit}`)} {number}
    </span>
  );
}
