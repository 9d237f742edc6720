import type { RecordFormat } from '../format.ts';

export default {
  id: 'dropbox',
  version: 1,
  kind: 'records',
  title: 'Dropbox team events',
  source: 'Dropbox API, team_log/get_events, TeamEvent',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No record of Dropbox: its marks are missing.',
  prefixed: false,
  envelopes: ['events'],
  credentialKind: 'session',
  claims: [
    ['event_type', 'event_category', 'actor', 'origin'],
    ['event_type', 'event_category', 'timestamp'],
  ],
  time: ['timestamp'],
  fields: {
    sourceIp: ['origin.geo_location.ip_address'],
    userName: [
      'actor.user.email',
      'actor.admin.email',
      'actor.app.display_name',
      'actor.user.display_name',
      'context.email',
    ],
    credential: ['origin.access_method.end_user.session_id', 'origin.access_method.sign_in_as.session_id'],
    eventAction: ['event_type..tag', 'event_type.description'],
    eventProvider: ['event_category..tag'],
    message: ['event_type.description'],
  },
  outcomes: [
    { key: 'event_type..tag', equals: 'login_fail', outcome: 'failure' },
    { key: 'event_type..tag', equals: 'login_success', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a log-in that failed',
      text: '{"timestamp":"2025-06-24T03:11:07Z","event_category":{".tag":"logins"},"actor":{".tag":"user","user":{"display_name":"Kim","email":"kim@shop.example"}},"event_type":{".tag":"login_fail","description":"Failed to sign in"},"origin":{"geo_location":{"country":"KR","ip_address":"198.51.100.7"},"access_method":{".tag":"end_user","end_user":{".tag":"web","session_id":"dbwsid:1"}}}}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          credential: 'dbwsid:1',
          eventAction: 'login_fail',
          eventOutcome: 'failure',
          message: 'Failed to sign in',
        },
      ],
    },
  ],
} satisfies RecordFormat;
