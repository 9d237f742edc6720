import type { RecordFormat } from '../format.ts';

export default {
  id: 'snort-json',
  version: 1,
  kind: 'records',
  title: 'Snort 3 alerts (alert_json)',
  source: 'Snort 3 Reference Manual, alert_json, fields',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['timestamp', 'src_ap', 'dst_ap', 'rule'],
    ['timestamp', 'src_addr', 'dst_addr', 'rule'],
    ['seconds', 'src_addr', 'dst_addr', 'sid'],
  ],
  rejectReason: 'No alert of Snort: its time, both ends and its rule are missing.',
  time: ['timestamp', 'seconds'],
  fields: {
    sourceIp: ['src_ap', 'src_addr'],
    eventAction: ['class', 'rule', 'sid'],
    message: ['msg'],
  },
  outcomes: [
    { key: 'action', equals: 'allow', outcome: 'success' },
    { key: 'action', equals: 'pass', outcome: 'success' },
    ...['block', 'drop', 'would_drop', 'reject', 'reset'].map((equals) => ({
      key: 'action',
      equals,
      outcome: 'failure' as const,
    })),
  ],
  samples: [
    {
      title: 'let through and dropped',
      text: [
        '{ "timestamp" : "25/06/24-03:11:07.123456", "pkt_num" : 5, "proto" : "TCP", "pkt_gen" : "raw", "pkt_len" : 60, "dir" : "C2S", "src_ap" : "198.51.100.7:41022", "dst_ap" : "192.0.2.2:22", "rule" : "1:2009582:3", "action" : "allow", "msg" : "ET SCAN" }',
        '{ "seconds" : 1750734668, "action" : "drop", "class" : "Web Application Attack", "dst_addr" : "192.0.2.2", "dst_port" : 80, "gid" : 1, "msg" : "SQL injection", "sid" : 7, "src_addr" : "198.51.100.8", "src_port" : 5, "rule" : "1:7:1" }',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          eventAction: '1:2009582:3',
          eventOutcome: 'success',
          message: 'ET SCAN',
          'more.clientPort': '41022',
        },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '198.51.100.8',
          eventAction: 'Web Application Attack',
          eventOutcome: 'failure',
        },
      ],
    },
  ],
} satisfies RecordFormat;
