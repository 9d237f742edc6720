import type { TableFormat } from '../format.ts';

const dns =
  'Timestamp|Most Granular Identity|Identities|Internal IP|External IP|Action|Query Type|Response Code|Domain|Categories|Most Granular Identity Type|Identity Types|Blocked Categories|Rule ID|Destination Countries|Organization ID';
const proxy =
  'Timestamp|Policy Identity|Internal Client IP|External Client IP|Destination IP|Content Type|Action|URL|Referer|User Agent|Status Code|Request Size|Response Size|Response Body Size|SHA-SHA256|Categories|AV Detections|PUAs|AMP Disposition|AMP Malware Name|AMP Score|Policy Identity Type|Blocked Categories|Identities|Identity Types|Request Method|DLP Status|Certificate Errors|File Name|Ruleset ID|Rule ID|Destination List IDs|Isolate Action|File Action|Warn Status|Forwarding Method|Producer|Organization ID';
const address = 'Timestamp|Identity|Source IP|Source Port|Destination IP|Destination Port|Categories|Identity Types';
const firewall =
  'Timestamp|Origin IDs|Identity|Identity Type|Direction|Protocol|Packet Size|Source IP|Source Port|Destination IP|Destination Port|Data Center|Rule ID|Verdict';
/** Later versions of a log add columns at its end. */
const from = (least: number, columns: string) => {
  const names = columns.split('|');
  return Array.from({ length: names.length - least + 1 }, (_, i) => names.slice(0, least + i));
};

export default {
  id: 'cisco-umbrella',
  version: 3,
  kind: 'table',
  title: 'Cisco Umbrella (DNS, proxy, IP, firewall; columns without a header)',
  source: 'Cisco Umbrella, "Log formats and versioning": DNS, proxy, IP and cloud firewall log formats',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  delimiters: [','],
  claims: [
    ['Timestamp', 'Action', 'Domain', 'Query Type'],
    ['Timestamp', 'Policy Identity', 'URL', 'Status Code'],
    ['Timestamp', 'Identity', 'Source IP', 'Identity Types'],
    ['Timestamp', 'Identity', 'Source IP', 'Verdict'],
  ],
  // The number of cells tells which.
  orders: [firewall.split('|'), ...from(10, dns), ...from(20, proxy), ...from(8, address)],
  checks: {
    Timestamp: '^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$',
    Action: '^(?:Allowed|Blocked|Proxied|ALLOWED|BLOCKED|ALLOW|BLOCK|NON-PROXIED)$',
    'Response Code': '^[A-Z0-9]*$',
    'Source Port': '^\\d*$',
    Direction: '^(?:INBOUND|OUTBOUND)$',
    Verdict: '^[A-Z]+$',
    'Status Code': '^\\d*$',
  },
  time: ['Timestamp'],
  fields: {
    // The machine that asked; the external address is the one that all of a network share.
    sourceIp: ['Internal IP', 'Internal Client IP', 'Source IP', 'External IP', 'External Client IP'],
    userName: ['Most Granular Identity', 'Policy Identity', 'Identity'],
    eventAction: ['Action', 'Verdict'],
    urlDomain: ['Domain'],
    urlPath: ['URL'],
    httpReferrer: ['Referer'],
    userAgent: ['User Agent'],
    httpStatus: ['Status Code'],
    httpMethod: ['Request Method'],
    responseBytes: ['Response Size'],
    message: ['Categories'],
  },
  outcomes: [
    { key: 'Action', equals: 'Allowed', outcome: 'success' },
    { key: 'Action', equals: 'ALLOWED', outcome: 'success' },
    { key: 'Action', equals: 'Blocked', outcome: 'failure' },
    { key: 'Action', equals: 'BLOCKED', outcome: 'failure' },
    { key: 'Verdict', equals: 'ALLOW', outcome: 'success' },
    { key: 'Verdict', equals: 'BLOCK', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'queries of the DNS log, the last of a machine of which only the network is known',
      text: [
        '"2025-06-24 03:11:07","Kim (kim@shop.example)","Kim (kim@shop.example),pc7","192.0.2.7","198.51.100.7","Allowed","1 (A)","NOERROR","shop.example.","Software/Technology,Business Services","AD Users","AD Users,Network","None"',
        '"2025-06-24 03:11:08","pc7","pc7","192.0.2.7","198.51.100.7","Blocked","28 (AAAA)","NOERROR","evil.example.","Malware","AD Computers","AD Computers","Malware"',
        '"2025-06-24 03:11:09","Branch","Branch","","198.51.100.7","Allowed","1 (A)","NOERROR","shop.example.","Search","Networks","Networks","None"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.7',
          userName: 'Kim (kim@shop.example)',
          eventAction: 'Allowed',
          eventOutcome: 'success',
          urlDomain: 'shop.example.',
          'more.External IP': '198.51.100.7',
        },
        { eventOutcome: 'failure', 'more.Blocked Categories': 'Malware' },
        { sourceIp: '198.51.100.7', urlDomain: 'shop.example.' },
      ],
    },
    {
      title: 'the proxy',
      text: '"2025-06-24 03:11:07","kim","192.0.2.7","198.51.100.7","203.0.113.9","","ALLOWED","https://shop.example/a","https://shop.example/","curl/8","200","562","1489","","","Search","","","","","","AD Users","","kim","AD Users","GET"\n',
      events: [{ sourceIp: '192.0.2.7', userName: 'kim', httpStatus: 200, httpMethod: 'GET', responseBytes: 1489 }],
    },
    {
      title: 'packets through the firewall of the cloud',
      text: [
        '"2025-06-24 03:11:07","[21103]","Branch","Network Tunnel","OUTBOUND","6","84","192.0.2.7","50123","198.51.100.9","443","icn1.edc","12","ALLOW"',
        '"2025-06-24 03:11:08","[21103]","Branch","Network Tunnel","OUTBOUND","1","84","192.0.2.8","","198.51.100.9","","icn1.edc","13","BLOCK"',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '192.0.2.7',
          userName: 'Branch',
          eventAction: 'ALLOW',
          eventOutcome: 'success',
          'more.Rule ID': '12',
        },
        { sourceIp: '192.0.2.8', eventOutcome: 'failure', 'more.Destination IP': '198.51.100.9' },
      ],
    },
  ],
} satisfies TableFormat;
