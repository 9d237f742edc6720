import type { LineFormat } from '../format.ts';
import { verdictsOf } from '../messages/verdicts.ts';

const heads = ['<%{priority}>%{stamp} %{hostName} ', '%{stamp} %{hostName} ', '%{rfc3339} %{hostName} '];
const vendors = ['Forcepoint', 'Websense'];
const named =
  'product=%{product} product_version=%{productVersion} action=%{action} severity=%{severity} category=%{category} user=%{userName} src_host=%{client} ';

export default {
  id: 'forcepoint-web',
  version: 1,
  kind: 'lines',
  title: 'Forcepoint (Websense) Web Security (key=value for SIEM)',
  source: 'Forcepoint Web Security, "Integrating with SIEM tools", syslog/key-value pairs',
  specificity: 0.975,
  mappable: false,
  absent: '-',
  rejectReason: 'No record of Forcepoint: vendor, product, action, user and src_host stand not side by side.',
  // An account with its directory holds blanks and signs of its own, so it is read by its place.
  layouts: heads.flatMap((head) => vendors.map((vendor) => ({ layout: `${head}vendor=${vendor} ${named}%{pairs}` }))),
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    product: { field: 'eventProvider', word: true },
    action: { field: 'eventAction', word: true },
    client: { part: 'peer', address: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    fields: {
      httpMethod: ['http_method'],
      httpStatus: ['http_response'],
      userAgent: ['http_user_agent'],
      urlDomain: ['dst_host'],
      urlPath: ['url'],
      responseBytes: ['bytes_in'],
    },
    outcomes: [
      { key: 'disposition', equals: '1025', outcome: 'failure' },
      { key: 'disposition', equals: '1026', outcome: 'success' },
      ...verdictsOf(['action']),
    ],
  },
  samples: [
    {
      title: 'a page let through and one that was not, accounts with their directory',
      text: [
        '<159>Jun 24 03:11:07 proxy1 vendor=Forcepoint product=Security product_version=8.5.3 action=permitted severity=1 category=5 user=LDAP://dc1 OU=Users,DC=shop/Kim Lee src_host=192.0.2.7 src_port=51234 dst_host=shop.example dst_ip=198.51.100.7 dst_port=443 bytes_out=100 bytes_in=200 http_response=200 http_method=GET http_content_type=- http_user_agent=Mozilla/5.0_(X11) http_proxy_status_code=200 reason=- disposition=1026 policy=P1 role=8 duration=12 url=https://shop.example/x',
        '<159>Jun 24 03:11:08 proxy1 vendor=Forcepoint product=Security product_version=8.5.3 action=blocked severity=7 category=128 user=- src_host=192.0.2.8 src_port=51235 dst_host=bad.example dst_ip=198.51.100.8 dst_port=80 bytes_out=0 bytes_in=0 http_response=0 http_method=GET reason=- disposition=1025 policy=P1 role=8 duration=0 url=http://bad.example/',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'proxy1',
          sourceIp: '192.0.2.7',
          userName: 'LDAP://dc1 OU=Users,DC=shop/Kim Lee',
          eventAction: 'permitted',
          eventOutcome: 'success',
          httpStatus: 200,
          urlPath: 'https://shop.example/x',
          'more.dst_ip': '198.51.100.7',
        },
        { sourceIp: '192.0.2.8', eventAction: 'blocked', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
