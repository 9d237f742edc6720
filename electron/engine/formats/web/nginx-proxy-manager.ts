import type { LineFormat } from '../format.ts';
import { requestsBetween, requestUses } from '../messages/requests-between.ts';

export default {
  id: 'nginx-proxy-manager',
  version: 2,
  kind: 'lines',
  title: 'Nginx Proxy Manager access log',
  source: 'Nginx Proxy Manager, docker/rootfs/etc/nginx/conf.d/include/log-proxy.conf, log_format proxy and standard',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'No time, status, method, host, path and [Client ...] as Nginx Proxy Manager writes them.',
  layouts: [
    {
      layout:
        '[%{clf}] %{cache} %{upstreamStatus} %{httpStatus} - %{httpMethod} %{scheme} %{urlDomain} "%{target}" [Client %{client}] [Length %{responseBytes}] [Gzip %{gzip}] [Sent-to %{upstream}] "%{userAgent}" "%{httpReferrer}"',
    },
    {
      layout:
        '[%{clf}] %{httpStatus} - %{httpMethod} %{scheme} %{urlDomain} "%{target}" [Client %{client}] [Length %{responseBytes}] [Gzip %{gzip}] "%{userAgent}" "%{httpReferrer}"',
    },
    // What nginx writes of requests that no host of the manager's is for, and of its errors.
    ...requestsBetween.filter(({ loose }) => loose),
    { layout: '%{iso} [%{level}] %{process}: %{message}', must: ['#'], loose: true },
  ],
  uses: {
    ...requestUses,
    iso: { time: 'iso' },
    message: { part: 'message' },
    process: { more: 'process', word: true },
    cache: { more: 'cache', word: true },
    upstreamStatus: { more: 'upstreamStatus', word: true },
    target: { part: 'target' },
  },
  messages: { first: 'web-access', heads: [], tails: [], rules: [] },
  samples: [
    {
      title: 'passed on to another server, and answered without one',
      text: [
        '[24/Jun/2025:03:11:07 +0900] HIT 200 200 - GET https shop.example "/api/users?page=2" [Client 198.51.100.7] [Length 1543] [Gzip 2.45] [Sent-to 192.0.2.15:8080] "curl/8.0" "https://shop.example/"',
        '[24/Jun/2025:03:11:08 +0900] - 404 404 - GET http shop.example "/.env" [Client 2001:db8::7] [Length 192] [Gzip -] [Sent-to web] "curl/8.0" "-"',
        '[24/Jun/2025:03:11:09 +0900] 444 - GET https 192.0.2.1 "/.env" [Client 198.51.100.8] [Length 0] [Gzip -] "curl/8.0" "-"',
        '198.51.100.9 - - [24/Jun/2025:03:11:10 +0900] "GET /a HTTP/1.1" 404 552 "-" "curl/8.0"',
        '2025/06/24 03:11:11 [error] 334#334: *338 user "kim": password mismatch, client: 198.51.100.10, server: shop.example, request: "GET /b HTTP/1.1", host: "shop.example"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-23T18:11:07Z',
          sourceIp: '198.51.100.7',
          urlDomain: 'shop.example',
          urlPath: '/api/users',
          urlQuery: 'page=2',
          httpStatus: 200,
          responseBytes: 1543,
          eventOutcome: 'success',
        },
        { sourceIp: '2001:db8::7', httpStatus: 404, eventOutcome: 'failure' },
        { sourceIp: '198.51.100.8', httpStatus: 444, 'more.scheme': 'https' },
        { sourceIp: '198.51.100.9', urlPath: '/a', httpStatus: 404 },
        { sourceIp: '198.51.100.10', userName: 'kim', urlPath: '/b', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
