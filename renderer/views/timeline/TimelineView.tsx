import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/State.tsx';

/** When: every event of the case on one axis and in one table. */
export function TimelineView() {
  const { t } = useTranslation();
  return (
    <section>
      <h1>{t('timeline.title')}</h1>
      <Empty why={t('timeline.empty')} what={t('timeline.emptyDo')} />
    </section>
  );
}
