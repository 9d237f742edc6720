import { useTranslation } from 'react-i18next';

export function ReportView() {
  const { t } = useTranslation();
  return <h1>{t('report.title')}</h1>;
}
