import type { RecordFormat } from '../format.ts';

export default {
  id: 'syslog-json',
  version: 3,
  kind: 'records',
  title: 'Syslog whose messages are JSON (ESET Protect, Falco, Wazuh and their like)',
  source: 'RFC 3164; RFC 5424; RFC 8259; ESET PROTECT, "Export logs to Syslog", JSON',
  specificity: 0.945,
  mappable: false,
  rejectReason: 'The JSON holds no value.',
  prefixed: true,
  framed: 'syslog',
  envelopes: [],
  time: ['occured', 'timestamp', '@timestamp', 'time', 'eventTime', 'date'],
  fields: 'well-known',
  samples: [
    {
      title: 'a log-in to a console, a record that leaves its time to syslog',
      text: [
        'Jun 24 03:11:07 av ERAServer[5032]: {"event_type":"Audit_Event","ipv4":"192.0.2.7","hostname":"console","occured":"24-Jun-2025 03:11:06","action":"Login attempt","detail":"Authenticating native user \'kim\'.","user":"kim","result":"Success"}',
        '<134>1 2025-06-24T03:11:08Z gate falco 7 - - {"priority":"Warning","rule":"Terminal shell in container","src_ip":"192.0.2.8"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:06Z',
          hostName: 'console',
          processName: 'ERAServer',
          userName: 'kim',
          eventAction: 'Login attempt',
          eventOutcome: 'success',
        },
        { instant: '2025-06-24T03:11:08Z', hostName: 'gate', processName: 'falco', sourceIp: '192.0.2.8' },
      ],
    },
  ],
} satisfies RecordFormat;
