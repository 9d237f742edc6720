import type { TableFormat } from '../format.ts';

export default {
  id: 'defender-cloud-apps',
  version: 2,
  kind: 'table',
  title: 'Microsoft Defender for Cloud Apps activity log (CSV)',
  source: 'Microsoft Defender for Cloud Apps, "Activity log", export; Plaso, parsers/m365 activity log',
  specificity: 0.985,
  mappable: true,
  delimiters: [','],
  claims: [['Description', 'User', 'App', 'Date', 'IP address', 'User agent']],
  time: ['Date'],
  fields: {
    sourceIp: ['IP address'],
    userName: ['User Principle Name', 'User Principal Name', 'User'],
    eventAction: ['Category', 'Activity type'],
    eventProvider: ['App'],
    userAgent: ['User agent'],
    message: ['Description'],
  },
  samples: [
    {
      title: 'a file opened',
      text: [
        'Event ID,Category,Description,User,User Principle Name,App,Device,Location,Date,IP address,User agent,Organizations',
        '85526804_1,Access file,Access file: file https://shop.example/a.xlsx,kim,kim@shop.example,Microsoft OneDrive for Business,PC,Korea,2025-06-24 03:11:07 UTC,198.51.100.7,"Mozilla/5.0 (Windows NT 10.0, x64)",an isp',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'Access file',
          eventProvider: 'Microsoft OneDrive for Business',
          message: 'Access file: file https://shop.example/a.xlsx',
          'more.Location': 'Korea',
        },
      ],
    },
  ],
} satisfies TableFormat;
