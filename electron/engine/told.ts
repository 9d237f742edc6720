import { leadWords } from '@shared/lead-words/english.ts';
import { leadWordsKorean } from '@shared/lead-words/korean.ts';
import type { ReportLanguage } from '@shared/report.ts';
import { durationText, formatInstant } from '@shared/time.ts';
import { type CountedThing, filled, namesListed, type Told, type ToldValue } from '@shared/told.ts';

/** What is told, as sentences of a language; instants in the zone. */
export function inWords(told: readonly Told[], zone: string, language: ReportLanguage = 'en'): string {
  const { say } = language === 'ko' ? leadWordsKorean : leadWords;
  return told.map((one) => filled(say[one.say], one.values, (value) => shown(value, zone, language))).join(' ');
}

function shown(value: ToldValue, zone: string, language: ReportLanguage): string {
  const words = language === 'ko' ? leadWordsKorean : leadWords;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plain(value);
  if ('of' in value) return filled(unit(value.of, value.n, language), { n: value.n }, plain);
  if ('share' in value) return `${Math.round(value.share * 1000) / 10} %`;
  if ('instant' in value) return formatInstant(value.instant, zone);
  if ('lasting' in value) return durationText(value.lasting, language);
  if ('kind' in value) return words.kinds[value.kind];
  if ('pattern' in value) return words.patterns[value.pattern];
  if ('node' in value) return filled(words.nodes[value.node], { name: value.name }, plain);
  const names = value.names.slice(0, namesListed).join(', ');
  const rest = value.names.length - namesListed;
  return rest > 0 ? filled(words.andMore, { names, n: rest }, plain) : names;
}

function unit(of: CountedThing, n: number, language: ReportLanguage): string {
  if (language === 'ko') return leadWordsKorean.units[`${of}_other`];
  return leadWords.units[`${of}_${n === 1 ? 'one' : 'other'}`];
}

/** Thousands set apart; all languages here write them alike. */
function plain(value: ToldValue): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
}
