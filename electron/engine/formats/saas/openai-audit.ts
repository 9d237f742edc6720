import type { RecordFormat } from '../format.ts';

const bySession = {
  object: 'organization.audit_log',
  id: 'audit_log-1',
  type: 'login.failed',
  effective_at: 1750734667,
  actor: {
    type: 'session',
    session: {
      user: { id: 'user-1', email: 'kim@example.com' },
      ip_address: '198.51.100.7',
      user_agent: 'Mozilla/5.0',
    },
  },
  'login.failed': { error_code: 'x', error_message: 'wrong code' },
};
const byKey = {
  object: 'organization.audit_log',
  id: 'audit_log-2',
  type: 'project.archived',
  effective_at: 1750734668,
  actor: { type: 'api_key', api_key: { id: 'key_1', type: 'user', user: { id: 'user-2', email: 'lee@example.com' } } },
  'project.archived': { id: 'proj_1' },
};

export default {
  id: 'openai-audit',
  version: 1,
  kind: 'records',
  title: 'OpenAI organization audit log',
  source: 'https://platform.openai.com/docs/api-reference/audit-logs/object',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'api-key',
  prefixed: false,
  envelopes: ['data'],
  claims: [['effective_at', 'type', 'actor.type']],
  rejectReason: 'No record of the audit log of OpenAI: its marks are missing.',
  time: ['effective_at'],
  fields: {
    sourceIp: ['actor.session.ip_address'],
    userName: [
      'actor.session.user.email',
      'actor.api_key.user.email',
      'actor.api_key.service_account.id',
      'actor.session.user.id',
      'actor.api_key.user.id',
    ],
    credential: ['actor.api_key.id'],
    userAgent: ['actor.session.user_agent'],
    eventAction: ['type'],
    message: ['login.failed.error_message', 'logout.failed.error_message'],
    eventProvider: ['project.name'],
  },
  outcomes: [
    { key: 'type', equals: 'login.failed', outcome: 'failure' },
    { key: 'type', equals: 'logout.failed', outcome: 'failure' },
  ],
  otherwise: 'success',
  samples: [
    {
      title: 'a page of the API',
      text: `${JSON.stringify({ object: 'list', data: [bySession, byKey], first_id: 'a', last_id: 'b', has_more: false })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          userAgent: 'Mozilla/5.0',
          eventAction: 'login.failed',
          eventOutcome: 'failure',
          message: 'wrong code',
        },
        {
          userName: 'lee@example.com',
          credential: 'key_1',
          eventOutcome: 'success',
          'more.project.archived.id': 'proj_1',
        },
      ],
    },
    {
      title: 'one a line, the last cut off',
      text: `${JSON.stringify(bySession)}\n${JSON.stringify(byKey)}\n{"cut":\n`,
      events: [{}, {}],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
