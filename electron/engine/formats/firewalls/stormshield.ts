import type { LineFormat } from '../format.ts';

export default {
  id: 'stormshield',
  version: 1,
  kind: 'lines',
  title: 'Stormshield Network Security (connections, alarms, log-ins, administration)',
  source: 'Stormshield, "Description of audit logs", SNS 4',
  specificity: 0.975,
  mappable: false,
  rejectReason: 'Not a line of id=firewall with its time, offset and name of the firewall.',
  layouts: [
    { layout: '<%{priority}>%{*} id=firewall %{pairs}' },
    { layout: '%{*} id=firewall %{pairs}' },
    { layout: 'id=firewall %{pairs}' },
  ],
  uses: { priority: { more: 'priority', word: true }, pairs: { part: 'pairs' } },
  pairs: {
    claims: [['time', 'fw', 'tz', 'startime']],
    time: ['time + tz', 'time'],
    fields: {
      sourceIp: ['src', 'address'],
      userName: ['user'],
      eventAction: ['action', 'logtype'],
      eventProvider: ['service', 'logtype'],
      hostName: ['fw'],
      urlDomain: ['dstname'],
      urlPath: ['arg'],
      httpMethod: ['op'],
      responseBytes: ['rcvd'],
      message: ['msg'],
    },
    outcomes: [
      { key: 'action', equals: 'pass', outcome: 'success' },
      { key: 'action', equals: 'block', outcome: 'failure' },
      { key: 'error', equals: '0', outcome: 'success' },
    ],
  },
  samples: [
    {
      title: 'what an administrator asked, a connection',
      text: [
        '<13>1 2025-06-24T12:11:07+09:00 edge serverd - - - id=firewall time="2025-06-24 12:11:07" fw="edge" tz=+0900 startime="2025-06-24 12:11:07" error=0 user="admin" address=192.0.2.7 sessionid=1 msg="CONFIG ACTIVATE" logtype="server"',
        'id=firewall time="2025-06-24 03:11:08" fw="edge" tz=+0000 startime="2025-06-24 03:11:08" pri=5 src=198.51.100.7 srcport=61549 dst=192.0.2.1 dstport=443 rcvd=3614 action=block logtype="connection"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'admin',
          sourceIp: '192.0.2.7',
          eventOutcome: 'success',
          message: 'CONFIG ACTIVATE',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.7', eventAction: 'block', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
