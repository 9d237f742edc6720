import { formatTitlesKorean } from '@shared/format-words/korean.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../use-answer.ts';

/** The formats to choose from, by their titles in the reader's language; none until the engine has told them. */
export function useFormats(): readonly { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const { value } = useAnswer('formats.list', {});
  return useMemo(() => {
    const titles = i18n.language === 'ko' ? formatTitlesKorean : {};
    return value?.formats.map(({ id, title }) => ({ value: id, label: titles[id] ?? title })) ?? [];
  }, [value, i18n.language]);
}
