import type { FieldUse } from '../field-use.ts';
import type { Layout, LineFormat } from '../format.ts';

const heads = ['%{stamp} %{hostName} ', '<%{priority}>%{stamp} %{hostName} ', '%{rfc3339} %{hostName} ', ''];
const verdicts = [
  { verdict: 'ALLOWED', outcome: 'success' },
  { verdict: 'BLOCKED', outcome: 'failure' },
  { verdict: 'DETECTED' },
  { verdict: 'WARNED' },
] as const;
const request =
  'http_scan[%{pid}]: %{epoch} %{repeat} %{client} %{targetIp} %{contentType} %{*} %{target} %{responseBytes} BYF';

export default {
  id: 'barracuda-web',
  version: 1,
  kind: 'lines',
  title: 'Barracuda Web Security Gateway (web filter)',
  source: 'Barracuda Campus, Web Security Gateway, "Syslog and the Barracuda Web Security Gateway"',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  rejectReason: 'No request of the web filter: http_scan, its time, the client and BYF are missing.',
  layouts: heads.flatMap((head) =>
    verdicts.flatMap(({ verdict, ...what }): Layout[] =>
      ['%{*}[anon] %{rest}', '%{*}[%{userName}] %{rest}', '%{rest}'].map((tail) => ({
        layout: `${head}${request} ${verdict} %{reason} ${tail}`,
        action: verdict,
        ...what,
      })),
    ),
  ),
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    epoch: { time: 'epoch' },
    client: { part: 'peer', address: true },
    target: { part: 'target' },
    pid: { more: 'pid', word: true },
    repeat: { more: 'repeat', word: true },
    targetIp: { more: 'targetIp', word: true },
    contentType: { more: 'contentType', word: true },
    reason: { more: 'reason', word: true },
    priority: { more: 'priority', word: true },
  } satisfies Record<string, FieldUse>,
  samples: [
    {
      title: 'a page let through to a person, a script kept from nobody known',
      text: [
        'Jun 24 12:11:07 web1 http_scan[3365]: 1750734667 1 198.51.100.7 203.0.113.80 text/html 198.51.100.7 http://shop.example/a?x=1 2704 BYF ALLOWED CLEAN 2 1 0 1 3 (-) 1 business 0 - 0 shop.example business [ldap0:kim] http://shop.example - - 0',
        'Jun 24 12:11:09 web1 http_scan[3365]: 1750734669 1 198.51.100.8 203.0.113.81 - 198.51.100.8 http://bad.example/x.js 0 BYF BLOCKED SPYWARE 2 1 0 1 3 (-) 1 spyware 0 - 0 bad.example spyware [anon] bad.example - - 0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'web1',
          sourceIp: '198.51.100.7',
          userName: 'ldap0:kim',
          eventAction: 'ALLOWED',
          eventOutcome: 'success',
          responseBytes: 2704,
        },
        { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.8', eventAction: 'BLOCKED', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
