import { useTranslation } from 'react-i18next';
import type { EngineFailure } from '../failure.ts';
import { visibleText } from '../ui/evidence-text.ts';

/** A failure in the reader's language; where the reader's language is not English, the engine's own sentence follows as detail. */
export function useFailureWords(failure: EngineFailure): { sentence: string; detail: string | null } {
  const { t, i18n } = useTranslation();
  const values = Object.fromEntries(
    Object.entries(failure.values).map(([name, value]) => [
      name,
      typeof value === 'string' ? visibleText(value) : value,
    ]),
  );
  const own = visibleText(failure.message);
  // English: the engine's sentence names the particulars, and nothing is said twice.
  if (i18n.language === 'en' && failure.code !== 'bug') return { sentence: own, detail: null };
  // Nothing in particular was cancelled: the reader's own sentence says it all.
  return { sentence: t(`refusals.${failure.code}`, values), detail: failure.code === 'cancelled' ? null : own };
}
