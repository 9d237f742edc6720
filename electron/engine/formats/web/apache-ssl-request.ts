import type { LineFormat } from '../format.ts';

export default {
  id: 'apache-ssl-request',
  version: 1,
  kind: 'lines',
  title: 'Apache ssl_request_log (client, protocol and cipher of each request)',
  source:
    'Apache HTTP Server 2.4, conf/extra/httpd-ssl.conf, CustomLog "%t %h %{SSL_PROTOCOL}x %{SSL_CIPHER}x \\"%r\\" %b"',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  rejectReason: 'No time in brackets with client, protocol, cipher and request behind it.',
  layouts: [{ layout: '[%{clf}] %{sourceIp} %{tlsProtocol} %{tlsCipher} "%{request}" %{responseBytes}' }],
  uses: {
    clf: { time: 'clf' },
    tlsProtocol: { more: 'tlsProtocol', word: true },
    tlsCipher: { more: 'tlsCipher', word: true },
    request: { part: 'request' },
  },
  samples: [
    {
      title: 'a request of known size and one of none',
      text: [
        '[24/Jun/2025:12:11:07 +0900] 198.51.100.7 TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 "GET /export?customer=7 HTTP/1.1" 1375',
        '[24/Jun/2025:12:11:08 +0900] 2001:db8::7 - - "-" -',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/export',
          urlQuery: 'customer=7',
          responseBytes: 1375,
          'more.tlsProtocol': 'TLSv1.2',
          'more.tlsCipher': 'ECDHE-RSA-AES128-GCM-SHA256',
        },
        { sourceIp: '2001:db8::7' },
      ],
    },
  ],
} satisfies LineFormat;
