import { useTranslation } from 'react-i18next';
import { bytesText, countText } from './numbers.ts';

/** A size in a readable unit; the exact number of bytes on hover. */
export function Bytes({ of }: { of: number }) {
  const { i18n } = useTranslation();
  return <span title={`${countText(of, i18n.language)} B`}>{bytesText(of, i18n.language)}</span>;
}
