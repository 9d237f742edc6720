import type { Proof } from '@shared/actors.ts';
import type { CaseSettings } from '@shared/case.ts';
import type { Dwell, Fact } from '@shared/incident.ts';
import { phaseWords } from '@shared/phase-words.ts';
import type { ReportLanguage } from '@shared/report.ts';
import type { Mark } from '../citations.ts';
import { grouped as n } from '../numbers.ts';

/** Everything the summary says in its own words, in one place; another language is another object of this shape. */
export const english = {
  language: 'en' as ReportLanguage,
  /** A question or a rule, which the code and the .sql files hold in English. */
  asked: (text: string) => text,
  title: 'Case summary',
  headings: {
    headline: 'The case in figures',
    limits: 'What this summary cannot say, and what it takes for granted',
    incident: 'Incident timeline',
    dwell: 'Dwell time',
    histogram: 'Events over time',
    who: 'Who: leads and what they rest on',
    traces: 'Where: addresses, actors, operators',
    evidence: 'Evidence',
    notes: 'Notes on events',
    custody: 'Custody: what was taken in, set and noted',
    appendix: 'How every figure was made',
    questions: 'Questions',
    citations: 'Citations',
    asked: 'Evidence asked',
  },
  case: {
    name: 'Case',
    number: 'Number',
    organisation: 'Organisation',
    investigator: 'Investigator',
    zone: 'Days and local times are those of',
    tlp: 'Marking',
    tool: 'Made with',
    none: 'not stated',
  },
  legend:
    'A number in brackets leads to the question, the evidence and the lines behind a figure. A figure or sentence without a word beside its bracket is read from the evidence or the journal (fact). Others are marked:',
  marks: {
    fact: 'fact',
    statement: 'statement',
    inference: 'inference',
    assumption: 'assumption',
  } satisfies Record<Mark, string>,
  marksMean: {
    statement: 'somebody says so, and is named',
    inference: 'computed from other figures or claims',
    assumption: 'taken for granted, said by nobody',
  },
  figures: {
    evidence: 'Evidence files',
    lines: 'Lines accounted for',
    events: 'Events',
    rejects: 'Lines rejected',
    withoutTime: 'Events without a time',
    first: 'First event',
    last: 'Last event',
  },
  dwellKinds: {
    'first-act-to-discovery': 'First act to discovery',
    'first-act-to-last-act': 'First act to last act',
  } satisfies Record<Dwell['kind'], string>,
  pairs: (count: number) => (count === 1 ? 'one pair of claims' : `${n(count)} pairs of claims`),
  days: (count: number): string => (Math.abs(count) === 1 ? 'day' : 'days'),
  phases: phaseWords,
  facts: {
    none: '',
    'first-act': 'claimed as the first act',
    'last-act': 'claimed as the last act',
    discovery: 'claimed as the discovery',
  } satisfies Record<Fact, string>,
  incident: {
    empty: 'Nothing has been entered in the incident timeline.',
    wholeDay: 'day only',
    noLog: 'No log holds this. Source',
    source: 'Source',
    states: 'The log states',
    gone: 'This event is not in the index now, so what it states cannot be shown.',
    note: 'Note',
    entered: 'entered by',
    edited: (times: number) => (times === 1 ? 'edited once' : `edited ${n(times)} times`),
    journal: 'journal entry',
  },
  dwell: {
    empty:
      'No pair of claims (a first act and a discovery or last act) has been entered, so no dwell time can be said.',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    length: 'Length',
    inclusive: 'both days counted',
    exact: 'from instant to instant',
    entry: 'Entry',
    according: 'according to',
  },
  histogram: {
    empty: 'No event of this case has a time, so there is nothing to draw.',
    title: (zone: string) => `Events over time, by outcome, in ${zone}`,
    per: (length: string) => `events per ${length}`,
    total: 'events drawn',
    withoutTime: 'without a time, not drawn',
    notStated: 'outcome not stated',
    rest: 'other outcomes',
  },
  who: {
    meaning:
      'A lead is an inference: it says what is linked to what, and what else could explain it. It finds nobody responsible.',
    unnamed:
      'In a copy with this marking, people stand by their roles and numbers, in the whole summary: what logs and people wrote is changed there too, and is no longer word for word.',
    people: 'People in the roster:',
    left: 'those who gave notice or left:',
    person: 'Person',
    role: 'Role',
    accounts: 'Accounts',
    notice: 'Notice',
    lastDay: 'Last day',
    endOfDay: 'taken to end with that day',
    revoked: 'Access revoked',
    life: 'Employment, credentials and activity on one axis of time',
    lifeLegend:
      'Light: employment. Dark: activity, red after the last day. Thin grey: a credential, orange where something stands out about it. Upright lines: first act, last act and discovery as claimed.',
    accepted: 'Leads accepted',
    none: 'No lead has been accepted.',
    score: 'score',
    events: 'Events:',
    baseline: 'Measured against:',
    innocent: 'Innocent explanations to consider:',
    decides: 'What would decide it:',
    open: 'Leads nobody has decided on:',
    others: 'Leads rejected or parked',
    path: 'How the first accepted lead is tied to the data',
    hypotheses: 'Hypotheses',
    for: 'For:',
    against: 'Against:',
    missing: 'Missing:',
    leadStates: { open: 'open', accepted: 'accepted', rejected: 'rejected', parked: 'parked' },
    states: {
      open: 'open',
      supported: 'supported',
      weakened: 'weakened',
      'set-aside': 'set aside',
      'cannot-be-told': 'cannot be told',
    },
    innocentKinds: {
      crawler: 'a crawler',
      'load-test': 'a load test',
      'shared-address': 'a shared address',
      partner: 'a partner',
      'delegated-use': 'delegated use',
      other: 'another',
    },
    innocentStates: {
      'not-looked-into': 'not looked into',
      holds: 'holds',
      'does-not-hold': 'does not hold',
    },
  },
  traces: {
    empty: 'No event of this case names a source.',
    addresses: 'source addresses',
    names: 'names where an address should be',
    events: 'events with a source',
    client: (proxies: string) =>
      proxies === ''
        ? 'No proxy is trusted: every source is the one logged.'
        : `The source is the right-most forwarded-for hop that is no trusted proxy of the case (${proxies}).`,
    behind: 'events came through one',
    spoofed: 'of them state another left-most hop, which the sender may have made up',
    masked: 'In this copy addresses stand as the /24 (/48) they lie in.',
    map: 'Events by country of registration, or by the place the case states; areas are in proportion to events.',
    noCountry: 'no country',
    eventsFrom: 'events from',
    noActors: 'No two addresses act as one by the rules.',
    actors: 'Leading actors',
    actorsMean: 'Addresses that act as one by stated rules: leads, not persons.',
    actor: 'Actor',
    confirmed: 'confirmed by a person',
    counts: 'Count',
    firstLast: 'First, last',
    where: 'Where',
    tiedBy: 'Members tied by',
    addressesShort: 'addresses',
    eventsShort: 'events',
    credentials: 'credentials',
    visits: 'visits',
    rules: {
      credential: 'shared credential',
      account: 'same account at one address',
      userAgent: 'same agent in one network',
      rhythm: 'same program, pace and network',
      ids: 'went on where another stopped',
      interleaved: 'turns in one ascending walk',
      person: 'a person',
    } satisfies Record<Proof['rule'], string>,
    walk: (template: string) => `Walked ${template}:`,
    resumptions: 'resumptions',
    leading: 'Addresses with most events',
    address: 'Address',
    operators: 'Networks and operators',
    data: (date: string) => `Country and network are those of the registration, by data of ${date}.`,
    noData: 'No address data was at hand.',
    caveat:
      'A country of registration is not the place of a person: networks, proxies and mobile carriers are used from anywhere.',
  },
  evidence: {
    empty: 'No evidence has been taken in.',
    size: 'Size',
    bytes: 'bytes',
    gzip: 'gzip; lines and offsets are those of the file unpacked',
    copied: 'copied into the case',
    format: 'Format',
    hashes: 'Hashes',
    balance: 'Lines',
    balanced: 'every line is accounted for',
    unbalanced: 'THE SUM DOES NOT COME OUT',
    events: 'events',
    rejects: 'rejected',
    blanks: 'blank',
    comments: 'comments',
    continuations: 'continuations',
    lines: 'lines',
    physical: 'as a line counter counts',
    indexAgrees: 'the index holds just these events and rejects',
    indexDiffers: 'THE INDEX HOLDS OTHER COUNTS',
    zone: 'Time zone',
    zones: {
      data: 'stated in the lines themselves',
      stated: (zone: string, by: string) => `${zone}, stated by ${by} at intake`,
      case: (zone: string) => `${zone}, the zone of the case; nobody stated the file's own`,
    },
    year: 'Year',
    years: {
      data: 'stated in the lines themselves',
      stated: 'stated at intake',
      'file-date': "taken from the file's own date",
    },
    span: 'First and last',
    noTime: 'no event has a time',
    taken: 'Taken in',
    by: 'by',
    dated: "the file's own date was",
    verified: 'Hashed again',
    states: { unchanged: 'unchanged since intake', changed: 'CHANGED SINCE INTAKE', missing: 'MISSING' },
    neverVerified: 'not since intake',
  },
  notes: {
    empty: 'No notes.',
    away: 'Its evidence is not in this case.',
  },
  custody: {
    chain: {
      whole: 'Each entry of the journal carries the SHA-256 of the one before, and the chain is whole.',
      broken: 'THE CHAIN OF THE JOURNAL IS BROKEN: only entries before the first bad one stand here.',
    },
    anchor:
      'The chain shows that no entry was changed, taken out or put in later without writing all that follow anew. It cannot show that its keeper did not do that; no anchor outside the case is recorded.',
    left: 'Openings, closings, verifications, rebuilds and exports stand in the journal and not here.',
    columns: { seq: 'Entry', when: 'When (UTC)', who: 'Who', what: 'What', hash: 'SHA-256 of the entry' },
    whats: {
      'case.created': 'Case made',
      'case.changed': 'Settings changed',
      'evidence.added': 'Evidence taken in',
      'evidence.failed': 'Intake failed or cancelled',
      'evidence.corrected': 'Evidence read again under another choice',
      'note.attached': 'Note attached',
      'note.edited': 'Note edited',
      'note.withdrawn': 'Note withdrawn',
      'incident.entered': 'Incident entry made',
      'incident.edited': 'Incident entry edited',
      'incident.withdrawn': 'Incident entry withdrawn',
    } as Record<string, string>,
    /** What settings and entries are made of, where it reads otherwise than the journal calls it. */
    parts: {} as Record<string, string>,
    ofEntry: 'of entry',
    ofLine: 'line',
  },
  appendix: {
    intro:
      'Each citation is a question asked with its parameters of the evidence named. E1, E2 … are the files of the evidence section, where their SHA-256 and lines stand. Questions in SQL can be asked again of index.duckdb, which Dwell makes anew from evidence and journal at any time.',
    rule: 'Rule',
    question: 'Question',
    parameters: 'Parameters',
    evidence: 'Asked of',
    rests: 'Rests on',
    line: 'line',
    byte: 'byte',
    entry: 'journal entry',
    none: 'no evidence file',
    files: (some: number, all: number) => (some === all ? `all ${n(all)} files` : `${n(some)} of ${n(all)} files`),
  },
  /** What people and accounts are called in copies that name nobody; the number is that of the roster, or of the first mention. */
  roles: {
    person: (role: string, id: number) => `${role === '' ? 'member of staff' : role} (person ${id})`,
    account: (id: number) => `account of person ${id}`,
    device: (id: number) => `device of person ${id}`,
    nobodys: (number: number) => `account ${number} of nobody in the roster`,
  },
  unseen: 'Signs that cannot be seen, or that change how others are seen, stand as their code',
  page: 'Page',
  of: 'of',
  limits: {
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
  },
  /** What TLP 2.0 asks of a reader. @source FIRST, Traffic Light Protocol 2.0, August 2022 */
  tlpMeans: {
    'TLP:RED': 'For the eyes and ears of individual recipients only, no further disclosure.',
    'TLP:AMBER+STRICT':
      'Limited disclosure: recipients may share on a need-to-know basis within their organisation only.',
    'TLP:AMBER':
      'Limited disclosure: recipients may share on a need-to-know basis within their organisation and its clients.',
    'TLP:GREEN': 'Limited disclosure: recipients may share within their community.',
    'TLP:CLEAR': 'Recipients may share this without restriction.',
  } satisfies Record<CaseSettings['tlp'], string>,
};

/** What the summary says in its own words, in one language. */
export type Words = typeof english;
