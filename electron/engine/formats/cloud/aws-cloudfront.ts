import type { ColumnFormat } from '../format.ts';

const header =
  '#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields\n';

export default {
  id: 'aws-cloudfront',
  version: 1,
  kind: 'columns',
  title: 'Amazon CloudFront standard (access) log',
  source: 'Amazon CloudFront Developer Guide, "Standard log file fields"',
  // Its lines are W3C extended too; the edge's location tells it from them.
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  separator: 'tab-or-blank',
  header: '#Fields:',
  headerMust: ['x-edge-location', 'x-edge-request-id'],
  comment: '#',
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'No #Fields line names the columns of this line.',
  orders: [
    'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version ? fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end',
  ],
  uses: {
    date: { date: 'stated' },
    time: { clock: 'stated' },
    'c-ip': { field: 'sourceIp' },
    'cs-method': { field: 'httpMethod' },
    'x-host-header': { field: 'urlDomain' },
    'cs-uri-stem': { field: 'urlPath', written: 'percent' },
    'cs-uri-query': { field: 'urlQuery' },
    'sc-status': { field: 'httpStatus' },
    'sc-bytes': { field: 'responseBytes' },
    'cs(referer)': { field: 'httpReferrer' },
    'cs(user-agent)': { field: 'userAgent', written: 'percent' },
    'x-edge-result-type': {
      more: 'x-edge-result-type',
      oneOf: [
        'Hit',
        'RefreshHit',
        'Miss',
        'LimitExceeded',
        'CapacityExceeded',
        'Error',
        'Redirect',
        'LambdaExecutionError',
      ],
    },
  },
  samples: [
    {
      title: 'a log file, percent signs for blanks',
      text: `${header}2025-06-24\t03:11:07\tICN54\t2390\t198.51.100.7\tGET\td111111abcdef8.cloudfront.example\t/view/my/file.html\t403\thttps://shop.example/\tMozilla/5.0%20(X11;%2520Linux)\tid=7\t-\tError\tMRVMF7KydIvxMWfJIglgwHQwZsbG2IhRJ07sn9AkKUFSHS9EXAMPLE==\tshop.example\thttps\t23\t0.001\t198.51.100.9\tTLSv1.3\tTLS_AES_128_GCM_SHA256\tError\tHTTP/2.0\t-\t-\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlDomain: 'shop.example',
          urlPath: '/view/my/file.html',
          urlQuery: 'id=7',
          httpStatus: 403,
          eventOutcome: 'failure',
          responseBytes: 2390,
          userAgent: 'Mozilla/5.0 (X11; Linux)',
          'more.x-edge-location': 'ICN54',
          'more.x-forwarded-for': '198.51.100.9',
        },
      ],
    },
  ],
} satisfies ColumnFormat;
