import { useTranslation } from 'react-i18next';

export function EvidenceView() {
  const { t } = useTranslation();
  return <h1>{t('evidence.title')}</h1>;
}
