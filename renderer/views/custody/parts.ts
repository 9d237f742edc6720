import type { TFunction } from 'i18next';
import { visibleText } from '../../ui/evidence-text.ts';

/** What settings, entries, people, credentials and hypotheses are made of, as the journal calls it. */
const partNames = [
  'accessRevoked',
  'accounts',
  'addresses',
  'against',
  'aliases',
  'devices',
  'expires',
  'fact',
  'for',
  'innocent',
  'instant',
  'investigator',
  'issued',
  'issuer',
  'joined',
  'kind',
  'lastDay',
  'marking',
  'missing',
  'name',
  'notice',
  'number',
  'organisation',
  'owner',
  'phase',
  'precision',
  'question',
  'revoked',
  'role',
  'source',
  'team',
  'text',
  'title',
  'tlp',
  'zone',
] as const;

/** A part by its name in the reader's language; what another version of Dwell called so stays as it is. */
export function partText(name: string, t: TFunction): string {
  const known = partNames.find((one) => one === name);
  return known ? t(`custody.part.${known}`) : visibleText(name);
}

/** The parts a body changes, but the one that names what is changed. */
export function partsText(body: Record<string, unknown>, but: string, t: TFunction): string {
  return Object.keys(body)
    .filter((name) => name !== but)
    .map((name) => partText(name, t))
    .join(', ');
}

/** Parts with what they were set to. */
export function pairsText(value: unknown, nameOf: (name: string) => string): string {
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([name, set]) => `${nameOf(name)} = ${visibleText(String(set))}`)
        .join(', ')
    : '–';
}
