import type { RecordFormat } from './format.ts';

export default {
  id: 'json-lines',
  version: 4,
  kind: 'records',
  title: 'JSON, one record a line or a list (Caddy, Traefik, journald, application logs)',
  source:
    'RFC 8259; jsonlines.org; Caddy log encoders; Traefik access logs, JSON; nginx log_format escape=json; systemd Journal Export Formats, JSON',
  specificity: 0.75,
  mappable: true,
  rejectReason: 'The JSON holds no value.',
  prefixed: true,
  envelopes: ['Records', 'records', 'Events', 'events', 'value', 'items', 'entries', 'results', 'logs', 'data'],
  time: [],
  fields: 'well-known',
  // What collectors pass on from syslog says what it says there.
  messages: 'syslog-auth',
  messagesOf: 'silent',
  samples: [
    {
      title: 'lines of syslog that a collector passed on',
      text: [
        '{"time":"2025-06-24T03:11:07Z","ident":"sshd","pid":"12","host":"gate","message":"Failed password for invalid user admin from 198.51.100.7 port 51122 ssh2"}',
        '{"@timestamp":"2025-06-24T03:11:08Z","program":"sshd","message":"Accepted publickey for dana from 198.51.100.8 port 51123 ssh2: RSA SHA256:5xyQPG1Z"}',
        '{"@timestamp":"2025-06-24T03:11:09Z","user":"kim","message":"Accepted password for dana from 198.51.100.8 port 51123 ssh2"}',
        '{"@timestamp":"2025-06-24T03:11:10Z","port":8080,"message":"Accepted password for dana from 198.51.100.8 port 51123 ssh2"}',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '198.51.100.7',
          userName: 'admin',
          eventAction: 'ssh-failed',
          eventOutcome: 'failure',
          hostName: 'gate',
          'more.pid': '12',
        },
        { userName: 'dana', sourceIp: '198.51.100.8', eventAction: 'ssh-login', credential: 'SHA256:5xyQPG1Z' },
        { userName: 'kim' },
        { userName: 'dana', eventAction: 'ssh-login' },
      ],
    },
    {
      title: 'the body of a bulk request, whose actions are no events',
      text: [
        '{"index":{"_index":"web-2025.06","_id":"a1"}}',
        '{"@timestamp":"2025-06-24T03:11:07Z","client":{"ip":"198.51.100.7"},"url":{"path":"/c/7"},"user":{"name":"kim"}}',
        '{"delete":{"_index":"web-2025.06","_id":"a0"}}',
        '{"create":{}}',
        '{"@timestamp":"2025-06-24T03:11:08Z","client":{"ip":"198.51.100.8"},"url":{"path":"/c/8"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          urlPath: '/c/7',
          userName: 'kim',
          'more._id': 'a1',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.8', urlPath: '/c/8' },
      ],
    },
    {
      title: 'Caddy, behind a prefix of docker compose',
      text: 'web  | {"level":"info","ts":1761019859.196494,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"192.0.2.1","client_ip":"198.51.100.7","method":"GET","host":"shop.example","uri":"/c/7?x=1","headers":{"User-Agent":["curl/8"]}},"user_id":"kim","status":404,"size":12345678901234567890}\n',
      events: [
        {
          instant: '2025-10-21T04:10:59.196494Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/c/7',
          urlQuery: 'x=1',
          urlDomain: 'shop.example',
          userAgent: 'curl/8',
          userName: 'kim',
          httpStatus: 404,
          eventOutcome: 'failure',
          'more.prefix': 'web  |',
          'more.request.remote_ip': '192.0.2.1',
          'more.size': '12345678901234567890',
        },
      ],
    },
    {
      title: 'nginx, its request line and an escape JSON does not know; the id and the subject of a token',
      text: [
        '{"time_local":"24/Jun/2025:03:11:07 +0900","remote_addr":"198.51.100.7","remote_user":"-","request":"GET /a?b=1 HTTP/2.0","status":"404","body_bytes_sent":"612","request_time":"0.079","http_user_agent":"curl\\x22 8"}',
        '{"@timestamp":"2025-06-24T03:11:08+09:00","client":{"ip":"198.51.100.8"},"token":{"jti":"t-2","sub":"u-9"},"url":{"path":"/x"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-23T18:11:07Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/a',
          urlQuery: 'b=1',
          httpStatus: 404,
          eventOutcome: 'failure',
          responseBytes: 612,
          userAgent: 'curl\\x22 8',
          'more.httpVersion': '2.0',
          'more.request_time': '0.079',
        },
        { credential: 't-2', userName: 'u-9', sourceIp: '198.51.100.8' },
      ],
    },
    {
      title: 'Traefik, nanoseconds, and a line that is not JSON',
      text: [
        '{"ClientAddr":"192.0.2.9:48658","ClientHost":"192.0.2.9","ClientUsername":"-","DownstreamStatus":200,"RequestMethod":"GET","RequestPath":"/","StartUTC":"2021-03-16T18:56:54.735539596Z","time":"2021-03-16T18:56:54Z"}',
        '{"time":"2021-03-16T18:56:55Z","src_ip":"192.0.2.9",',
        '{"time":1700000000123,"user":"park","__proto__":"x","action":"export","outcome":"denied"}',
        '',
      ].join('\n'),
      events: [
        { instant: '2021-03-16T18:56:54Z', sourceIp: '192.0.2.9', httpStatus: 200, eventOutcome: 'success' },
        {
          instant: '2023-11-14T22:13:20.123Z',
          userName: 'park',
          'more.__proto__': 'x',
          eventAction: 'export',
          eventOutcome: 'failure',
        },
      ],
      rejects: [2],
    },
    {
      title: 'a day whose clock stands beside it (CloudFront)',
      text: [
        '{"date":"2025-06-24","time":"03:11:07","x-edge-location":"ICN50","sc-bytes":"1234","c-ip":"198.51.100.7","cs-method":"GET","cs-uri-stem":"/a","sc-status":"200"}',
        '{"day":"x","date":"2025-06-25","time":"later","c-ip":"198.51.100.8"}',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', httpStatus: 200, urlPath: '/a' },
        { instant: '2025-06-25T00:00:00Z', 'more.time': 'later' },
      ],
    },
    {
      title: 'a list under any name, whose records say within what they are of whom',
      text: [
        '{"from":"2025-06-01","links":[],"page":{"size":2},"visits":[',
        '  {"when":"2025-06-24T03:11:07Z","actor":{"type":"person","person":{"id":"u-9","email":"kim@shop.example"}},"context":{"client":{"ip_address":"198.51.100.7","user_agent":"curl/8"}},"target":{"name":"lee","ip":"192.0.2.1"},"activity_type":"export","success":"no"},',
        '  {"when":"2025-06-24T03:11:08Z","actor":{"type":"robot"},"resource":{"owner":{"email":"lee@shop.example"}}}',
        '],"total":2}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim@shop.example',
          sourceIp: '198.51.100.7',
          userAgent: 'curl/8',
          eventAction: 'export',
          eventOutcome: 'failure',
          'more.target.ip': '192.0.2.1',
          'more.actor.person.id': 'u-9',
        },
        { instant: '2025-06-24T03:11:08Z', 'more.resource.owner.email': 'lee@shop.example' },
      ],
    },
    {
      title: 'what Elasticsearch answers to a search',
      text: [
        '{"took":5,"timed_out":false,"_shards":{"total":1,"failed":0},"hits":{"total":{"value":2,"relation":"eq"},"max_score":null,"hits":[',
        '  {"_index":"web-2025.06","_id":"a1","_score":null,"_source":{"@timestamp":"2025-06-24T03:11:07Z","client":{"ip":"198.51.100.7"},"url":{"path":"/c/7"},"user":{"name":"kim"}},"sort":[1750734667000]},',
        '  {"_index":"web-2025.06","_id":"a2","_score":null,"_source":{"@timestamp":"2025-06-24T03:11:08Z","client":{"ip":"198.51.100.8"},"url":{"path":"/c/8"}}}',
        ']}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          urlPath: '/c/7',
          userName: 'kim',
          'more._index': 'web-2025.06',
          'more._id': 'a1',
          'more.sort.0': '1750734667000',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.8', urlPath: '/c/8', 'more._id': 'a2' },
      ],
    },
  ],
} satisfies RecordFormat;
