import type { LineFormat } from '../format.ts';

const behind = ['|%{urlPath}|%{httpStatus}|%{requestBytes}|%{responseBytes}|%{milliseconds}|%{userAgent}'];
const verdicts = [
  { word: 'ACCEPTED LOGIN', action: 'login', outcome: 'success' },
  { word: 'DENIED LOGIN', action: 'login-failed', outcome: 'failure' },
  ...['DOWNLOAD', 'DEPLOY', 'DELETE', 'CREATE', 'UPDATE', 'REQUEST', 'MOVE', 'COPY', 'UNDEPLOY'].flatMap((what) => [
    { word: `ACCEPTED ${what}`, action: what.toLowerCase(), outcome: 'success' } as const,
    { word: `DENIED ${what}`, action: what.toLowerCase(), outcome: 'failure' } as const,
  ]),
] as const;

export default {
  id: 'artifactory',
  version: 1,
  kind: 'lines',
  title: 'JFrog Artifactory (request log, access log)',
  source: 'JFrog Help Center, "Log Types": artifactory-request.log, artifactory-access.log; the same of version 6',
  specificity: 0.975,
  mappable: false,
  absent: '-',
  rejectReason: 'Neither a request (time|trace|address|account|method|path|status) nor a line of the access log.',
  layouts: [
    ...behind.map((rest) => ({ layout: `%{rfc3339}|%{trace}|%{client}|%{userName}|%{httpMethod}${rest}` })),
    {
      layout:
        '%{digits}|%{milliseconds}|%{*}|%{client}|%{userName}|%{httpMethod}|%{urlPath}|%{*}|%{httpStatus}|%{responseBytes}',
    },
    ...verdicts.flatMap(({ word, ...said }) =>
      ['', ' %{target}'].flatMap((target) => [
        {
          layout: `%{rfc3339} [%{trace}] [${word}]${target} for client : %{~userName} / %{client} [%{credentialKind}]`,
          ...said,
        },
        { layout: `%{rfc3339} [%{trace}] [${word}]${target} for client : %{~userName} / %{client}`, ...said },
        { layout: `%{iso} [${word}]${target} for %{userName}/%{client>}.`, ...said },
      ]),
    ),
  ],
  uses: {
    rfc3339: { time: 'rfc3339' },
    iso: { time: 'clocked' },
    digits: { time: 'digits' },
    trace: { more: 'trace' },
    client: { part: 'peer', address: true },
    target: { more: 'target' },
    credentialKind: { more: 'credentialKind' },
    milliseconds: { more: 'milliseconds', word: true },
  },
  outcomeFromStatus: true,
  samples: [
    {
      title: 'requests, log-ins of version 7',
      text: [
        '2025-06-24T03:11:07.123Z|a1b2c3|198.51.100.7|kim|GET|/api/storage/x|200|-1|512|5|JFrog-CLI/2',
        '2025-06-24T03:11:08.123Z|a1b2c4|198.51.100.8|anonymous|GET|/api/storage/y|401|-1|0|5|curl/8',
        '2025-06-24T03:11:09.123Z [a1b2c5] [ACCEPTED LOGIN] for client : kim / 198.51.100.7 [token]',
        '2025-06-24T03:11:10.123Z [a1b2c6] [DENIED DOWNLOAD] libs:shop/a.jar for client : lee / 198.51.100.8 [basic]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          urlPath: '/api/storage/x',
          httpStatus: 200,
          responseBytes: 512,
          eventOutcome: 'success',
          userAgent: 'JFrog-CLI/2',
        },
        { sourceIp: '198.51.100.8', httpStatus: 401, eventOutcome: 'failure' },
        { userName: 'kim', sourceIp: '198.51.100.7', eventAction: 'login', eventOutcome: 'success' },
        { userName: 'lee', eventAction: 'download', eventOutcome: 'failure', 'more.target': 'libs:shop/a.jar' },
      ],
    },
    {
      title: 'the access log of version 6',
      text: [
        '2025-06-24 03:11:07,123 [ACCEPTED LOGIN] for kim/198.51.100.7.',
        '2025-06-24 03:11:08,123 [DENIED LOGIN] for lee/198.51.100.8.',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.123Z', userName: 'kim', sourceIp: '198.51.100.7', eventAction: 'login' },
        { userName: 'lee', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
