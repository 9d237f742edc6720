import { useTranslation } from 'react-i18next';

export function WelcomeView() {
  const { t } = useTranslation();
  return <h1>{t('welcome.title')}</h1>;
}
