import type { LineFormat } from '../format.ts';
import { ftpFailed, ftpLogin } from '../messages/ends.ts';

const times = ['%{iso}', '%{mdy}'];

export default {
  id: 'filezilla',
  version: 1,
  kind: 'lines',
  title: 'FileZilla Server (sessions with their commands and answers), to 0.9 and from 1.0 on',
  source: 'FileZilla Server 0.9, "Logging"; FileZilla Server 1.8 manual, "Logging"',
  specificity: 0.975,
  mappable: false,
  rejectReason: 'Names neither a numbered session with its account and address nor an [FTP Session].',
  layouts: [
    ...times.flatMap((time) => [
      { layout: `(%{session})${time} - (not logged in) (%{client})> %{message}` },
      { layout: `(%{session})${time} - %{userName} (%{client})> %{message}` },
      { layout: `(%{session}) ${time} - (not logged in) (%{client})> %{message}` },
      { layout: `(%{session}) ${time} - %{userName} (%{client})> %{message}` },
    ]),
    ...['FTP Session', 'FTP Server', 'Administration Server', 'Admin UI'].flatMap((kind) => [
      { layout: `%{iso} %{way} [${kind} %{number} %{client} %{account}] %{message}`, marks: { kind } },
      { layout: `%{iso} %{way} [${kind} %{number} %{client}] %{message}`, marks: { kind } },
      { layout: `%{iso} %{way} [${kind}] %{message}`, marks: { kind } },
    ]),
  ],
  uses: {
    iso: { time: 'iso' },
    mdy: { time: 'mdy' },
    session: { more: 'session', word: true },
    number: { more: 'session', word: true },
    client: { part: 'peer', address: true },
    account: { field: 'userName' },
    way: { more: 'way', oneOf: ['>>', '<<', '==', '!!', '??', '--'] },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: '530 %{reason}', ...ftpFailed },
      { layout: 'Authentication failed%{*}', ...ftpFailed },
      { layout: '230 %{*}', ...ftpLogin },
      { layout: 'USER %{userName}', action: 'ftp-user' },
      { layout: 'RETR %{urlPath}', action: 'ftp-download' },
      { layout: 'STOR %{urlPath}', action: 'ftp-upload' },
      { layout: 'DELE %{urlPath}', action: 'ftp-delete' },
      { layout: 'Connected on port %{port}, %{*}', action: 'ftp-connect' },
      { layout: 'Session %{*} created.', action: 'ftp-connect' },
    ],
  },
  samples: [
    {
      title: 'to 0.9: a log-in that failed, one that did not, a download',
      text: [
        '(000123) 6/24/2025 3:11:07 AM - (not logged in) (198.51.100.7)> Connected on port 21, sending welcome message...',
        '(000123) 6/24/2025 3:11:08 AM - (not logged in) (198.51.100.7)> USER kim',
        '(000123) 6/24/2025 3:11:09 AM - (not logged in) (198.51.100.7)> 530 Login or password incorrect!',
        '(000124) 6/24/2025 3:11:10 AM - kim (198.51.100.7)> 230 Logged on',
        '(000124) 6/24/2025 3:11:11 PM - kim (198.51.100.7)> RETR a.zip',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', eventAction: 'ftp-connect' },
        { userName: 'kim', eventAction: 'ftp-user' },
        { sourceIp: '198.51.100.7', eventAction: 'ftp-failed', eventOutcome: 'failure' },
        { userName: 'kim', eventAction: 'ftp-login', eventOutcome: 'success', 'more.session': '000124' },
        { instant: '2025-06-24T15:11:11Z', userName: 'kim', urlPath: 'a.zip', eventAction: 'ftp-download' },
      ],
    },
    {
      title: 'from 1.0 on',
      text: [
        '2025-06-24T03:11:07.123Z == [FTP Session 1 198.51.100.7] Session 0x1 with ID 1 created.',
        '2025-06-24T03:11:08.123Z << [FTP Session 1 198.51.100.7] USER kim',
        '2025-06-24T03:11:09.123Z !! [FTP Session 1 198.51.100.7 kim] Authentication failed',
        '2025-06-24T03:11:10.123Z >> [FTP Session 2 198.51.100.7 kim] 230 Login successful.',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.123Z', sourceIp: '198.51.100.7', eventAction: 'ftp-connect' },
        { userName: 'kim', sourceIp: '198.51.100.7' },
        { userName: 'kim', eventAction: 'ftp-failed', eventOutcome: 'failure' },
        { userName: 'kim', eventAction: 'ftp-login', eventOutcome: 'success', 'more.session': '2' },
      ],
    },
  ],
} satisfies LineFormat;
