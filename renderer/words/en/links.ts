import { leadWords } from '@shared/lead-words/english.ts';
import { credentials } from './links/credentials.ts';
import { graph } from './links/graph.ts';
import { hypotheses } from './links/hypotheses.ts';
import { leads } from './links/leads.ts';
import { life } from './links/life.ts';
import { logins } from './links/logins.ts';
import { roster } from './links/roster.ts';
import { table } from './links/table.ts';

export const links = {
  title: 'Who',
  tabs: {
    label: 'Parts of who',
    leads: 'Leads',
    life: 'Lives',
    graph: 'Graph',
    roster: 'Roster',
    credentials: 'Credentials',
    logins: 'Logins',
    hypotheses: 'Hypotheses',
  },
  inference: 'Inference',
  inferenceMeaning:
    'Drawn by a rule from the evidence and the roster. It is to be tested; it says nothing about guilt.',
  onTimeline: 'Show on the timeline',
  inGraph: 'Show in the graph',
  day: 'to the end of the day',
  openEvent: 'Open this event',
  page: { before: 'Previous', next: 'Next', of: '{{from}}–{{to}} of {{total}}' },
  kinds: leadWords.kinds,
  marks: {
    'never-issued': 'never issued',
    'cannot-be-told': 'cannot be told',
    'used-after-revocation': 'used after revocation',
    'used-after-owner-left': 'used after its owner left',
    'alive-after-owner-left': 'in force after its owner left',
    'many-subjects': 'many accounts',
    'no-login-before': 'no login before',
  },
  subjects: {
    person: 'person',
    account: 'account',
    credential: 'credential',
    address: 'address',
    actor: 'actor',
    device: 'device',
    country: 'country',
  },
  logins,
  leads,
  life,
  roster,
  table,
  credentials,
  graph,
  hypotheses,
};
