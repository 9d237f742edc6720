import type { LineFormat } from '../format.ts';

const actions = [
  { word: 'AuthAccept', outcome: 'success' },
  { word: 'AuthReject', outcome: 'failure' },
  { word: 'AuthAttempt', outcome: 'failure' },
  { word: 'AuthChallenge' },
  { word: 'AzAccept', outcome: 'success' },
  { word: 'AzReject', outcome: 'failure' },
  { word: 'ValidateAccept', outcome: 'success' },
  { word: 'ValidateReject', outcome: 'failure' },
  { word: 'AuthLogout' },
  { word: 'AdminLogin', outcome: 'success' },
  { word: 'AdminLogout' },
  { word: 'AdminReject', outcome: 'failure' },
] as const;
const tail = '"%{urlDomain} %{httpMethod} %{urlPath}" [%{details}] [%{reason}] %{message}';

export default {
  id: 'siteminder',
  version: 1,
  kind: 'lines',
  title: 'SiteMinder Policy Server (smaccess.log: log-ins, permissions)',
  source: 'Broadcom, SiteMinder, "Policy Server Access Log", smaccess.log',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'Not a line of smaccess.log: the event or the time in brackets is missing.',
  layouts: actions.flatMap(({ word, ...marks }) => {
    const head = `${word} %{hostName} [%{clf}] `;
    const action = { action: word, ...marks };
    return [
      { layout: `${head}"%{sourceIp} %{userName>}" ${tail}`, ...action },
      { layout: `${head}"%{userName}" ${tail}`, ...action },
      { layout: `${head}%{message}`, ...action },
    ];
  }),
  uses: { clf: { time: 'clf' }, sourceIp: { field: 'sourceIp', address: true }, message: { part: 'message' } },
  samples: [
    {
      title: 'a log-in refused, one that came in, a page allowed, a session checked',
      text: [
        'AuthReject sso1 [24/Jun/2025:12:11:07 +0900] "198.51.100.7 kim" "agent1.shop.example GET /app/index" [] [0] Invalid credentials [] []',
        'AuthAccept sso1 [24/Jun/2025:12:11:08 +0900] "198.51.100.8 uid=lee,ou=people,o=shop" "agent1.shop.example GET /app/index" [idletime=3600;maxtime=7200;] [0]  [] []',
        'AzAccept sso1 [24/Jun/2025:12:11:09 +0900] "198.51.100.8 uid=lee,ou=people,o=shop" "agent1.shop.example GET /app/list" [] [0]  [] []',
        'not a line of it',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'sso1',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'AuthReject',
          eventOutcome: 'failure',
          urlPath: '/app/index',
        },
        { sourceIp: '198.51.100.8', userName: 'uid=lee,ou=people,o=shop', eventOutcome: 'success' },
        { eventAction: 'AzAccept', urlPath: '/app/list' },
      ],
      rejects: [4],
    },
  ],
} satisfies LineFormat;
