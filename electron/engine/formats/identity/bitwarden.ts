import type { RecordFormat } from '../format.ts';

const login = {
  object: 'event',
  type: 1000,
  itemId: null,
  collectionId: null,
  memberId: null,
  actingUserId: 'u-9',
  installationId: null,
  date: '2025-06-24T03:11:07.123Z',
  device: 9,
  ipAddress: '198.51.100.7',
};

/** What went wrong, by the number of the event. */
const failures = ['1005', '1006'];

export default {
  id: 'bitwarden',
  version: 1,
  kind: 'records',
  title: 'Bitwarden event logs (Public API)',
  source: 'https://bitwarden.com/help/event-logs/; https://bitwarden.com/help/api/, "List all events"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['data'],
  claims: [['object', 'actingUserId', 'date', 'device']],
  rejectReason: 'No record of Bitwarden: its marks are missing.',
  time: ['date'],
  fields: {
    sourceIp: ['ipAddress'],
    userName: ['actingUserEmail', 'actingUserName', 'actingUserId'],
    eventAction: ['type'],
  },
  outcomes: [
    { key: 'type', equals: '1000', outcome: 'success' },
    ...failures.map((equals) => ({ key: 'type', equals, outcome: 'failure' as const })),
  ],
  samples: [
    {
      title: 'a page of the API',
      text: `${JSON.stringify({ object: 'list', data: [login, { ...login, type: 1005 }], continuationToken: null })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'u-9',
          eventAction: '1000',
          eventOutcome: 'success',
          'more.device': '9',
        },
        { eventOutcome: 'failure' },
      ],
    },
    {
      title: 'one a line, the last cut off',
      text: `${JSON.stringify(login)}\n${JSON.stringify(login)}\n{"cut":\n`,
      events: [{ userName: 'u-9' }, {}],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
