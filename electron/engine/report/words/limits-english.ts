import { grouped as n } from '../numbers.ts';

/** What a summary cannot say, and what it takes for granted. */
export const limitsEnglish = {
  masked: (tlp: string) =>
    `This is a copy for many (${tlp}): in all of it, also in notes, titles and quoted log lines, addresses stand as the /24 (IPv6: /48) they lie in, of a mailbox only its domain is given, a name in the place of a source is left out, and people and their accounts stand as roles, accounts of nobody in the roster as numbers.`,
  sample: 'This is the sample case. Everything in it is invented.',
  chainBroken: (reason: string) =>
    `The journal of this case is broken (${reason}). What follows rests on the entries before that; check it against another copy.`,
  unread: (name: string, reason: string) =>
    `${name} could not be read when the index was made, so none of its events are counted or shown: ${reason}`,
  indexDiffers: (name: string) =>
    `The index does not hold the same counts of ${name} as its intake recorded. Rebuild the index before relying on its figures.`,
  unbalanced: (name: string) => `The lines of ${name} are not all accounted for.`,
  changed: (name: string, state: 'changed' | 'missing', at: string) =>
    state === 'changed'
      ? `${name} was found changed since intake when it was hashed again (${at}).`
      : `${name} was missing when it was to be hashed again (${at}).`,
  notVerified: (count: number) =>
    `${count === 1 ? 'One evidence file has' : `${n(count)} evidence files have`} not been hashed again since intake.`,
  intakeFailed: (what: string) => `An intake failed or was cancelled, and nothing of it is in this case: ${what}`,
  noEvents: (name: string) => `${name} holds no event.`,
  rejects: (name: string, lines: number, reasons: string) =>
    `${lines === 1 ? '1 line was' : `${n(lines)} lines were`} rejected in ${name} and ${lines === 1 ? 'is' : 'are'} not among the events: ${reasons}`,
  zoneStated: (name: string, zone: string, by: string) =>
    `The times of ${name} state no zone. ${by} said at intake that it is ${zone}.`,
  zoneCase: (name: string, zone: string) =>
    `The times of ${name} state no zone and nobody said which it is. They were read in the zone of the case at intake, ${zone}.`,
  yearStated: (name: string, year: number, by: string) =>
    `The times of ${name} state no year. ${by} said at intake that the last one is of ${year}.`,
  yearFileDate: (name: string, year: number) =>
    `The times of ${name} state no year and nobody said which it is. The last one was taken to be of ${year}, the year of the file's own date.`,
  withoutTime: (name: string, count: number) =>
    `${count === 1 ? '1 event of' : `${n(count)} events of`} ${name} ${count === 1 ? 'has' : 'have'} no time that could be read; ${count === 1 ? 'it stands' : 'they stand'} in no chart and no order of time.`,
  afterIntake: (name: string, at: string) =>
    `The last event of ${name} (${at}) lies after its intake: its clock, zone or year is in doubt.`,
  before1990: (name: string, at: string) =>
    `The first event of ${name} (${at}) lies before 1990: its clock is in doubt.`,
  gap: (name: string, days: number, runs: string) =>
    `${name} holds no events on ${n(days)} ${days === 1 ? 'day' : 'days'} between its first and its last: ${runs}. That no events are held does not say that nothing happened.`,
  gapOfCase: (days: number, runs: string) =>
    `No evidence file of the case holds events on ${n(days)} ${days === 1 ? 'day' : 'days'} between the first and the last event: ${runs}. That no events are held does not say that nothing happened.`,
  further: (runs: number) => `and ${n(runs)} more ${runs === 1 ? 'stretch' : 'stretches'}`,
  noteEvidenceMissing: (count: number) =>
    `${count === 1 ? 'One note is' : `${n(count)} notes are`} tied to evidence that is not in this case.`,
  always:
    'Hashes are compared with those of the intake: "unchanged" means since intake, not since the evidence was first acquired.',
};
