import type { LineFormat } from '../format.ts';

/** What only this program says of itself, so that other logs of time, level and msg are not taken for its own. */
const words = [
  'crowdsecurity/',
  ' ban on Ip ',
  ' captcha on Ip ',
  '/crowdsec) ',
  '/cscli) ',
  'performed ',
  'Adding file ',
];

const head = ['time="%{iso}"', 'time="%{dmy}"', 'time=%{iso}'].map((time) => `${time} level=%{level} msg="%{message}`);

export default {
  id: 'crowdsec',
  version: 1,
  kind: 'lines',
  title: 'CrowdSec (its own log: attacks seen, addresses banned)',
  source: 'CrowdSec documentation, "Logs"; pkg/csprofiles and pkg/leakybucket, log texts; logrus, TextFormatter',
  specificity: 0.972,
  mappable: false,
  rejectReason: 'No line of CrowdSec with time, level and msg.',
  layouts: [
    ...head.map((layout) => ({ layout, must: words })),
    ...head.map((layout) => ({ layout, loose: true as const })),
  ],
  uses: {
    iso: { time: 'iso' },
    dmy: { time: 'dmy' },
    level: { more: 'level', word: true },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    heads: [],
    tails: ['"'],
    rules: [
      ...['%{duration} ban on Ip %{*}', '%{duration} captcha on Ip %{*}', '%{decision}'].flatMap((decision) => {
        const action = decision.includes(' ban ') ? 'ban' : decision.includes(' captcha ') ? 'captcha' : 'decision';
        return [
          { layout: `(%{by}) %{scenario} by ip %{client} (%{network}) : ${decision}`, action },
          { layout: `(%{by}) manual '%{*}' from '%{userName}' by ip %{client} : ${decision}`, action },
          { layout: `(%{by}) %{scenario} by ip %{client} : ${decision}`, action },
        ];
      }),
      { layout: "Ip %{client} performed '%{scenario}' (%{count} events over %{duration}) at %{when}", action: 'alert' },
      { layout: "Ip %{client} performed '%{scenario}' %{*}", action: 'alert' },
      {
        layout:
          '%{client} - [%{when}] \\"%{httpMethod} %{urlPath} HTTP/%{*} %{httpStatus} %{took} \\"%{userAgent}\\" \\"',
        action: 'api-request',
      },
    ],
  },
  samples: [
    {
      title: 'an attack, what was decided of it, a ban by hand, a request of its own clients',
      text: [
        `time="2025-06-24T03:11:07Z" level=info msg="Ip 198.51.100.7 performed 'crowdsecurity/ssh-bf' (6 events over 9.3s) at 2025-06-24 03:11:07 UTC"`,
        'time="2025-06-24T12:11:08+09:00" level=info msg="(a1b2/crowdsec) crowdsecurity/ssh-bf by ip 198.51.100.7 (FR/64500) : 4h ban on Ip 198.51.100.7"',
        `time="24-06-2025 03:11:09" level=info msg="(a1b2/cscli) manual 'ban' from 'kim' by ip 198.51.100.8 : 4h ban on Ip 198.51.100.8"`,
        'time="24-06-2025 03:11:10" level=info msg="Adding file /var/log/auth.log to datasources" type=file',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', eventAction: 'alert', 'more.count': '6' },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '198.51.100.7',
          eventAction: 'ban',
          'more.scenario': 'crowdsecurity/ssh-bf',
          'more.duration': '4h',
        },
        { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.8', userName: 'kim', eventAction: 'ban' },
        { instant: '2025-06-24T03:11:10Z' },
      ],
    },
  ],
} satisfies LineFormat;
