import type { RecordFormat } from '../format.ts';

const request = {
  reqId: 'twvb',
  level: 2,
  method: 'POST',
  url: '/index.php/login',
  userAgent: 'curl/8.0',
  version: '29.0',
};

export default {
  id: 'nextcloud',
  version: 1,
  kind: 'records',
  title: 'Nextcloud and ownCloud (nextcloud.log, audit.log)',
  source: 'Nextcloud Server Administration Manual, "Logging", log file format; apps/admin_audit',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [['reqId', 'time', 'remoteAddr', 'app', 'message']],
  messages: 'timed-lines',
  rejectReason: 'No reqId, time, remoteAddr, app and message.',
  time: ['time'],
  fields: {
    sourceIp: ['remoteAddr'],
    userName: ['user'],
    userAgent: ['userAgent'],
    httpMethod: ['method'],
    urlPath: ['url'],
    eventProvider: ['app'],
    message: ['message'],
  },
  samples: [
    {
      title: 'a log-in that failed, a file that was read, a job without a client',
      text: [
        JSON.stringify({
          ...request,
          time: '2025-06-24T03:11:07+00:00',
          remoteAddr: '198.51.100.7',
          user: '--',
          app: 'no app in context',
          message: 'Login failed: kim (Remote IP: 198.51.100.7)',
          data: [],
        }),
        JSON.stringify({
          ...request,
          time: '2025-06-24T03:11:08+00:00',
          remoteAddr: '2001:db8::7',
          user: 'lee',
          app: 'admin_audit',
          url: '/remote.php/dav/files/lee/customers.csv',
          message: 'File accessed: "/customers.csv"',
        }),
        JSON.stringify({
          ...request,
          time: '2025-06-24T03:11:09+00:00',
          remoteAddr: '',
          user: '--',
          app: 'cron',
          method: '',
          url: '--',
          userAgent: '--',
          message: 'done',
        }),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
          urlPath: '/index.php/login',
        },
        { sourceIp: '2001:db8::7', userName: 'lee', eventAction: 'file-accessed', 'more.file': '/customers.csv' },
        { eventProvider: 'cron', message: 'done' },
      ],
    },
  ],
} satisfies RecordFormat;
