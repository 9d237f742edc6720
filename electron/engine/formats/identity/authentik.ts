import type { RecordFormat } from '../format.ts';

export default {
  id: 'authentik',
  version: 1,
  kind: 'records',
  title: 'authentik (events and server log)',
  source: 'authentik documentation, "Events" and "Event actions"; authentik/events/models.py',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No record of authentik: its marks are missing.',
  prefixed: false,
  envelopes: ['results'],
  claims: [
    ['action', 'auth_via', 'client_ip'],
    ['auth_via', 'event', 'logger'],
    ['action', 'app', 'client_ip', 'context', 'user', 'created'],
  ],
  time: ['timestamp', 'created'],
  fields: {
    sourceIp: ['client_ip', 'remote'],
    // Who logs in is nobody yet.
    userName: ['context.username', 'identifier', 'user.email', 'user.username', 'user'],
    userAgent: ['context.http_request.user_agent', 'user_agent'],
    httpMethod: ['context.http_request.method', 'method'],
    httpStatus: ['status'],
    urlDomain: ['host'],
    urlPath: ['context.http_request.path', 'path'],
    eventAction: ['action', 'event'],
    eventProvider: ['logger', 'app'],
    message: ['event'],
  },
  outcomes: [
    { key: 'action', equals: 'login_failed', outcome: 'failure' },
    { key: 'action', equals: 'invalid_identifier', outcome: 'failure' },
    { key: 'event', equals: 'invalid_login', outcome: 'failure' },
    { key: 'action', equals: 'login', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a wrong password, an unknown name, a log-in',
      text: [
        '{"action":"login_failed","auth_via":"unauthenticated","client_ip":"198.51.100.7","context":{"http_request":{"method":"POST","path":"/api/v3/flows/"},"username":"kim"},"event":"Created Event","host":"sso.shop.example","logger":"authentik.events.models","timestamp":"2025-06-24T03:11:07.598288","user":{"email":"","pk":2,"username":"AnonymousUser"}}',
        '{"action":"invalid_identifier","auth_via":"unauthenticated","client_ip":"198.51.100.7","event":"invalid_login","host":"sso.shop.example","identifier":"lee","logger":"authentik.flows.stage","timestamp":"2025-06-24T03:11:08.598288"}',
        '{"action":"login","auth_via":"unauthenticated","client_ip":"198.51.100.8","context":{"auth_method":"password"},"event":"Created Event","host":"sso.shop.example","logger":"authentik.events.models","timestamp":"2025-06-24T03:11:09.598288","user":{"email":"park@shop.example","pk":6,"username":"park"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.598288Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login_failed',
          eventOutcome: 'failure',
          urlPath: '/api/v3/flows/',
        },
        { userName: 'lee', eventAction: 'invalid_identifier', eventOutcome: 'failure' },
        { userName: 'park@shop.example', eventAction: 'login', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies RecordFormat;
