import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A country by its two letters, in the reader's language; null is said as "not known". */
export function useCountryName(): (country: string | null) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (country) => {
      if (country === null || country === '') return t('traces.noCountry');
      try {
        return new Intl.DisplayNames([i18n.language], { type: 'region' }).of(country) ?? country;
      } catch {
        // Address data may hold letters that are no country of this platform.
        return country;
      }
    },
    [t, i18n.language],
  );
}
