import type { LineFormat } from '../format.ts';

export default {
  id: 'santa',
  version: 1,
  kind: 'lines',
  title: 'Santa (programs allowed and denied on macOS)',
  source: 'Santa documentation, "Logs", file log format',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No record of santad: time, daemon and action are missing.',
  layouts: [{ layout: '[%{iso}] %{level} santad: %{pairs}' }, { layout: '%{stamp} %{hostName} santad: %{pairs}' }],
  uses: {
    iso: { time: 'rfc3339' },
    stamp: { time: 'syslog' },
    level: { more: 'level', oneOf: ['I', 'W', 'E', 'D'] },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: '|',
    claims: [['action']],
    fields: {
      eventAction: ['action'],
      userName: ['user'],
      processName: ['processname'],
      urlPath: ['path', 'mount'],
      message: ['args', 'explain'],
    },
    outcomes: [
      { key: 'decision', equals: 'allow', outcome: 'success' },
      { key: 'decision', equals: 'deny', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a program denied, a disk that appeared',
      text: [
        '[2025-06-24T03:11:07.802Z] I santad: action=EXEC|decision=DENY|reason=BINARY|explain=not a system binary|sha256=d84db96a|pid=29678|uid=501|user=kim|path=/tmp/a b|args=/tmp/a b --quiet',
        '[2025-06-24T03:11:08.337Z] I santad: action=DISKAPPEAR|mount=/Volumes/USB|volume=USB|bsdname=disk2s1|fs=apfs',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.802Z',
          eventAction: 'EXEC',
          eventOutcome: 'failure',
          userName: 'kim',
          urlPath: '/tmp/a b',
          message: '/tmp/a b --quiet',
          'more.sha256': 'd84db96a',
        },
        { eventAction: 'DISKAPPEAR', urlPath: '/Volumes/USB' },
      ],
    },
  ],
} satisfies LineFormat;
