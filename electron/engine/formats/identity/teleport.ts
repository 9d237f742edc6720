import type { RecordFormat } from '../format.ts';

export default {
  id: 'teleport',
  version: 2,
  kind: 'records',
  title: 'Teleport audit log (log-ins, sessions, certificates, databases, Kubernetes)',
  source: 'Teleport documentation, "Audit Events and Records"',
  specificity: 0.98,
  mappable: false,
  credentialKind: 'session',
  prefixed: false,
  rejectReason: 'Not an event of Teleport: ei, event, code and time are missing.',
  envelopes: ['events'],
  claims: [
    ['ei', 'event', 'code', 'time'],
    // Events outside a session have no index; early ones no cluster.
    ['event', 'code', 'time', 'uid'],
    ['event', 'code', 'time', 'sid', 'server_id'],
  ],
  time: ['time'],
  fields: {
    sourceIp: ['addr.remote', 'identity.client_ip', 'remote_addr', 'client_ip', 'src_addr'],
    userName: ['user', 'identity.user', 'updated_by', 'name'],
    credential: ['sid'],
    userAgent: ['user_agent'],
    eventAction: ['event'],
    eventOutcome: ['success'],
    hostName: ['server_hostname', 'cluster_name'],
    processName: ['program'],
    httpMethod: ['verb', 'method'],
    httpStatus: ['status_code', 'response_code'],
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
    {
      title: 'events without an index: an account deleted, a request approved, a connection out of a session',
      text: [
        '{"code":"T1004I","uid":"b121","time":"2025-06-24T03:11:07Z","event":"user.delete","name":"park","user":"kim"}',
        '{"id":"66b8","code":"T5001I","event":"access_request.update","time":"2025-06-24T03:11:08Z","uid":"68a8","state":"APPROVED","updated_by":"lee"}',
        '{"code":"T4002I","event":"session.network","sid":"44c6","server_id":"96f2","login":"root","user":"kim","program":"bash","src_addr":"198.51.100.7","dst_addr":"192.0.2.9","dst_port":"3000","time":"2025-06-24T03:11:09.676Z","action":1}',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'kim', eventAction: 'user.delete', 'more.name': 'park' },
        { userName: 'lee', eventAction: 'access_request.update', 'more.state': 'APPROVED' },
        { sourceIp: '198.51.100.7', userName: 'kim', credential: '44c6', eventAction: 'session.network' },
      ],
    },
  ],
} satisfies RecordFormat;
