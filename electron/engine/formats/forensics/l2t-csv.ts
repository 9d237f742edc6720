import type { TableFormat } from '../format.ts';

const header =
  'date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,notes,format,extra';

export default {
  id: 'l2t-csv',
  version: 2,
  kind: 'table',
  title: 'log2timeline CSV (l2tcsv)',
  source: 'Plaso documentation, "Output formats", l2tcsv; ForensicsWiki, "l2t csv"',
  specificity: 0.99,
  mappable: true,
  delimiters: [','],
  claims: [['date', 'time', 'timezone', 'MACB', 'sourcetype', 'desc']],
  time: ['date + time + timezone'],
  dayOrder: 'mdy',
  absent: ['-'],
  fields: {
    message: ['desc'],
    eventAction: ['type'],
    eventProvider: ['sourcetype', 'source'],
    hostName: ['host'],
    userName: ['user'],
  },
  samples: [
    {
      title: 'dates as in America, a zone by name, a date that is none',
      text: [
        header,
        '06/07/2025,03:11:07,UTC,M...,LOG,Log File,Content Modification Time,dana,gate,rotated,log files rotated,2,OS:/var/log/syslog,-,-,text/syslog,-',
        '06/24/2025,12:11:08,KST,.A..,FILE,File stat,Last Access Time,-,-,a,/tmp/a,2,OS:/tmp/a,12,-,filestat,-',
        '06/24/2025,05:11:09,Europe/Amsterdam,.A..,FILE,File stat,Last Access Time,-,-,b,/tmp/b,2,OS:/tmp/b,13,-,filestat,-',
        '00/00/0000,--:--:--,UTC,M...,LOG,Log File,Invalid,-,-,a,torn,2,OS:/tmp/a,-,-,text/syslog,-',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-07T03:11:07Z',
          eventAction: 'Content Modification Time',
          userName: 'dana',
          hostName: 'gate',
          message: 'log files rotated',
          'more.MACB': 'M...',
        },
        { instant: '2025-06-24T03:11:08Z', message: '/tmp/a' },
        { instant: '2025-06-24T03:11:09Z', message: '/tmp/b' },
        { message: 'torn', 'more.date': '00/00/0000' },
      ],
    },
  ],
} satisfies TableFormat;
