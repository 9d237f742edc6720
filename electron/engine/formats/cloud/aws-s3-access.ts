import type { ColumnFormat } from '../format.ts';

const owner = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be';

export default {
  id: 'aws-s3-access',
  version: 1,
  kind: 'columns',
  title: 'Amazon S3 server access log',
  source: 'Amazon S3 User Guide, "Amazon S3 server access log format"',
  specificity: 0.985,
  mappable: false,
  separator: 'blank',
  absent: '-',
  outcomeFromStatus: true,
  rejectReason:
    'No S3 access entry: owner, bucket, time in brackets, address and what follows do not stand in their places.',
  orders: [
    'bucket_owner bucket [time] remote_ip requester request_id operation key request http_status error_code bytes_sent object_size total_time turn_around_time referer user_agent ? version_id host_id signature_version cipher_suite authentication_type host_header tls_version access_point_arn acl_required',
  ],
  uses: {
    time: { time: 'clf' },
    remote_ip: { field: 'sourceIp' },
    requester: { field: 'userName' },
    operation: { field: 'eventAction' },
    request: { part: 'request' },
    http_status: { field: 'httpStatus' },
    bytes_sent: { field: 'responseBytes' },
    referer: { field: 'httpReferrer' },
    user_agent: { field: 'userAgent' },
    host_header: { field: 'urlDomain' },
    bucket: { field: 'hostName' },
  },
  samples: [
    {
      title: 'a download, a refusal and a deletion without a request of its own',
      text: [
        `${owner} customers [24/Jun/2025:03:11:07 +0000] 198.51.100.3 arn:aws:iam::123456789012:user/dana 3E57427F3EXAMPLE REST.GET.OBJECT export/all.csv "GET /customers/export/all.csv?versionId=1 HTTP/1.1" 200 - 4406583 41754028 28 27 "-" "aws-cli/2.17 Python/3.11" - Yd6z SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader customers.s3.example TLSv1.2 - -`,
        `${owner} customers [24/Jun/2025:03:11:08 +0000] 198.51.100.3 - 7B4A0FABBEXAMPLE REST.GET.OBJECT export/x.csv "GET /customers/export/x.csv HTTP/1.1" 403 AccessDenied 243 - 5 - "-" "S3Console/0.4"`,
        `${owner} customers [24/Jun/2025:03:11:09 +0000] - svc:s3.amazonaws.com 8CD7A4A71E2E5C9E BATCH.DELETE.OBJECT old.war - 204 - - 344017 - - - - - IeDW5I3w SigV4 - AuthHeader customers.s3.example TLSv1.2`,
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.3',
          userName: 'arn:aws:iam::123456789012:user/dana',
          eventAction: 'REST.GET.OBJECT',
          httpMethod: 'GET',
          urlPath: '/customers/export/all.csv',
          urlQuery: 'versionId=1',
          httpStatus: 200,
          responseBytes: 4406583,
          userAgent: 'aws-cli/2.17 Python/3.11',
          'more.key': 'export/all.csv',
          'more.host_id': 'Yd6z',
        },
        { httpStatus: 403, eventOutcome: 'failure', 'more.error_code': 'AccessDenied' },
        { eventAction: 'BATCH.DELETE.OBJECT', 'more.key': 'old.war', httpStatus: 204 },
      ],
    },
  ],
} satisfies ColumnFormat;
