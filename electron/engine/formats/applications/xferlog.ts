import type { LineFormat } from '../format.ts';

const ends = [
  { mark: 'c', outcome: 'success' },
  { mark: 'i', outcome: 'failure' },
] as const;
const directions = [
  { sign: 'o', action: 'ftp-download' },
  { sign: 'i', action: 'ftp-upload' },
  { sign: 'd', action: 'ftp-delete' },
] as const;
/** Nothing special, compressed, uncompressed, packed by tar. */
const flags = ['_', 'C', 'U', 'T'];

export default {
  id: 'xferlog',
  version: 2,
  kind: 'lines',
  title: 'Transfers of an FTP server (xferlog: wu-ftpd, ProFTPD, vsftpd)',
  source: 'xferlog(5), wu-ftpd; ProFTPD, "xferlog"; vsftpd.conf(5), xferlog_std_format',
  specificity: 0.985,
  mappable: false,
  absent: '*',
  rejectReason: 'No time with seconds, client, size, path and the letters of a transfer.',
  // Blanks in a path are underscores to most servers, but not to all: the three letters behind it say where it ends. One of
  // them does not: `a` is a transfer of text, and a guest.
  layouts: ['a', 'b'].flatMap((type) =>
    flags.flatMap((flag) =>
      directions.flatMap(({ sign, action }) =>
        ends.map(({ mark, outcome }) => ({
          layout: `%{ctime} %{seconds} %{sourceIp} %{responseBytes} %{urlPath>} ${type} ${flag} ${sign} %{access} %{userName} %{service} %{authMethod} %{identity} ${mark}`,
          marks: { type, flags: flag },
          action,
          outcome,
        })),
      ),
    ),
  ),
  uses: {
    ctime: { time: 'ctime' },
    seconds: { more: 'seconds', word: true },
    userName: { field: 'userName', word: true },
    access: { more: 'access', oneOf: ['a', 'g', 'r'] },
    service: { more: 'service', word: true },
    authMethod: { more: 'authMethod', oneOf: ['0', '1'] },
    identity: { more: 'identity', word: true },
  },
  samples: [
    {
      title: 'a download, an upload that broke off with a blank in its path, a text that a guest brought',
      text: [
        'Tue Jun 24 12:11:07 2025 1 198.51.100.7 5151 /home/kim/customers.csv b _ o r kim ftp 0 * c',
        'Tue Jun 24 12:11:08 2025 12 pc7.example 515100 /home/lee/a b.zip b _ i r lee ftp 1 lee i',
        'Tue Jun 24 12:11:09 2025 1 198.51.100.8 1204 /srv/incoming/a.php a C i a guest@pc8.example ftp 0 * c',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          urlPath: '/home/kim/customers.csv',
          responseBytes: 5151,
          eventAction: 'ftp-download',
          eventOutcome: 'success',
        },
        { urlPath: '/home/lee/a b.zip', eventAction: 'ftp-upload', eventOutcome: 'failure', 'more.flags': '_' },
        {
          sourceIp: '198.51.100.8',
          userName: 'guest@pc8.example',
          urlPath: '/srv/incoming/a.php',
          eventAction: 'ftp-upload',
          'more.type': 'a',
          'more.flags': 'C',
          'more.access': 'a',
        },
      ],
    },
  ],
} satisfies LineFormat;
