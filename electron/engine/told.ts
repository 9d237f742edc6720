import { leadSentences, leadUnits, leadWords } from '@shared/lead-words.ts';
import { durationText, formatInstant } from '@shared/time.ts';
import { filled, namesListed, type Told, type ToldValue } from '@shared/told.ts';

/** What is told, as English sentences; instants in the zone. */
export function inEnglish(told: readonly Told[], zone: string): string {
  return told.map(({ say, values }) => filled(leadSentences[say], values, (value) => shown(value, zone))).join(' ');
}

function shown(value: ToldValue, zone: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if ('of' in value) return filled(leadUnits[`${value.of}_${value.n === 1 ? 'one' : 'other'}`], { n: value.n }, plain);
  if ('share' in value) return `${Math.round(value.share * 1000) / 10} %`;
  if ('instant' in value) return formatInstant(value.instant, zone);
  if ('lasting' in value) return durationText(value.lasting);
  if ('kind' in value) return value.kind.replace('-', ' ');
  const names = value.names.slice(0, namesListed).join(', ');
  const rest = value.names.length - namesListed;
  return rest > 0 ? filled(leadWords.andMore, { names, n: rest }, plain) : names;
}

function plain(value: ToldValue): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
}
