import type { TableFormat } from '../format.ts';

export default {
  id: 'iris-events',
  version: 1,
  kind: 'table',
  title: 'DFIR-IRIS case timeline (CSV)',
  source: 'DFIR-IRIS documentation, "Timeline", CSV import and export',
  specificity: 0.985,
  mappable: true,
  delimiters: [',', ';', '\t'],
  claims: [
    ['event_date', 'event_tz', 'event_title'],
    ['event_date', 'event_title', 'event_category'],
  ],
  time: ['event_date + event_tz', 'event_date'],
  fields: {
    message: ['event_title'],
    eventAction: ['event_category'],
    eventProvider: ['event_source'],
    hostName: ['event_assets'],
  },
  samples: [
    {
      title: 'an offset in a column of its own',
      text: [
        'event_date,event_tz,event_title,event_category,event_content,event_raw,event_source,event_assets,event_iocs,event_tags',
        '2025-06-24T12:11:07.456,+09:00,First export,Exfiltration,All customers,,gateway log,gate,192.0.2.7,export',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.456Z',
          eventAction: 'Exfiltration',
          message: 'First export',
          hostName: 'gate',
          'more.event_iocs': '192.0.2.7',
        },
      ],
    },
  ],
} satisfies TableFormat;
