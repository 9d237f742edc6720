import type { LineFormat } from '../format.ts';

const starts = [
  '%{stamp} %{hostName} kernel:',
  '%{rfc3339} %{hostName} kernel:',
  '%{stamp} %{hostName} %{facility} kernel:',
];
const packet = 'IN=%{inInterface} OUT=%{outInterface} %{pairs}';
/** What the rule's own prefix, a text of the administrator's, says became of the packet. */
const verdicts = [
  { prefix: '%{rule}[UFW BLOCK] ', action: 'drop', outcome: 'failure' },
  { prefix: '%{rule}[UFW ALLOW] ', action: 'accept', outcome: 'success' },
  { prefix: '%{rule}-D]', action: 'drop', outcome: 'failure' },
  { prefix: '%{rule}-R]', action: 'reject', outcome: 'failure' },
  { prefix: '%{rule}-A]', action: 'accept', outcome: 'success' },
  { prefix: '%{rule}DROP%{chain}', action: 'drop', outcome: 'failure' },
  { prefix: '%{rule}REJECT%{chain}', action: 'reject', outcome: 'failure' },
  { prefix: '%{rule}DENY%{chain}', action: 'drop', outcome: 'failure' },
  { prefix: '%{rule}ACCEPT%{chain}', action: 'accept', outcome: 'success' },
] as const;

export default {
  id: 'iptables',
  version: 2,
  kind: 'lines',
  title: 'Linux packet filter (iptables, nftables, ufw, EdgeOS) in syslog',
  source: 'Linux kernel, net/netfilter/nf_log_syslog.c; iptables-extensions(8), LOG target',
  specificity: 0.96,
  mappable: false,
  rejectReason: 'No packet that the kernel logged: SRC=, DST= and PROTO= are missing.',
  layouts: [
    ...starts.flatMap((start) => [
      ...verdicts.map(({ prefix, action, outcome }) => ({ layout: `${start} ${prefix}${packet}`, action, outcome })),
      { layout: `${start} %{rule}${packet}` },
      // The line's beginning was lost on its way.
      { layout: `${start} %{lost}ID=%{pairs}`, must: ['PROTO='] },
    ]),
    // Some devices leave out the machine and the kernel: the rule's prefix is all there is.
    ...verdicts.flatMap(({ prefix, action, outcome }) => {
      const rule = /[A-Z]{4,}/.exec(prefix)?.[0];
      return rule ? [{ layout: `%{stamp} ${rule}: ${packet}`, marks: { rule }, action, outcome }] : [];
    }),
  ],
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    facility: { more: 'facility', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    fields: { sourceIp: ['SRC'] },
  },
  samples: [
    {
      title: 'a drop rule, an accepting rule, a firewall that blocks, a line that lost its head',
      text: [
        'Jan  8 03:37:09 gate kernel: iptables DROP_INPUT: IN=eth0 OUT= MAC=00:00:5e:00:53:01 SRC=192.0.2.36 DST=198.51.100.114 LEN=52 TTL=115 ID=15743 DF PROTO=TCP SPT=17805 DPT=445 WINDOW=8192 SYN URGP=0 ',
        'Jan  8 03:37:10 gate kernel: [LAN-default-A]IN=eth0.90 OUT= SRC=192.0.2.37 DST=198.51.100.1 LEN=540 PROTO=UDP SPT=48689 DPT=48689 LEN=520',
        'Jan  8 03:37:11 gate kernel: [16571.459614] [UFW BLOCK] IN=eth0 OUT= SRC=2001:db8::1 DST=2001:db8::2 LEN=104 PROTO=TCP SPT=1 DPT=2',
        'Jan  8 03:37:12 gate kernel: L=40 TTL=126 ID=15317 DF PROTO=TCP SPT=59344 DPT=443',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-01-08T03:37:09Z',
          sourceIp: '192.0.2.36',
          hostName: 'gate',
          eventAction: 'drop',
          eventOutcome: 'failure',
          'more.DPT': '445',
          'more.inInterface': 'eth0',
          message: 'DF SYN',
        },
        { sourceIp: '192.0.2.37', eventAction: 'accept', eventOutcome: 'success', 'more.rule': '[LAN-default' },
        { sourceIp: '2001:db8::1', eventAction: 'drop', eventOutcome: 'failure', 'more.rule': '[16571.459614] ' },
        { 'more.DPT': '443' },
      ],
    },
  ],
} satisfies LineFormat;
