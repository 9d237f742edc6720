import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/State.tsx';

/** What happened, told by the entries that matter. */
export function IncidentView() {
  const { t } = useTranslation();
  return (
    <section>
      <h1>{t('incident.title')}</h1>
      <Empty why={t('incident.empty')} what={t('incident.emptyDo')} />
    </section>
  );
}
