import type { RecordFormat } from '../format.ts';

export default {
  id: 'docker-json',
  version: 5,
  kind: 'records',
  title: 'Output of containers (Docker json-file, also as collectors pass it on)',
  source: 'Docker documentation, "JSON File logging driver"; Fluent Bit and Filebeat, Kubernetes metadata',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['log', 'stream', 'time'],
    ['message', 'stream', 'time', 'kubernetes'],
  ],
  // What a server within writes is said by its own lines.
  messages: 'container-log',
  rejectReason: 'No line of a container: log, stream and time are missing.',
  time: ['time'],
  fields: {
    message: ['log', 'message'],
    hostName: ['attrs.hostname', 'kubernetes.host', 'kubernetes.node.name'],
    processName: ['attrs.tag', 'kubernetes.container_name', 'kubernetes.container.name'],
  },
  samples: [
    {
      title: 'nginx and sshd within, a record of the program itself, an error',
      text: [
        JSON.stringify({
          log: '198.51.100.6 - - [24/Jun/2025:03:11:06 +0000] "POST /login HTTP/1.1" 401 5 "-" "curl/8"\n',
          stream: 'stdout',
          time: '2025-06-24T03:11:06Z',
        }),
        JSON.stringify({
          log: 'Failed password for root from 198.51.100.5 port 51122 ssh2\n',
          stream: 'stderr',
          time: '2025-06-24T03:11:06.5Z',
        }),
        JSON.stringify({
          log: '198.51.100.7 - kim [24/Jun/2025:03:11:07 +0000] "GET /c/7 HTTP/1.1" 200 5 "-" "curl/8"\n',
          stream: 'stdout',
          time: '2025-06-24T03:11:07.123456789Z',
        }),
        JSON.stringify({
          log: '{"level":"info","msg":"login","user":"lee","ip":"198.51.100.9","status":200}\n',
          stream: 'stdout',
          time: '2025-06-24T03:11:07.5Z',
        }),
        JSON.stringify({ log: 'it broke\n', stream: 'stderr', time: '2025-06-24T03:11:08Z' }),
        JSON.stringify({
          message:
            'ACCESS [2025-06-24T03:11:09.921Z] "GET /c/7 HTTP/1.1" 200 - 0 43 217 216 "198.51.100.10" "curl/8" "c62ec130" "shop.example" "192.0.2.8:80"\n',
          stream: 'stdout',
          time: '2025-06-24T03:11:10Z',
          kubernetes: { container: { name: 'ambassador' }, node: { name: 'node-1' }, namespace: 'default' },
        }),
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.6', urlPath: '/login', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.5', userName: 'root', eventOutcome: 'failure', 'more.protocol': 'ssh2' },
        {
          eventOutcome: 'success',
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/c/7',
          httpStatus: 200,
          responseBytes: 5,
          userAgent: 'curl/8',
          'more.stream': 'stdout',
        },
        {
          instant: '2025-06-24T03:11:07.500Z',
          userName: 'lee',
          sourceIp: '198.51.100.9',
          message: 'login',
          httpStatus: 200,
          'more.stream': 'stdout',
        },
        { 'more.stream': 'stderr' },
        {
          sourceIp: '198.51.100.10',
          httpMethod: 'GET',
          urlPath: '/c/7',
          urlDomain: 'shop.example',
          httpStatus: 200,
          responseBytes: 43,
          userAgent: 'curl/8',
          hostName: 'node-1',
          processName: 'ambassador',
        },
      ],
    },
  ],
} satisfies RecordFormat;
