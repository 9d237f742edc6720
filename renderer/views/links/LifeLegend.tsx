import { useTranslation } from 'react-i18next';
import styles from './Life.module.css';

/** What the bars and lines of the life chart stand for. */
export function LifeLegend() {
  const { t } = useTranslation();
  const bars = [
    ['employment', styles.employment, 10],
    ['credential', styles.life, 6],
    ['use', styles.use, 3],
    ['burst', styles.burst, 8],
    ['after', styles.after, 8],
  ] as const;
  const lines = [
    ['lastDay', styles.lastDay],
    ['revoked', styles.revoked],
  ] as const;
  return (
    <ul className={styles.legend}>
      {bars.map(([name, style, height]) => (
        <li key={name}>
          <svg width={18} height={12} aria-hidden="true">
            <rect x={1} y={6 - height / 2} width={16} height={height} className={style} />
          </svg>
          {t(`links.life.${name}`)}
        </li>
      ))}
      {lines.map(([name, style]) => (
        <li key={name}>
          <svg width={6} height={12} aria-hidden="true">
            <line x1={3} x2={3} y1={0} y2={12} className={style} />
          </svg>
          {t(`links.life.${name}`)}
        </li>
      ))}
    </ul>
  );
}
