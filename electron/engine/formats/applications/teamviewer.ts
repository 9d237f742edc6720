import type { LineFormat } from '../format.ts';

export default {
  id: 'teamviewer',
  version: 1,
  kind: 'lines',
  title: 'TeamViewer connections (Connections_incoming.txt, Connections.txt)',
  source: 'TeamViewer, "Find your log files"; Plaso, parsers/text_plugins/teamviewer.py',
  specificity: 0.985,
  mappable: false,
  // The program writes these two files in UTC.
  zone: 'UTC',
  rejectReason: 'No number of a partner with the beginning and end of a connection.',
  layouts: [
    {
      layout: '%{partner}\t%{partnerName}\t%{dmy}\t%{until}\t%{userName}\t%{kind}\t%{connection}\t',
      action: 'remote-session',
    },
    {
      layout: '%{partner}\t%{partnerName}\t%{dmy}\t%{until}\t%{userName}\t%{kind}\t%{connection}',
      action: 'remote-session',
    },
    { layout: '%{partner}\t%{dmy}\t%{until}\t%{userName}\t%{kind}\t%{connection}', action: 'remote-session' },
    {
      layout: '%{partner} %{~dmy} %{~until}  %{~userName} %{~kind} %{~connection}',
      action: 'remote-session',
    },
  ],
  uses: {
    dmy: { time: 'dmy' },
    partner: { more: 'partner', word: true },
    userName: { field: 'userName', word: true },
    kind: { more: 'kind', word: true },
    connection: { more: 'connection', word: true },
  },
  samples: [
    {
      title: 'an incoming connection and, in columns of blanks, an outgoing one',
      text: [
        '',
        '1660360496\tWARD-PC\t24-06-2025 03:11:07\t24-06-2025 03:18:36\tkim\tRemoteControl\t{b3a4df33-d027-44d5-b50f-4e61115494d4}\t',
        '1660360497                      24-06-2025 04:10:33             24-06-2025 04:11:52             lee                             RemoteControl                   {b35110b2-7dc5-4bb9-8d54-ca80953f65f8}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          eventAction: 'remote-session',
          'more.partner': '1660360496',
          'more.partnerName': 'WARD-PC',
          'more.until': '24-06-2025 03:18:36',
        },
        { instant: '2025-06-24T04:10:33Z', userName: 'lee', 'more.kind': 'RemoteControl' },
      ],
    },
  ],
} satisfies LineFormat;
