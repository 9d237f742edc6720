import type { LineFormat } from '../format.ts';

export default {
  id: 'grafana',
  version: 1,
  kind: 'lines',
  title: 'Grafana server log',
  source: 'Grafana documentation, "Configure Grafana", [log] (format = text); pkg/infra/log, pkg/middleware/loggermw',
  specificity: 0.9,
  mappable: false,
  comment: '#',
  rejectReason: 'No line of Grafana with its time, level, logger and msg.',
  layouts: [{ layout: '%{pairs}' }],
  uses: { pairs: { part: 'pairs' } },
  pairs: {
    // The older spelling and the newer; who logged in stands as `uname`.
    claims: [
      ['t', 'lvl', 'msg', 'logger'],
      ['t', 'level', 'msg', 'logger'],
    ],
    time: ['t'],
    fields: {
      sourceIp: ['remote_addr'],
      userName: ['uname', 'user', 'username', 'login'],
      eventAction: ['action'],
      eventProvider: ['logger'],
      httpMethod: ['method'],
      httpStatus: ['status'],
      responseBytes: ['size'],
      httpReferrer: ['referer'],
      urlPath: ['path'],
      message: ['msg'],
    },
    absent: ['null'],
    outcomes: [
      { key: 'msg', equals: 'invalid username or password', outcome: 'failure' },
      { key: 'msg', equals: 'failed to authenticate request', outcome: 'failure' },
      { key: 'msg', equals: 'successful login', outcome: 'success' },
      ...['200', '201', '204', '302', '304'].map((equals) => ({ key: 'status', equals, outcome: 'success' as const })),
      ...['400', '401', '403', '404', '412', '422', '500', '502', '503'].map((equals) => ({
        key: 'status',
        equals,
        outcome: 'failure' as const,
      })),
    ],
  },
  samples: [
    {
      title: 'log-ins refused in the older spelling and the newer, a request',
      text: [
        't=2025-06-24T12:11:07+0900 lvl=eror msg="Invalid username or password" logger=context userId=0 orgId=0 uname= error="User not found" remote_addr=198.51.100.7',
        'logger=authn.service t=2025-06-24T12:11:08.123+09:00 level=error msg="Failed to authenticate request" client=auth.client.form error="[password-auth.failed] no user found"',
        'logger=context userId=2 orgId=1 uname=kim t=2025-06-24T12:11:09.123+09:00 level=info msg="Request Completed" method=POST path=/login?a=1 status=401 remote_addr=198.51.100.8 time_ms=10 size=42 referer=https://grafana.example/login',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventOutcome: 'failure',
          message: 'Invalid username or password',
          'more.error': 'User not found',
        },
        { eventProvider: 'authn.service', eventOutcome: 'failure', 'more.client': 'auth.client.form' },
        {
          instant: '2025-06-24T03:11:09.123Z',
          sourceIp: '198.51.100.8',
          userName: 'kim',
          httpMethod: 'POST',
          urlPath: '/login',
          urlQuery: 'a=1',
          httpStatus: 401,
          eventOutcome: 'failure',
          httpReferrer: 'https://grafana.example/login',
        },
      ],
    },
  ],
} satisfies LineFormat;
