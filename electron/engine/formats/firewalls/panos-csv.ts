import type { TableFormat } from '../format.ts';

export default {
  id: 'panos-csv',
  version: 2,
  kind: 'table',
  title: 'Palo Alto Networks PAN-OS (log tables exported from the firewall or Panorama)',
  source: 'PAN-OS 11 Administrator\'s Guide, "Export Logs", CSV; "Syslog Field Descriptions", names of fields',
  specificity: 0.985,
  mappable: true,
  delimiters: [','],
  claims: [
    ['Receive Time', 'Source address', 'Destination address', 'Action'],
    ['Receive Time', 'Source User', 'Serial #', 'Type'],
    ['Receive Time', 'Admin', 'Command', 'Result'],
  ],
  time: ['Generate Time', 'Receive Time'],
  fields: {
    sourceIp: ['Source address', 'Source IP', 'Public IP', 'Host'],
    userName: ['Source User', 'User', 'Admin'],
    eventAction: ['Action', 'Event ID', 'Command'],
    eventProvider: ['Type'],
    processName: ['Application'],
    hostName: ['Device Name'],
    urlPath: ['URL/Filename', 'URL'],
    responseBytes: ['Bytes Received'],
    message: ['Threat/Content Name', 'Description'],
  },
  outcomes: [
    ...['allow', 'alert'].map((equals) => ({ key: 'Action', equals, outcome: 'success' as const })),
    ...['deny', 'drop', 'reset-both', 'reset-client', 'reset-server', 'block-url', 'drop-icmp'].map((equals) => ({
      key: 'Action',
      equals,
      outcome: 'failure' as const,
    })),
  ],
  samples: [
    {
      title: 'traffic let through and denied',
      text: [
        'Domain,Receive Time,Serial #,Type,Generate Time,Source address,Destination address,Rule,Source User,Application,Action,Bytes Received',
        '1,2025/06/24 03:11:08,0123,TRAFFIC,2025/06/24 03:11:07,198.51.100.7,192.0.2.9,r1,shop\\kim,ssl,allow,2000',
        '1,2025/06/24 03:11:09,0123,TRAFFIC,2025/06/24 03:11:09,198.51.100.8,192.0.2.9,r2,,unknown,deny,0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'shop\\kim',
          eventAction: 'allow',
          eventOutcome: 'success',
          responseBytes: 2000,
        },
        { sourceIp: '198.51.100.8', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies TableFormat;
