import type { LineFormat } from '../format.ts';
import { accessLines } from '../messages/web.ts';

export default {
  id: 'container-log',
  version: 6,
  kind: 'lines',
  title: 'Output of containers (CRI: containerd, CRI-O)',
  source: 'Kubernetes, "CRI logging", design proposal kubelet-cri-logging; logrus and klog within',
  // More than web-access, whose lines stand within.
  specificity: 0.985,
  mappable: false,
  absent: '-',
  rejectReason: 'Not a time, a stream (stdout, stderr) and a tag (P, F).',
  layouts: [
    {
      layout:
        '%{time} %{stream} %{tag} %{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}" "%{userAgent}"%{*}',
    },
    { layout: '%{time} %{stream} %{tag} %{message}' },
  ],
  uses: {
    time: { time: 'rfc3339' },
    clf: { more: 'requestTime' },
    stream: { more: 'stream', oneOf: ['stdout', 'stderr'] },
    tag: { more: 'tag', oneOf: ['P', 'F', 'P:F', 'F:P'] },
    clients: { part: 'clients' },
    request: { part: 'request' },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  outcomeFromStatus: true,
  messages: {
    first: 'syslog-auth',
    records: 'json-lines',
    heads: [],
    // Docker keeps the end of the line.
    tails: ['\n'],
    rules: [
      ...accessLines,
      // Envoy, as Ambassador marks its lines.
      {
        layout:
          '%{*}[%{requestTime}] "%{request}" %{httpStatus} %{responseFlags} %{requestBytes} %{responseBytes} %{duration} %{upstreamTime} "%{client}" "%{userAgent}" "%{requestId}" "%{urlDomain}" "%{upstream}"%{*}',
      },
      { layout: '%{client} - %{userName} [%{requestTime}] "%{httpMethod} %{urlPath} %{protocol}" %{*}' },
      { layout: '%{*} from %{client} %{*}' },
      { layout: '%{*}ip=%{client} %{*}' },
    ],
  },
  samples: [
    {
      title: 'nginx within a container, a server of its own, a piece of a line',
      text: [
        '2025-06-24T03:11:07.123456789Z stdout F 198.51.100.7 - kim [24/Jun/2025:03:11:07 +0000] "GET /c/7?x=1 HTTP/1.1" 200 512 "-" "curl/8"',
        '2025-06-24T03:11:08Z stdout F 198.51.100.8:59838 - - [Tue, 24 Jun 2025 03:11:08 UTC] "GET /readiness HTTP/1.1" kube-probe/1.27',
        '2025-06-24T12:11:09.5+09:00 stderr P half of a',
        '2025-06-24T03:11:10Z stdout F {"level":"info","ts":"2025-06-24T03:11:09.9Z","msg":"login","user":"lee","ip":"198.51.100.9"}',
        '2025-06-24T03:11:11Z stdout F sshd[7]: Failed password for root from 198.51.100.10 port 4 ssh2',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/c/7',
          httpStatus: 200,
          responseBytes: 512,
          userAgent: 'curl/8',
          'more.stream': 'stdout',
        },
        { sourceIp: '198.51.100.8', 'more.clientPort': '59838', httpMethod: 'GET', urlPath: '/readiness' },
        { instant: '2025-06-24T03:11:09.500Z', 'more.tag': 'P', message: 'half of a' },
        {
          instant: '2025-06-24T03:11:10Z',
          userName: 'lee',
          sourceIp: '198.51.100.9',
          message: 'login',
          'more.level': 'info',
          'more.stream': 'stdout',
        },
        { userName: 'root', sourceIp: '198.51.100.10', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
