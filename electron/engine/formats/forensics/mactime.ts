import type { TableFormat } from '../format.ts';

export default {
  id: 'mactime',
  version: 1,
  kind: 'table',
  title: 'Timeline of mactime (CSV)',
  source: 'The Sleuth Kit, mactime(1), -d and -y',
  specificity: 0.985,
  mappable: true,
  delimiters: [','],
  claims: [['Date', 'Size', 'Type', 'Mode', 'UID', 'GID', 'Meta', 'File Name']],
  time: ['Date'],
  fields: {
    // Who owns the file, by number: nobody says that it was this account.
    eventAction: ['Type'],
    urlPath: ['File Name'],
  },
  samples: [
    {
      title: 'with days as words, and as -y writes them',
      text: [
        'Date,Size,Type,Mode,UID,GID,Meta,File Name',
        'Tue Jun 24 2025 03:11:07,55,.a..,r/rrw-r--r--,1000,1000,1234,"/home/kim/a.txt"',
        '2025-06-24T03:11:08Z,55,m.c.,r/rrw-r--r--,1000,1000,1234,"/home/kim/a.txt (deleted)"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          eventAction: '.a..',
          urlPath: '/home/kim/a.txt',
          'more.UID': '1000',
          'more.Size': '55',
        },
        { instant: '2025-06-24T03:11:08Z', eventAction: 'm.c.' },
      ],
    },
  ],
} satisfies TableFormat;
