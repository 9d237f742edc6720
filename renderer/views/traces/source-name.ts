import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';

/** What address data are called: those Dwell comes with in the reader's language, files by their names. */
export function useSourceName(): (source: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (source) =>
      source
        .split(', ')
        .map((one) => (one === 'built-in' ? t('traces.networks.builtIn') : visibleText(one)))
        .join(', '),
    [t],
  );
}
