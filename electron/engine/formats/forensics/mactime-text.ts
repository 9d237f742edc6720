import type { LineFormat } from '../format.ts';

const marks = [
  'm...',
  '.a..',
  '..c.',
  '...b',
  'ma..',
  'm.c.',
  'm..b',
  '.ac.',
  '.a.b',
  '..cb',
  'mac.',
  'ma.b',
  'm.cb',
  '.acb',
  'macb',
];
const behind = '%{~size} %{~change} %{~mode} %{~uid} %{~gid} %{~meta} %{~urlPath}';

export default {
  id: 'mactime-text',
  version: 1,
  kind: 'lines',
  title: 'Timeline of mactime (text)',
  source: 'The Sleuth Kit, mactime(1); tools/timeline/mactime.base',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No size, change, mode, owner, number and name of a file.',
  layouts: [
    { layout: `%{ctime} ${behind}` },
    // A time is written once for all that changed in that second.
    { layout: ` ${behind}`, timeAbove: true },
  ],
  uses: {
    ctime: { time: 'ctime' },
    size: { more: 'size', word: true },
    change: { more: 'change', oneOf: marks },
    mode: { more: 'mode', word: true },
    uid: { more: 'UID', word: true },
    gid: { more: 'GID', word: true },
    meta: { more: 'inode', word: true },
  },
  samples: [
    {
      title: 'two files of one second',
      text: [
        'Tue Jun 24 2025 03:11:07       55 .a.. r/rrw-r--r-- 1000     1000     1234     /home/kim/a.txt',
        '                               77 m.c. r/rrw-r--r-- 1000     1000     1235     /home/kim/b 2.txt',
        'Tue Jun 24 2025 03:11:08      110 ...b r/rrwxr-xr-x 0        0        1236-128-1 C:/x.exe (deleted)',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', urlPath: '/home/kim/a.txt', 'more.change': '.a..' },
        { instant: '2025-06-24T03:11:07Z', urlPath: '/home/kim/b 2.txt', 'more.inode': '1235' },
        { instant: '2025-06-24T03:11:08Z', urlPath: 'C:/x.exe (deleted)' },
      ],
    },
  ],
} satisfies LineFormat;
