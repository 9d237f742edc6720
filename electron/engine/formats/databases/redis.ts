import type { LineFormat } from '../format.ts';

/** What the first versions say, whose lines name no process. */
const firstWords = [
  'clients connected (',
  ' Accepted ',
  'Client closed connection',
  'Closing idle client',
  'Server started, Redis version',
  'ready to accept connections',
  'overcommit_memory',
  ' DB ',
  'Background sav',
  'seconds. Saving...',
];

export default {
  id: 'redis',
  version: 2,
  kind: 'lines',
  title: 'Redis server log',
  source: 'Redis, src/server.c, serverLogRaw: "pid:role timestamp level message", and the form before 3.0',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No process, role, time and sign of the level, as Redis writes them.',
  layouts: [
    { layout: '%{pid}:%{role} %{worded} %{level} %{message}' },
    { layout: '%{pid}:%{role} %{worded} %{level}' },
    { layout: '[%{pid}] %{worded} %{level} %{message}' },
    { layout: '%{worded} %{level} %{message}', must: firstWords },
    { layout: '%{worded} %{level} %{message}', loose: true },
    { layout: '%{pid}:signal-handler (%{epoch}) %{message}' },
  ],
  uses: {
    pid: { more: 'pid', word: true },
    role: { more: 'role', oneOf: ['M', 'S', 'C', 'X'] },
    level: { more: 'level', oneOf: ['.', '-', '*', '#'] },
    worded: { time: 'worded' },
    epoch: { time: 'epoch' },
    peer: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Accepted %{peer}', action: 'connect' },
      { layout: '%{*}Connection from %{peer} aborted%{*}', action: 'probe', outcome: 'failure' },
      { layout: 'Replica %{peer} asks for synchronization', action: 'replica' },
      { layout: '%{*}with replica %{peer} succeeded', action: 'replica', outcome: 'success' },
      { layout: 'MASTER MODE enabled (user request from %{*}addr=%{peer} %{*}', action: 'master-enabled' },
      { layout: 'REPLICAOF %{master} enabled (user request from %{*}addr=%{peer} %{*}', action: 'replicaof' },
      { layout: 'SLAVE OF %{master} enabled (user request from %{*}addr=%{peer} %{*}', action: 'replicaof' },
    ],
  },
  samples: [
    {
      title: 'with and without a year, the old form, a replica that a foreign address asked for',
      text: [
        '26571:M 24 Jun 2025 12:11:07.874 * Synchronization with replica 192.0.2.4:6379 succeeded',
        '1:S 24 Jun 12:11:08.123 # Server started',
        '[4018] 24 Jun 12:11:09 - Accepted 198.51.100.7:51842',
        "26571:M 24 Jun 2025 12:11:10.874 * REPLICAOF 203.0.113.9:6379 enabled (user request from 'id=3 addr=198.51.100.7:51843 fd=8 name= age=0')",
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T12:11:07.874Z', sourceIp: '192.0.2.4', eventOutcome: 'success', 'more.role': 'M' },
        { instant: '2025-06-24T12:11:08.123Z', message: 'Server started' },
        { sourceIp: '198.51.100.7', 'more.clientPort': '51842', eventAction: 'connect' },
        { sourceIp: '198.51.100.7', eventAction: 'replicaof', 'more.master': '203.0.113.9:6379' },
      ],
    },
    {
      title: 'before version 2.4, without a process',
      text: [
        '24 Jun 10:03:19 - Server started, Redis version 1.2.6',
        '24 Jun 10:05:35 . 0 clients connected (0 slaves), 618932 bytes in use, 0 shared objects',
        '24 Jun 10:05:37 . Accepted 198.51.100.7:56742',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T10:03:19Z', 'more.level': '-' },
        { 'more.level': '.' },
        { sourceIp: '198.51.100.7', eventAction: 'connect' },
      ],
    },
  ],
} satisfies LineFormat;
