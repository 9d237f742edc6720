import { useTranslation } from 'react-i18next';
import { countText } from './numbers.ts';

/** A number by the reader's language. */
export function Count({ of }: { of: number }) {
  const { i18n } = useTranslation();
  return <>{countText(of, i18n.language)}</>;
}
