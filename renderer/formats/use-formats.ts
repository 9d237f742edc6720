import { formatTitlesKorean } from '@shared/format-words/korean.ts';
import { type FormatSummary, formatFamilies } from '@shared/formats.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../use-answer.ts';

export interface FamilyOfFormats {
  family: FormatSummary['family'];
  formats: readonly FormatSummary[];
}

/** The formats there are, by their families, titled in the reader's language; none until the engine has told them. */
export function useFormats(): readonly FamilyOfFormats[] {
  const { i18n } = useTranslation();
  const { value } = useAnswer('formats.list', {});
  return useMemo(() => {
    const titles = i18n.language === 'ko' ? formatTitlesKorean : {};
    const all = (value?.formats ?? []).map((format) => ({ ...format, title: titles[format.id] ?? format.title }));
    return formatFamilies.map((family) => ({ family, formats: all.filter((format) => format.family === family) }));
  }, [value, i18n.language]);
}

/** The same as the groups of a list to choose one from. */
export function useFormatChoices(): { group: string; items: { value: string; label: string }[] }[] {
  const { t } = useTranslation();
  return useFormats().map(({ family, formats }) => ({
    group: t(`formats.family.${family}`),
    items: formats.map(({ id, title }) => ({ value: id, label: title })),
  }));
}

/** What a format is called; its id until the engine has told. */
export function useFormatTitle(id: string): string {
  const families = useFormats();
  return families.flatMap(({ formats }) => formats).find((format) => format.id === id)?.title ?? id;
}
