import type { RecordFormat } from '../format.ts';

export default {
  id: 'authelia-json',
  version: 1,
  kind: 'records',
  title: 'Authelia (JSON)',
  source: 'Authelia, internal/handlers/response.go, markAuthenticationAttempt; "Logging", format json',
  specificity: 0.96,
  mappable: false,
  rejectReason: 'No record of Authelia: its marks are missing.',
  prefixed: false,
  envelopes: [],
  claims: [['level', 'method', 'msg', 'path', 'remote_ip']],
  time: ['time'],
  fields: {
    sourceIp: ['remote_ip'],
    httpMethod: ['method'],
    urlPath: ['path'],
    message: ['msg'],
  },
  messages: 'authelia',
  samples: [
    {
      title: 'a log-in that failed',
      text: `{"level":"error","method":"POST","msg":"Unsuccessful 1FA authentication attempt by user 'kim': user not found","path":"/api/firstfactor","remote_ip":"198.51.100.7","time":"2025-06-24T03:11:07+09:00"}\n`,
      events: [
        {
          instant: '2025-06-23T18:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
        },
      ],
    },
  ],
} satisfies RecordFormat;
