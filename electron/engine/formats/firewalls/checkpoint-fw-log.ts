import type { LineFormat } from '../format.ts';

/** Newer releases put three numbers before what was done. */
const heads = ['%{time} %{count} %{*} %{*} ', '%{time} '];
const acts = [
  { act: 'accept', action: 'accept', outcome: 'success' },
  { act: 'drop', action: 'drop', outcome: 'failure' },
  { act: 'reject', action: 'reject', outcome: 'failure' },
  { act: '%{~eventAction}' },
] as const;
const rests = [
  '%{direction} LogId: %{logId}; %{pairs}',
  '%{direction} %{interface} LogId: %{logId}; %{pairs}',
  '%{interface} %{pairs}',
];

export default {
  id: 'checkpoint-fw-log',
  version: 1,
  kind: 'lines',
  title: 'Check Point (fw log -l)',
  source: 'Check Point, CLI Reference Guide, "fw log"; sk144192, "Log Fields Description"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Not a line of fw log -l: a day, a clock, what was done, and names with values behind it.',
  layouts: heads.flatMap((head) =>
    acts.flatMap(({ act, ...said }) =>
      rests.map((rest) => ({ layout: `${head}${act} %{~hostName} ${rest}`, ...said })),
    ),
  ),
  uses: {
    time: { time: 'joined' },
    count: { more: 'count', oneOf: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    eventAction: { field: 'eventAction', word: true },
    hostName: { field: 'hostName', word: true },
    direction: { more: 'direction', oneOf: ['>', '<'] },
    interface: { more: 'interface', word: true },
    logId: { more: 'logId', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    colon: true,
    between: ';',
    claims: [['src'], ['product'], ['ProductName'], ['sys_message']],
    absent: ['<max_null>'],
    fields: {
      sourceIp: ['src'],
      userName: ['user', 'src_user_name', 'administrator'],
      eventProvider: ['product', 'ProductName'],
      urlPath: ['resource'],
      message: ['sys_message', 'message_info', 'description', 'reason'],
    },
  },
  samples: [
    {
      title: 'dropped, accepted, a message of the system, as newer releases write it',
      text: [
        '24Jun2025  3:11:07 drop   192.0.2.254 >eth0 product: VPN-1 & FireWall-1; src: 198.51.100.7; s_port: 50123; dst: 192.0.2.1; service: ssh; proto: tcp; rule: 5;',
        '24Jun2025 13:11:08 accept gate <eth1 product: VPN-1 & FireWall-1; src: 198.51.100.8; user: kim lee; dst: 192.0.2.1; service: https; proto: tcp; rule: 7;',
        '24Jun2025 13:11:09 ctl    gate >daemon sys_message:: started sending log to localhost;',
        '24Jun2025 13:11:10 5 N/A 1 drop gate < eth0 LogId: 0; ContextNum: <max_null>; src: 198.51.100.9; dst: 192.0.2.1; proto: udp; ProductName: VPN-1 & FireWall-1;',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'drop',
          eventOutcome: 'failure',
          eventProvider: 'VPN-1 & FireWall-1',
          hostName: '192.0.2.254',
          'more.dst': '192.0.2.1',
          'more.service': 'ssh',
        },
        { instant: '2025-06-24T13:11:08Z', sourceIp: '198.51.100.8', userName: 'kim lee', eventOutcome: 'success' },
        { message: 'started sending log to localhost' },
        { sourceIp: '198.51.100.9', eventAction: 'drop', eventProvider: 'VPN-1 & FireWall-1' },
      ],
    },
  ],
} satisfies LineFormat;
