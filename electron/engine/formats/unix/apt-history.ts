import type { LineFormat } from '../format.ts';

export default {
  id: 'apt-history',
  version: 1,
  kind: 'lines',
  title: 'Packages installed and removed (apt history.log)',
  source: 'apt, apt-pkg/deb/dpkgpm.cc, WriteHistoryTag',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  rejectReason: 'Stands before the first Start-Date.',
  layouts: [
    { layout: 'Start-Date: %{time}', action: 'apt' },
    { layout: 'Commandline: %{message}', place: 'within' },
    { layout: 'Requested-By: %{userName} (%{uid})', place: 'within' },
    { layout: 'Error: %{error}', place: 'within', outcome: 'failure' },
    { layout: 'End-Date: %{end}', place: 'within' },
    ...['Install', 'Upgrade', 'Remove', 'Purge', 'Reinstall', 'Downgrade', 'Comment'].map((name) => ({
      layout: `${name}: %{${name.toLowerCase()}}`,
      place: 'within' as const,
    })),
  ],
  uses: { time: { time: 'iso' }, message: { part: 'message' } },
  samples: [
    {
      title: 'one by a person, one that failed',
      text: '\nStart-Date: 2025-06-24  03:11:07\nCommandline: apt-get install netcat\nRequested-By: dana (1005)\nInstall: netcat:amd64 (1.10-46), netcat-traditional:amd64 (1.10-46, automatic)\nEnd-Date: 2025-06-24  03:11:09\n\nStart-Date: 2025-06-24  04:00:00\nCommandline: apt-get install -y docker-ce\nError: Sub-process /usr/bin/dpkg returned an error code (1)\nEnd-Date: 2025-06-24  04:00:07\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          message: 'apt-get install netcat',
          userName: 'dana',
          'more.uid': '1005',
          'more.install': 'netcat:amd64 (1.10-46), netcat-traditional:amd64 (1.10-46, automatic)',
        },
        { instant: '2025-06-24T04:00:00Z', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
