import type { TableFormat } from '../format.ts';

export default {
  id: 'bodyfile',
  version: 1,
  kind: 'table',
  title: 'Bodyfile of The Sleuth Kit (fls, ils, mactime input)',
  source: 'The Sleuth Kit wiki, "Body file" (3.X)',
  specificity: 0.98,
  mappable: false,
  delimiters: ['|'],
  orders: [['MD5', 'name', 'inode', 'mode_as_string', 'UID', 'GID', 'size', 'atime', 'mtime', 'ctime', 'crtime']],
  claims: [['MD5', 'name', 'inode', 'mtime']],
  checks: {
    MD5: '^(0|[0-9A-Fa-f]{32})?$',
    inode: '^[\\d-]*$',
    mode_as_string: '^[-a-zA-Z?/+]*$',
    atime: '^-?\\d*(\\.\\d+)?$',
    mtime: '^-?\\d*(\\.\\d+)?$',
    ctime: '^-?\\d*(\\.\\d+)?$',
    crtime: '^-?\\d*(\\.\\d+)?$',
  },
  comment: '#',
  escaped: true,
  counted: 'seconds',
  // Zero is what file systems keep who know no such time.
  absent: ['0', '-1'],
  // One event a file, when its content last changed; the other times stand beside it.
  time: ['mtime', 'ctime', 'crtime', 'atime'],
  fields: { message: ['name'], userName: ['UID'] },
  samples: [
    {
      title: 'a file, one without a time of change, fractions, a row that is cut',
      text: [
        '# fls -m / -r',
        '0|/home/dana/customers.csv|12|r/rrw-------|1000|5000|1024|1750734667|1750734668|1750734669|0',
        'd41d8cd98f00b204e9800998ecf8427e|/lost|13-128-1|d/drwx------|0|0|0|1750734670|0|0|0',
        '0|\\\\share|48-1|drwxrwxrwx|||256|1573896478.1896980|1573896478.1896980|1573896478.1896980|1573896476.8458999',
        '0|/file\\|with\\|bars|64-128-2|r/rrwxrwxrwx|48|0|16|1750734671|1750734671|1750734671|0',
        '0|/torn|14|r/r',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:08Z',
          message: '/home/dana/customers.csv',
          userName: '1000',
          'more.atime': '1750734667',
          'more.size': '1024',
        },
        { instant: '2025-06-24T03:11:10Z', 'more.MD5': 'd41d8cd98f00b204e9800998ecf8427e' },
        { instant: '2019-11-16T09:27:58.189698Z', 'more.crtime': '1573896476.8458999' },
        { instant: '2025-06-24T03:11:11Z', message: '/file\\|with\\|bars' },
      ],
      rejects: [6],
    },
  ],
} satisfies TableFormat;
