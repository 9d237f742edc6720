import { useTranslation } from 'react-i18next';
import styles from './FirstSteps.module.css';
import { Keys } from './Keys.tsx';

const steps = {
  /** No case is open. */
  welcome: [
    ['n', 'make'],
    ['a', 'bring'],
    ['?', 'ask'],
    ['s', 'sample'],
  ],
  /** The case that is open holds nothing. */
  case: [
    ['g e a', 'bring'],
    ['g w', 'roster'],
    ['g t', 'ask'],
  ],
} as const;

/** What to do first, and the keys for it, for whoever sits before an empty workbench. */
export function FirstSteps({ where }: { where: keyof typeof steps }) {
  const { t } = useTranslation();
  return (
    <section className={styles.steps} aria-label={t('common.first.title')}>
      <h2>{t('common.first.title')}</h2>
      <ol>
        {steps[where].map(([keys, what]) => (
          <li key={what}>
            <Keys keys={keys} />
            <span>{t(`common.first.${what}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
