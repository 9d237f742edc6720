import type { RecordFormat } from '../format.ts';

export default {
  id: 'onepassword',
  version: 1,
  kind: 'records',
  title: '1Password Events API (sign-in attempts, item usage, audit)',
  source: '1Password Developer, "1Password Events API reference"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  rejectReason: 'Neither a sign-in attempt, an item usage nor an audit event of 1Password.',
  envelopes: ['items'],
  claims: [
    ['session_uuid', 'category', 'type', 'target_user.uuid'],
    ['used_version', 'vault_uuid', 'item_uuid'],
    ['actor_uuid', 'object_type', 'object_uuid', 'action'],
  ],
  time: ['timestamp'],
  fields: {
    sourceIp: ['client.ip_address', 'session.ip'],
    userName: ['target_user.email', 'user.email', 'actor_details.email', 'target_user.name', 'user.name', 'actor_uuid'],
    credential: ['session_uuid', 'session.uuid'],
    eventAction: ['type', 'action'],
    eventProvider: ['category', 'object_type'],
    userAgent: ['client.app_name'],
  },
  outcomes: [
    { key: 'category', equals: 'success', outcome: 'success' },
    { key: 'category', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a sign-in stopped, one that came in, an item that was read',
      text: [
        '{"uuid":"0a","session_uuid":"22","timestamp":"2025-06-24T12:11:07+09:00","category":"firewall_failed","type":"continent_blocked","country":"KR","target_user":{"uuid":"33","name":"Kim","email":"kim@shop.example"},"client":{"app_name":"1Password Browser","ip_address":"198.51.100.7"}}',
        '{"uuid":"0b","session_uuid":"23","timestamp":"2025-06-24T03:11:08Z","category":"success","type":"credentials_ok","target_user":{"uuid":"34","name":"Lee","email":"lee@shop.example"},"client":{"ip_address":"198.51.100.8"}}',
        '{"uuid":"0c","timestamp":"2025-06-24T03:11:09Z","used_version":0,"vault_uuid":"v1","item_uuid":"i1","action":"reveal","user":{"uuid":"34","email":"lee@shop.example"},"client":{"ip_address":"198.51.100.8"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'continent_blocked',
          eventOutcome: 'failure',
        },
        { eventOutcome: 'success', credential: '23' },
        { eventAction: 'reveal', userName: 'lee@shop.example', 'more.item_uuid': 'i1' },
      ],
    },
  ],
} satisfies RecordFormat;
