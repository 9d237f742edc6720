import type { TableFormat } from '../format.ts';

export default {
  id: 'browser-history',
  version: 2,
  kind: 'table',
  title: 'History of browsers as tables (BrowsingHistoryView, Hindsight, SQLECmd, places.sqlite and History of Chrome)',
  source:
    'NirSoft, BrowsingHistoryView; R. Benson, Hindsight; E. Zimmerman, SQLECmd maps; Mozilla, places schema; Chromium, history database',
  specificity: 0.98,
  mappable: true,
  delimiters: [',', '\t', ';'],
  claims: [
    ['URL', 'Visit Time', 'Web Browser'],
    ['Timestamp', 'URL', 'Title / Name / Status'],
    ['URL', 'Title', 'LastVisitDate'],
    ['URL', 'Title', 'VisitDate'],
    ['url', 'title', 'last_visit_time'],
    ['url', 'title', 'visit_time'],
    ['url', 'title', 'visit_date'],
    ['url', 'title', 'last_visit_date'],
  ],
  time: [
    ...['Visit Time', 'Timestamp', 'visit_time', 'visit_date', 'VisitDate', 'LastVisitDate', 'last_visit_time'],
    'last_visit_date',
  ],
  fields: {
    urlPath: ['URL'],
    userName: ['User Profile', 'Profile'],
    eventProvider: ['Web Browser', 'Source'],
    eventAction: ['Type', 'Visit Type', 'visit_type'],
    message: ['Title', 'Title / Name / Status'],
    httpReferrer: ['Visited From'],
  },
  samples: [
    {
      title: 'a list of visits, month first',
      text: [
        'URL,Title,Visit Time,Visit Count,Visited From,Visit Type,Web Browser,User Profile',
        'https://drop.example/up,Drop,6/24/2025 3:11:07 PM,3,,Link,Chrome,kim',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T15:11:07Z',
          urlPath: 'https://drop.example/up',
          userName: 'kim',
          eventProvider: 'Chrome',
          message: 'Drop',
        },
      ],
    },
    {
      title: 'rows of the database itself, which counts from 1601',
      text: [
        'id,url,title,visit_count,last_visit_time',
        '7,https://drop.example/up,Drop,3,13395208267123456',
        '8,https://drop.example/a,A,1,13395208268000000',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T03:11:07.123456Z' }, { instant: '2025-06-24T03:11:08Z' }],
    },
  ],
} satisfies TableFormat;
