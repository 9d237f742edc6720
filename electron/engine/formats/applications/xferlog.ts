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

export default {
  id: 'xferlog',
  version: 1,
  kind: 'lines',
  title: 'Transfers of an FTP server (xferlog: wu-ftpd, ProFTPD, vsftpd)',
  source: 'xferlog(5), wu-ftpd; ProFTPD, "xferlog"; vsftpd.conf(5), xferlog_std_format',
  specificity: 0.985,
  mappable: false,
  absent: '*',
  rejectReason: 'No time with seconds, client, size, path and the letters of a transfer.',
  // Blanks in a path are underscores to most servers, but not to all.
  layouts: ['a', 'b'].flatMap((type) =>
    directions.flatMap(({ sign, action }) =>
      ends.map(({ mark, outcome }) => ({
        layout: `%{ctime} %{seconds} %{sourceIp} %{responseBytes} %{urlPath>} ${type} %{flags} ${sign} %{access} %{userName} %{service} %{authMethod} %{identity} ${mark}`,
        marks: { type },
        action,
        outcome,
      })),
    ),
  ),
  uses: {
    ctime: { time: 'ctime' },
    seconds: { more: 'seconds', word: true },
    userName: { field: 'userName', word: true },
    flags: { more: 'flags', word: true },
    access: { more: 'access', oneOf: ['a', 'g', 'r'] },
    service: { more: 'service', word: true },
    authMethod: { more: 'authMethod', oneOf: ['0', '1'] },
    identity: { more: 'identity', word: true },
  },
  samples: [
    {
      title: 'a download, an upload that broke off with a blank in its path',
      text: [
        'Tue Jun 24 12:11:07 2025 1 198.51.100.7 5151 /home/kim/customers.csv b _ o r kim ftp 0 * c',
        'Tue Jun 24 12:11:08 2025 12 pc7.example 515100 /home/lee/a b.zip b _ i r lee ftp 1 lee i',
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
        { urlPath: '/home/lee/a b.zip', eventAction: 'ftp-upload', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
