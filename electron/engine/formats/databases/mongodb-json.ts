import type { RecordFormat } from '../format.ts';

export default {
  id: 'mongodb-json',
  version: 3,
  kind: 'records',
  title: 'MongoDB structured log, from 4.4 on, and audit log',
  source: 'MongoDB Manual 8.0, "Log Messages", structured logging; "System Event Audit Messages"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['t.$date', 's', 'c', 'msg'],
    ['atype', 'ts.$date', 'remote'],
  ],
  rejectReason: 'No MongoDB record: t.$date with s, c and msg, or atype with ts.$date, is missing.',
  time: ['t.$date', 'ts.$date'],
  fields: {
    sourceIp: ['attr.remote', 'attr.client', 'remote.ip'],
    userName: ['attr.principalName', 'attr.user', 'attr.user.user', 'users.0.user', 'param.user'],
    eventAction: ['atype', 'msg'],
    eventProvider: ['c'],
    message: ['attr.error', 'attr.error.errmsg', 'attr.result', 'param.args'],
  },
  outcomes: [
    { key: 'msg', equals: 'Authentication failed', outcome: 'failure' },
    { key: 'msg', equals: 'Failed to authenticate', outcome: 'failure' },
    { key: 'msg', equals: 'Checking authorization failed', outcome: 'failure' },
    { key: 'msg', equals: 'Authentication succeeded', outcome: 'success' },
    { key: 'msg', equals: 'Successfully authenticated', outcome: 'success' },
    { key: 'result', equals: '0', outcome: 'success' },
    { key: 'result', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a connection, a failed log-in, an audited one',
      text: [
        '{"t":{"$date":"2025-06-24T12:11:07.123+09:00"},"s":"I","c":"NETWORK","id":22943,"ctx":"listener","msg":"Connection accepted","attr":{"remote":"192.0.2.7:55406","connectionId":2}}',
        '{"t":{"$date":"2025-06-24T12:11:08.000+09:00"},"s":"I","c":"ACCESS","id":20249,"ctx":"conn2","msg":"Authentication failed","attr":{"mechanism":"SCRAM-SHA-256","principalName":"dana","remote":"192.0.2.7:55406","error":"AuthenticationFailed"}}',
        '{"atype":"authenticate","ts":{"$date":"2025-06-24T12:11:09.000+09:00"},"remote":{"ip":"192.0.2.8","port":4},"param":{"user":"kim","db":"admin"},"result":0}',
        '{"t":{"$date":"2025-06-24T12:11:10.000+09:00"},"s":"I","c":"ACCESS","id":20436,"ctx":"conn3","msg":"Checking authorization failed","attr":{"error":{"code":13,"codeName":"Unauthorized","errmsg":"not authorized on shop to execute command"}}}',
        'torn off',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '192.0.2.7',
          'more.clientPort': '55406',
          eventAction: 'Connection accepted',
          eventProvider: 'NETWORK',
        },
        { userName: 'dana', eventOutcome: 'failure', message: 'AuthenticationFailed' },
        { sourceIp: '192.0.2.8', userName: 'kim', eventAction: 'authenticate', eventOutcome: 'success' },
        { eventOutcome: 'failure', message: 'not authorized on shop to execute command' },
      ],
      rejects: [5],
    },
  ],
} satisfies RecordFormat;
