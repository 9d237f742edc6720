import { useTranslation } from 'react-i18next';

export function CustodyView() {
  const { t } = useTranslation();
  return <h1>{t('custody.title')}</h1>;
}
