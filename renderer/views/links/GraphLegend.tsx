import { confidences } from '@shared/links.ts';
import { useTranslation } from 'react-i18next';
import styles from './Graph.module.css';
import { dashes } from './graph-look.ts';

const arrays = { solid: '', dashed: '5 3', dotted: '1.5 3' };

/** What the lines of the graph mean. */
export function GraphLegend() {
  const { t } = useTranslation();
  return (
    <span className={styles.legend}>
      {confidences
        .filter((one) => one !== 'stated')
        .map((one) => (
          <span key={one}>
            <svg width={24} height={8} aria-hidden="true">
              <line
                x1={0}
                x2={24}
                y1={4}
                y2={4}
                stroke="currentColor"
                strokeWidth={2}
                strokeDasharray={arrays[dashes[one]]}
              />
            </svg>
            {one === 'logged' && `${t('links.graph.confidence.stated')}; `}
            {t(`links.graph.confidence.${one}`)}
          </span>
        ))}
    </span>
  );
}
