import type { LeadRule } from '@shared/leads.ts';
import { durationText } from '@shared/time.ts';
import { filled, namesListed, type Told, type ToldValue } from '@shared/told.ts';
import { useTranslation } from 'react-i18next';
import { useInstantText } from '../../ui/Instant.tsx';
import { countText, shareText } from '../../ui/numbers.ts';
import { en } from '../../words/en.ts';
import { ko } from '../../words/ko.ts';

/** What a rule of leads says of itself, in the reader's language. */
export function useRuleWords(): (rule: LeadRule) => { looksFor: string; innocent: string[]; decides: string[] } {
  const { i18n } = useTranslation();
  return (rule) => {
    const { looksFor, innocent, decides } = (i18n.language === 'ko' ? ko : en).leadWords.rules[rule];
    return { looksFor, innocent: Object.values(innocent), decides: Object.values(decides) };
  };
}

/**
 * What the engine tells by name and values, as sentences of the reader's language, in the reader's zone. Names are of the
 * evidence: show the sentences as such.
 */
export function useTold(): (told: readonly Told[]) => string {
  const { t, i18n } = useTranslation();
  const instantText = useInstantText();
  const count = (n: number) => countText(n, i18n.language);
  function shown(value: ToldValue): string {
    if (typeof value === 'string') return value;
    // Strengths have decimals; counts are set apart by thousands.
    if (typeof value === 'number') return Number.isInteger(value) ? count(value) : String(value);
    // Of one and many, i18next picks the form its language has.
    if ('of' in value) return t(`leadWords.units.${value.of}`, { count: value.n, n: count(value.n) });
    if ('share' in value) return shareText(value.share, i18n.language);
    if ('instant' in value) return instantText(value.instant);
    if ('lasting' in value) return durationText(value.lasting, i18n.language);
    if ('kind' in value) return t(`links.kinds.${value.kind}`);
    if ('pattern' in value) return t(`leadWords.patterns.${value.pattern}`);
    if ('node' in value) return t(`leadWords.nodes.${value.node}`, { name: value.name });
    const names = value.names.slice(0, namesListed).join(', ');
    const rest = value.names.length - namesListed;
    return rest > 0 ? t('leadWords.andMore', { names, n: count(rest) }) : names;
  }
  return (told) =>
    told
      .map(({ say, values }) => filled(t(`leadWords.say.${say}`, { skipInterpolation: true }), values, shown))
      .join(' ');
}
