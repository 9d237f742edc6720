import type { LineFormat } from '../format.ts';

// Whether a log-in held says its code, not its name: Aurora writes CONNECT for refused ones as well.
const ends = [
  ...['CONNECT', 'PROXY_CONNECT', 'CHANGEUSER'].flatMap((event) => [
    { event, code: 'none', action: event, outcome: 'success' as const },
    { event, code: 'refusal', action: event, outcome: 'failure' as const },
  ]),
  { event: 'FAILED_CONNECT', code: 'code', action: 'FAILED_CONNECT', outcome: 'failure' as const },
  { event: 'DISCONNECT', code: 'code', action: 'DISCONNECT' },
];
const cells = '%{hostName},%{userName},%{peer},%{connection},%{query},';

export default {
  id: 'mariadb-audit',
  version: 2,
  kind: 'lines',
  title: 'MariaDB audit plugin (server_audit.log; also of Amazon RDS and Aurora)',
  source: 'MariaDB Knowledge Base, "MariaDB Audit Plugin - Log Format"; Amazon Aurora User Guide, advanced auditing',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  rejectReason: 'Not a line of server_audit: time, server, account, host and numbers between commas are missing.',
  layouts: ['%{compact},', '%{epoch},', '<%{priority}>%{stamp} %{sender} %{program}: '].flatMap((lead) => [
    ...ends.map(({ event, code, ...what }) => ({
      layout: `${lead}${cells}${event},%{database},%{object},%{${code}}`,
      ...what,
    })),
    { layout: `${lead}${cells}%{eventAction},%{database},'%{message>}',%{code}` },
    { layout: `${lead}${cells}%{eventAction},%{database},%{message>},%{code}` },
    { layout: `${lead}${cells}%{eventAction},%{database},'%{message}` },
  ]),
  uses: {
    compact: { time: 'compact' },
    // Aurora counts microseconds since 1970.
    epoch: { time: 'epoch' },
    stamp: { time: 'syslog' },
    priority: { more: 'priority', word: true },
    sender: { more: 'sender', word: true },
    program: { part: 'program' },
    peer: { part: 'peer' },
    connection: { more: 'connection', word: true },
    query: { more: 'query', word: true },
    none: { more: 'code', oneOf: ['0'] },
    refusal: { more: 'code', word: true },
    eventAction: {
      field: 'eventAction',
      oneOf: ['QUERY', 'READ', 'WRITE', 'CREATE', 'ALTER', 'RENAME', 'DROP', 'CONNECT', 'CHANGEUSER', 'PROXY_CONNECT'],
    },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'a log-in, one refused, a query over two lines, a table read',
      text: [
        '20250624 03:11:07,db1,kim,198.51.100.7,7,0,CONNECT,shop,,0',
        '20250624 03:11:08,db1,root,198.51.100.9,8,0,FAILED_CONNECT,,,1045',
        "20250624 03:11:09,db1,kim,198.51.100.7,7,12,QUERY,shop,'SELECT *",
        "FROM customers',0",
        '20250624 03:11:10,db1,kim,pc7.shop.example,7,12,READ,shop,customers,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'db1',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'CONNECT',
          eventOutcome: 'success',
          'more.database': 'shop',
        },
        { userName: 'root', sourceIp: '198.51.100.9', eventOutcome: 'failure', 'more.code': '1045' },
        { eventAction: 'QUERY', userName: 'kim' },
        { eventAction: 'READ', message: 'customers' },
      ],
    },
    {
      title: 'log-ins that carry a code of refusal, or none',
      text: [
        '20250624 03:11:07,db1,kim,198.51.100.7,7,0,CONNECT,shop,,0',
        '20250624 03:11:08,db1,root,198.51.100.9,8,0,CONNECT,,,1045',
        '20250624 03:11:09,db1,kim,198.51.100.7,7,0,CHANGEUSER,shop,,1045',
        '20250624 03:11:10,db1,lee,198.51.100.7,9,0,CONNECT,shop,,',
        '',
      ].join('\n'),
      events: [
        { userName: 'kim', eventAction: 'CONNECT', eventOutcome: 'success', 'more.code': '0' },
        { userName: 'root', eventAction: 'CONNECT', eventOutcome: 'failure', 'more.code': '1045' },
        { eventAction: 'CHANGEUSER', eventOutcome: 'failure' },
        { userName: 'lee', eventAction: 'CONNECT' },
      ],
    },
    {
      title: 'Aurora: microseconds since 1970',
      text: [
        '1750734667123456,shop-1,kim,198.51.100.7,7,0,CONNECT,,,0',
        '1750734668000001,shop-1,root,198.51.100.9,8,0,FAILED_CONNECT,,,1045',
        "1750734669000000,shop-1,kim,198.51.100.7,7,12,QUERY,shop,'SELECT * FROM customers',0",
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.123456Z', userName: 'kim', eventOutcome: 'success' },
        { userName: 'root', sourceIp: '198.51.100.9', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:09Z', eventAction: 'QUERY', message: 'SELECT * FROM customers' },
      ],
    },
  ],
} satisfies LineFormat;
