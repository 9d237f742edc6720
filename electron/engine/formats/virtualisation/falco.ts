import type { RecordFormat } from '../format.ts';

export default {
  id: 'falco',
  version: 1,
  kind: 'records',
  title: 'Falco and Tetragon (what processes of containers did)',
  source: 'Falco documentation, "Falco Alerts", json_output; Cilium Tetragon documentation, "Events"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['rule', 'priority', 'output', 'time'],
    ['process_exec.process.binary', 'time'],
    ['process_exit.process.binary', 'time'],
    ['process_kprobe.process.binary', 'time'],
  ],
  rejectReason: 'Neither an alert of Falco (rule, priority, output) nor an event of Tetragon.',
  time: ['time'],
  fields: {
    // The end of a connection that asked.
    sourceIp: ['output_fields.fd.cip'],
    userName: ['output_fields.user.name', 'output_fields.ka.user.name'],
    eventAction: ['rule', 'process_kprobe.function_name', 'process_exit.signal'],
    eventProvider: ['source'],
    hostName: ['hostname', 'node_name'],
    processName: [
      ...['output_fields.proc.name', 'process_exec.process.binary', 'process_exit.process.binary'],
      'process_kprobe.process.binary',
    ],
    message: [
      ...['output', 'process_exec.process.arguments', 'process_exit.process.arguments'],
      'process_kprobe.process.arguments',
    ],
  },
  samples: [
    {
      title: 'a shell in a container, a process',
      text: [
        '{"hostname":"node1","output":"03:11:07.123456789: Notice A shell was spawned (user=root shell=bash)","priority":"Notice","rule":"Terminal shell in container","source":"syscall","time":"2025-06-24T03:11:07.123456789Z","output_fields":{"proc.cmdline":"bash","proc.name":"bash","user.name":"root","fd.cip":"198.51.100.7"}}',
        '{"process_exec":{"process":{"pid":7,"uid":0,"cwd":"/","binary":"/usr/bin/curl","arguments":"https://198.51.100.9/a","start_time":"2025-06-24T03:11:08.700327580Z"}},"node_name":"node1","time":"2025-06-24T03:11:08.700326678Z"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'root',
          hostName: 'node1',
          processName: 'bash',
          eventAction: 'Terminal shell in container',
        },
        {
          instant: '2025-06-24T03:11:08.700326Z',
          processName: '/usr/bin/curl',
          message: 'https://198.51.100.9/a',
        },
      ],
    },
  ],
} satisfies RecordFormat;
