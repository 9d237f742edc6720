import type { ColumnFormat } from '../format.ts';

export default {
  id: 'aws-elb',
  version: 2,
  kind: 'columns',
  title: 'Elastic Load Balancing access and connection logs (Application, Classic and Network Load Balancers)',
  source:
    'Elastic Load Balancing: "Access logs for your Application Load Balancer", "Connection logs for your Application Load Balancer", "Access log entries" (Classic), "Access logs for your Network Load Balancer"',
  specificity: 0.97,
  mappable: false,
  zone: 'UTC',
  separator: 'blank',
  comment: '#',
  absent: '-',
  // What a listener of TCP has in place of a request.
  empty: ['- - - ', '- - -'],
  outcomeFromStatus: true,
  rejectReason: 'No load balancer entry: type, time, balancer, client and what follows do not stand in their places.',
  orders: [
    'type timestamp elb client:port target:port request_processing_time target_processing_time response_processing_time elb_status_code target_status_code received_bytes sent_bytes request user_agent ssl_cipher ssl_protocol target_group_arn ? trace_id domain_name chosen_cert_arn matched_rule_priority request_creation_time actions_executed redirect_url error_reason target:port_list target_status_code_list classification classification_reason conn_trace_id transformed_host transformed_uri request_transform_status',
    'timestamp elb client:port backend:port request_processing_time backend_processing_time response_processing_time elb_status_code backend_status_code received_bytes sent_bytes request ? user_agent ssl_cipher ssl_protocol',
    // Connections, also those that never came to a request.
    'timestamp client_ip client_port listener_port tls_protocol tls_cipher tls_handshake_latency leaf_client_cert_subject leaf_client_cert_validity leaf_client_cert_serial_number tls_verify_status ? conn_trace_id',
    'listener_type version timestamp elb listener client:port destination:port connection_time tls_handshake_time received_bytes sent_bytes incoming_tls_alert chosen_cert_arn chosen_cert_serial tls_cipher tls_protocol_version tls_named_group domain_name ? alpn_fe_protocol alpn_be_protocol alpn_client_preference_list tls_connection_creation_time',
  ],
  uses: {
    type: { more: 'type', oneOf: ['http', 'https', 'h2', 'grpcs', 'ws', 'wss'] },
    listener_type: { more: 'type', oneOf: ['tls'] },
    timestamp: { time: 'iso' },
    'client:port': { part: 'peer' },
    client_ip: { field: 'sourceIp' },
    client_port: { more: 'clientPort' },
    tls_protocol: { more: 'tls_protocol', oneOf: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] },
    request: { part: 'request' },
    user_agent: { field: 'userAgent' },
    elb_status_code: { field: 'httpStatus' },
    sent_bytes: { field: 'responseBytes' },
    domain_name: { field: 'urlDomain' },
  },
  // Whether the certificate of the client was good: `Success`, or `Failed:` and why.
  outcomes: [
    { key: 'tls_verify_status', equals: 'Success', outcome: 'success' },
    { key: 'tls_verify_status', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'connections to an Application Load Balancer, among requests; one that stated no method',
      text: [
        '2025-06-24T03:11:07.514108Z 198.51.100.39 36280 443 TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 4.036 "CN=shop.example,O=Shop" NotBefore=2023-09-21T22:43:21Z;NotAfter=2026-06-17T22:43:21Z FEF257372D5C14D4 Success',
        '2025-06-24T03:11:08.514108Z 2001:db8::7 36281 443 TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 - "CN=other.example" NotBefore=2023-09-21T22:43:21Z;NotAfter=2026-06-17T22:43:21Z FEF257372D5C14D5 Failed:ClientCertUntrusted TID_1',
        '2025-06-24T03:11:09.599544Z 198.51.100.40 58206 80 - - - "-" - - - TID_16132ed0b4112148',
        'http 2025-06-24T03:11:10.748149Z app/shop/abcd1234 198.51.100.41:57273 - -1 -1 -1 200 - 0 272 "- http://shop.example:80-/ " "-" - - - "-" "-" "-" - 2025-06-24T03:11:10.720000Z "-" "-" "-" "-" "-" "-" "-" TID_0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.514108Z',
          sourceIp: '198.51.100.39',
          eventOutcome: 'success',
          'more.clientPort': '36280',
          'more.leaf_client_cert_subject': 'CN=shop.example,O=Shop',
        },
        { sourceIp: '2001:db8::7', eventOutcome: 'failure', 'more.tls_verify_status': 'Failed:ClientCertUntrusted' },
        { sourceIp: '198.51.100.40', 'more.listener_port': '80', 'more.conn_trace_id': 'TID_16132ed0b4112148' },
        { sourceIp: '198.51.100.41', urlPath: 'http://shop.example:80-/', httpStatus: 200 },
      ],
    },
    {
      title: 'Application Load Balancer',
      text: [
        'https 2025-06-24T03:11:07.186641Z app/shop/50dc6c495c0c9188 198.51.100.39:2817 192.0.2.1:80 0.086 0.048 0.037 200 200 0 57 "GET https://shop.example:443/customers?page=2 HTTP/1.1" "curl/7.46.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/shop/73e2d6bc24d8a067 "Root=1-58337281-1d84f3d73c47ec4e58577259" "shop.example" "arn:aws:acm:us-east-2:123456789012:certificate/12345678" 1 2025-06-24T03:11:06.364000Z "waf,forward" "-" "-" "192.0.2.1:80" "200" "-" "-"',
        'http 2025-06-24T03:11:08.186641Z app/shop/50dc6c495c0c9188 198.51.100.39:2818 - -1 -1 -1 460 - 125 0 "GET http://shop.example:80- -" "-" - - - "-" "-" "-" - 2025-06-24T03:11:06.364000Z "-" "-" "-"',
        'https 2025-06-24T03:11:08.186641Z app/shop',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.186641Z',
          sourceIp: '198.51.100.39',
          'more.clientPort': '2817',
          httpMethod: 'GET',
          urlPath: 'https://shop.example:443/customers?page=2',
          httpStatus: 200,
          eventOutcome: 'success',
          responseBytes: 57,
          urlDomain: 'shop.example',
          userAgent: 'curl/7.46.0',
          'more.actions_executed': 'waf,forward',
        },
        { httpStatus: 460, urlPath: 'http://shop.example:80-', eventOutcome: 'failure' },
      ],
      rejects: [3],
    },
    {
      title: 'Classic and Network Load Balancers',
      text: [
        '2025-06-24T03:11:07.945958Z shop 198.51.100.39:2817 192.0.2.1:80 0.000073 0.001048 0.000057 200 200 0 29 "GET http://shop.example:80/ HTTP/1.1" "curl/7.38.0" - -',
        '2025-06-24T03:11:08.945958Z shop 198.51.100.39:2817 192.0.2.1:80 0.001069 0.000028 0.000041 - - 82 305 "- - - " "-" - -',
        'tls 2.0 2025-06-24T03:11:09 net/shop/c6e77e28c25b2234 g3d4b5e8bb8464cd 198.51.100.39:51341 192.0.2.1:443 5 2 98 246 - arn:aws:acm:us-east-2:123456789012:certificate/2a108f19 - ECDHE-RSA-AES128-SHA tlsv12 - shop.example - - - 2025-06-24T03:11:08',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.39', httpMethod: 'GET', userAgent: 'curl/7.38.0' },
        { sourceIp: '198.51.100.39', responseBytes: 305 },
        { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.39', urlDomain: 'shop.example', responseBytes: 246 },
      ],
    },
  ],
} satisfies ColumnFormat;
