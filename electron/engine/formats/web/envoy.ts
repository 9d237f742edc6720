import type { LineFormat } from '../format.ts';

const request = '[%{iso}] "%{request}" %{httpStatus} %{flags} ';
const sizes = '%{requestBytes} %{responseBytes} %{duration} %{upstreamTime} ';
const agents = '"%{forwardedFor}" "%{userAgent}" "%{requestId}" "%{urlDomain}" "%{upstream}"';

export default {
  id: 'envoy',
  version: 1,
  kind: 'lines',
  title: 'Envoy and Istio access log (default format)',
  source: 'Envoy documentation, "Access logging", default format string; Istio, "Envoy Access Logs", default format',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'No time in brackets with request, status and response flags behind it.',
  layouts: [
    {
      layout: `${request}%{details} %{terminated} "%{failure}" ${sizes}${agents} %{cluster} %{upstreamLocal} %{downstreamLocal} %{peer} %{serverName} %{route}`,
    },
    { layout: `${request}${sizes}${agents}` },
    { layout: `${request}${sizes}${agents} %{rest}` },
  ],
  uses: {
    iso: { time: 'rfc3339' },
    request: { part: 'request' },
    flags: { more: 'responseFlags', word: true },
    requestBytes: { more: 'requestBytes', word: true },
    duration: { more: 'duration', word: true },
    upstreamTime: { more: 'upstreamTime', word: true },
    forwardedFor: { part: 'forwarded' },
    peer: { part: 'peer' },
  },
  samples: [
    {
      title: 'the default format, a list of forwarded-for addresses; the format of Istio',
      text: [
        '[2025-06-24T03:11:07.123Z] "GET /status/418?a=1 HTTP/1.1" 418 - 0 135 11 10 "198.51.100.7,192.0.2.1" "curl/8" "7ab5b3c3" "shop.example" "192.0.2.9:80"',
        '[2025-06-24T03:11:08.200Z] "GET /c/7 HTTP/2" 200 - via_upstream - "-" 0 512 4 3 "-" "curl/8" "84961386" "shop.example:8000" "192.0.2.9:80" inbound|8000|| 127.0.0.1:44854 192.0.2.9:80 198.51.100.8:37652 outbound_.8000_ default',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          'more.xForwardedFor': '198.51.100.7,192.0.2.1',
          httpMethod: 'GET',
          urlPath: '/status/418',
          urlQuery: 'a=1',
          httpStatus: 418,
          eventOutcome: 'failure',
          responseBytes: 135,
          userAgent: 'curl/8',
          urlDomain: 'shop.example',
          'more.upstream': '192.0.2.9:80',
        },
        { sourceIp: '198.51.100.8', 'more.clientPort': '37652', responseBytes: 512, 'more.details': 'via_upstream' },
      ],
    },
  ],
} satisfies LineFormat;
