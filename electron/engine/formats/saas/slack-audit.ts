import type { RecordFormat } from '../format.ts';

const login = {
  id: '0123a45b',
  date_create: 1750734667,
  action: 'user_login',
  actor: {
    type: 'user',
    user: {
      id: 'W123',
      name: 'Dana',
      email: 'dana@shop.example',
    },
  },
  entity: {
    type: 'user',
    user: {
      id: 'W123',
      name: 'Dana',
    },
  },
  context: {
    location: {
      type: 'enterprise',
      id: 'E1',
      name: 'Shop',
    },
    ua: 'Mozilla/5.0',
    ip_address: '198.51.100.7',
    session_id: '847288190092',
  },
};
const failed = {
  id: '0123a45b',
  date_create: 1750734667,
  action: 'user_login_failed',
  actor: {
    type: 'user',
    user: {
      id: 'W123',
      name: 'Dana',
      email: 'dana@shop.example',
    },
  },
  entity: {
    type: 'user',
    user: {
      id: 'W123',
      name: 'Dana',
    },
  },
  context: {
    location: {
      type: 'enterprise',
      id: 'E1',
      name: 'Shop',
    },
    ua: 'Mozilla/5.0',
    ip_address: '198.51.100.7',
    session_id: '847288190092',
  },
};

export default {
  id: 'slack-audit',
  version: 1,
  kind: 'records',
  title: 'Slack audit log',
  source: 'Slack, Audit Logs API, "Audit log entries"',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'No Slack audit entry: date_create with actor and action is missing.',
  prefixed: false,
  envelopes: ['entries'],
  claims: [
    ['date_create', 'actor.type', 'action'],
    ['date_create', 'actor', 'entity'],
  ],
  time: ['date_create'],
  fields: {
    sourceIp: ['context.ip_address'],
    userName: ['actor.user.email', 'actor.user.name', 'actor.user.id'],
    credential: ['context.session_id', 'details.app_id'],
    userAgent: ['context.ua'],
    eventAction: ['action'],
  },
  outcomes: [
    { key: 'action', equals: 'user_login', outcome: 'success' },
    { key: 'action', equals: 'user_login_failed', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'one a line',
      text: `${JSON.stringify(login)}\n${JSON.stringify(failed)}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          credential: '847288190092',
          userAgent: 'Mozilla/5.0',
          eventAction: 'user_login',
          eventOutcome: 'success',
        },
        { eventOutcome: 'failure' },
      ],
      rejects: [3],
    },
    {
      title: 'a page of the API',
      text: `${JSON.stringify({ entries: [login, failed], response_metadata: { next_cursor: '' } })}\n`,
      events: [{ eventAction: 'user_login' }, { eventOutcome: 'failure' }],
    },
  ],
} satisfies RecordFormat;
