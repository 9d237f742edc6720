import { translated } from '@shared/translate.ts';
import { useTranslation } from 'react-i18next';
import type { EngineFailure } from '../failure.ts';
import { visibleText } from '../ui/evidence-text.ts';
import { refusalSentences } from './ko/refusal-sentences.ts';

/** The engine's sentence of a refusal in another language; null where that language has only words for the code. */
export function refusalIn(language: string, sentence: string): string | null {
  if (language !== 'ko') return null;
  const said = translated(sentence, refusalSentences);
  return said === sentence ? null : said;
}

/** A failure in the reader's language; what that language has no sentence for follows as the engine says it. */
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
  const said = refusalIn(i18n.language, own);
  if (said !== null) return { sentence: said, detail: null };
  // Nothing in particular was cancelled: the reader's own sentence says it all.
  return { sentence: t(`refusals.${failure.code}`, values), detail: failure.code === 'cancelled' ? null : own };
}
