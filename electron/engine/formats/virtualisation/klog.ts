import type { LineFormat } from '../format.ts';

const asked = 'verb="%{httpMethod}" URI="%{urlPath}" latency="%{latency}" userAgent="%{userAgent}"';

export default {
  id: 'klog',
  version: 1,
  kind: 'lines',
  title: 'Kubernetes components (klog: API server, kubelet, controllers, NGINX Ingress controller)',
  source: 'Kubernetes, "System Logs", klog output; apiserver, httplog',
  specificity: 0.96,
  mappable: false,
  absent: '-',
  continued: 'message',
  // What the NGINX Ingress controller says of itself first.
  headings: ['-----', 'NGINX Ingress controller', '  Release: ', '  Build: ', '  Repository: ', '  nginx version: '],
  rejectReason: 'Stands before the first line that begins with a level, month and day in one word, as klog writes it.',
  layouts: ['I', 'W', 'E', 'F'].map((level) => ({
    layout: `${level}%{time} %{~thread} %{origin}] %{message}`,
    marks: { level },
  })),
  uses: {
    time: { time: 'monthday' },
    thread: { more: 'thread', word: true },
    origin: { more: 'origin', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: ['"HTTP"'],
    tails: [],
    rules: [
      { layout: `${asked} audit-ID="%{auditId}" srcIP="%{client}" resp=%{httpStatus} %{*}` },
      { layout: `${asked} audit-ID="%{auditId}" srcIP="%{client}" resp=%{httpStatus}` },
      { layout: `${asked} srcIP="%{client}" resp=%{httpStatus}%{*}` },
      { layout: `${asked} audit-ID="%{auditId}" srcIP="%{client}" hijacked=%{*}` },
      { layout: '%{httpMethod} %{urlPath}: (%{latency}) %{httpStatus} [%{userAgent>} %{client}]' },
      { layout: 'Unable to authenticate the request%{*}', action: 'login-failed', outcome: 'failure' },
      { layout: '"Unable to authenticate the request"%{*}', action: 'login-failed', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title:
        'the banner of a controller, requests to the API server, a token that was refused, an error of several lines',
      text: [
        '-------------------------------------------------------------------------------',
        'NGINX Ingress controller',
        '  Release:       v1.9.0',
        'W0624 12:11:07.815929       8 client_config.go:608] Neither --kubeconfig nor --master was specified.',
        'I0624 12:11:08.525108       1 httplog.go:132] "HTTP" verb="LIST" URI="/api/v1/secrets?limit=500" latency="5ms" userAgent="kubectl/v1.29" audit-ID="7" srcIP="198.51.100.7:50944" resp=403',
        'I0624 12:11:09.525108       1 httplog.go:79] GET /api/v1/nodes: (1.512ms) 200 [kubectl/v1.10 (linux/amd64) 198.51.100.8:51756]',
        'E0624 12:11:10.000001      10 authentication.go:73] "Unable to authenticate the request" err="[invalid bearer token]"',
        'F0624 12:11:11.326604       8 main.go:294] Error while initiating a connection.',
        'goroutine 1 [running]:',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T12:11:07.815929Z', 'more.level': 'W', 'more.origin': 'client_config.go:608' },
        {
          sourceIp: '198.51.100.7',
          httpMethod: 'LIST',
          urlPath: '/api/v1/secrets?limit=500',
          httpStatus: 403,
          userAgent: 'kubectl/v1.29',
        },
        { sourceIp: '198.51.100.8', httpMethod: 'GET', urlPath: '/api/v1/nodes', httpStatus: 200 },
        { eventAction: 'login-failed', eventOutcome: 'failure' },
        { message: 'Error while initiating a connection.\ngoroutine 1 [running]:', 'more.level': 'F' },
      ],
    },
  ],
} satisfies LineFormat;
