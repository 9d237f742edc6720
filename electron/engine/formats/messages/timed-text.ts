import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';
import { applicationLogins, peers, peersAtTheEnd } from './applications.ts';
import { atlassian } from './atlassian.ts';
import { timedRequests, timedRequestUses } from './requests-between.ts';
import { levels } from './time-heads.ts';
import { openStack } from './web.ts';

/** What all formats of text whose lines begin with a time have in common, however the time is written. */
export const timedText = {
  kind: 'lines',
  general: true,
  mappable: false,
  continued: 'message',
  headings: ['# '],
  records: 'json-lines',
  messages: {
    first: 'syslog-auth',
    heads: [],
    tails: ['.', '"', ')'],
    rules: [...timedRequests, ...atlassian, ...openStack, ...applicationLogins, ...peers, ...peersAtTheEnd],
  },
} satisfies Partial<LineFormat>;

/** What becomes of the fields beside the time, and of those that rules of messages name. */
export const timedTextUses = {
  ...timedRequestUses,
  level: levels,
  origin: { more: 'origin', word: true },
  message: { part: 'message' },
  client: { part: 'peer', address: true },
  chain: { part: 'forwarded' },
} satisfies Record<string, FieldUse>;
