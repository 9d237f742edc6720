import type { LineFormat } from '../format.ts';

/** The headings that Windows translates, in English, German, French, Spanish, Japanese and Korean. */
const starts = ['Start time', 'Startzeit', 'Heure de début', 'Hora de inicio', '開始時刻', '시작 시간'];
const commands = [
  'Command start time',
  'Befehlsstartzeit',
  'Heure de début de la commande',
  'コマンド開始時刻',
  '명령 시작 시간',
];
const users = ['Username', 'Benutzername', "Nom d'utilisateur", 'Nombre de usuario', 'ユーザー名', '사용자 이름'];
const machines = ['Machine', 'Computer', 'Ordinateur', 'Equipo', 'コンピューター', '컴퓨터'];
const applications = [
  'Host Application',
  'Hostanwendung',
  'Application hôte',
  'ホスト アプリケーション',
  '호스트 응용 프로그램',
];
const named = (headings: readonly string[], field: string) =>
  headings.map((heading) => ({ layout: `${heading}: %{${field}}`, place: 'within' as const }));

export default {
  id: 'powershell-transcript',
  version: 1,
  kind: 'lines',
  title: 'PowerShell transcript (what was typed, by whom, and what came back)',
  source:
    'Microsoft, Start-Transcript; PowerShell/src, TranscriptPrologue in several languages; Plaso, powershell_transcript',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  // Rows of stars part the head of a session from what was typed in it.
  comment: '*',
  headings: ['Windows PowerShell transcript start', 'PowerShell transcript start', '*PowerShell-Aufzeichnung'],
  rejectReason: 'Belongs to no transcript that begins with its start time.',
  layouts: [
    ...starts.map((heading) => ({ layout: `${heading}: %{time}`, action: 'powershell' })),
    ...commands.map((heading) => ({ layout: `${heading}: %{time}`, action: 'powershell-command' })),
    ...named(users, 'userName'),
    ...named(machines, 'hostName'),
    ...named(applications, 'processName'),
    { layout: 'RunAs User: %{runAs}', place: 'within' },
    { layout: 'RunAs-Benutzer: %{runAs}', place: 'within' },
    { layout: 'Prozess-ID: %{pid}', place: 'within' },
    { layout: 'Process ID: %{pid}', place: 'within' },
    { layout: 'PSVersion: %{version}', place: 'within' },
    { layout: 'Windows PowerShell transcript end', place: 'within' },
    { layout: 'End time: %{until}', place: 'within' },
  ],
  uses: {
    time: { time: 'digits' },
    hostName: { more: 'machine' },
    processName: { field: 'processName' },
  },
  samples: [
    {
      title: 'a session of one command',
      text: [
        '**********************',
        'Windows PowerShell transcript start',
        'Start time: 20250624121107',
        'Username: SHOP\\kim',
        'RunAs User: SHOP\\kim',
        'Machine: PC7 (Microsoft Windows NT 10.0.17763.0)',
        'Host Application: C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
        'Process ID: 6456',
        '**********************',
        'PS C:\\> whoami',
        'shop\\kim',
        '**********************',
        'End time: 20250624121207',
        '**********************',
        '',
      ].join('\r\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          userName: 'SHOP\\kim',
          eventAction: 'powershell',
          message: 'PS C:\\> whoami\nshop\\kim',
          'more.pid': '6456',
        },
      ],
    },
  ],
} satisfies LineFormat;
