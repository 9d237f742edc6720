import type { RecordFormat } from '../format.ts';

export default {
  id: 'teleport',
  version: 1,
  kind: 'records',
  title: 'Teleport audit log (log-ins, sessions, certificates, databases, Kubernetes)',
  source: 'Teleport documentation, "Audit Events and Records"',
  specificity: 0.98,
  mappable: false,
  credentialKind: 'session',
  prefixed: false,
  rejectReason: 'Not an event of Teleport: ei, event, code and time are missing.',
  envelopes: ['events'],
  claims: [['ei', 'event', 'code', 'time']],
  time: ['time'],
  fields: {
    sourceIp: ['addr.remote', 'identity.client_ip', 'remote_addr', 'client_ip'],
    userName: ['user', 'identity.user', 'name'],
    credential: ['sid'],
    userAgent: ['user_agent'],
    eventAction: ['event'],
    eventOutcome: ['success'],
    hostName: ['server_hostname', 'cluster_name'],
    processName: ['program'],
    httpMethod: ['verb'],
    urlPath: ['path', 'request_path'],
    message: ['error', 'db_query', 'message'],
  },
  samples: [
    {
      title: 'a log-in that failed, a session, a certificate',
      text: [
        '{"ei":0,"event":"user.login","uid":"6bf5","code":"T1000W","time":"2025-06-24T03:11:07.473Z","cluster_name":"shop","user":"kim","success":false,"error":"invalid username, password or second factor","method":"local","user_agent":"Go-http-client/1.1","addr.remote":"198.51.100.7:36550"}',
        '{"ei":0,"event":"session.start","uid":"fff3","code":"T2000I","time":"2025-06-24T03:11:08.199Z","cluster_name":"shop","user":"kim","login":"root","sid":"293fda2d","server_hostname":"gate","addr.remote":"198.51.100.7:50339"}',
        '{"ei":0,"event":"cert.create","uid":"efd3","code":"TC000I","time":"2025-06-24T03:11:09.653Z","cluster_name":"shop","identity":{"user":"lee","roles":["access"],"client_ip":"198.51.100.8"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.473Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'user.login',
          eventOutcome: 'failure',
        },
        { credential: '293fda2d', hostName: 'gate', 'more.login': 'root' },
        { userName: 'lee', sourceIp: '198.51.100.8' },
      ],
    },
  ],
} satisfies RecordFormat;
