import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute, viewNames } from '../route.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Rail.module.css';

/** The way from view to view. */
export function Rail() {
  const { t } = useTranslation();
  const { view: shown } = useRoute();
  return (
    <nav className={styles.rail} aria-label={t('common.views')}>
      {viewNames.map((view) => (
        <a key={view} className={styles.view} href={hrefOf(view)} aria-current={view === shown ? 'page' : undefined}>
          <Icon name={view} size={18} />
          <span>{t(`common.view.${view}`)}</span>
        </a>
      ))}
    </nav>
  );
}
