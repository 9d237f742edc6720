import type { LineFormat } from '../format.ts';

const rest = '%%01%{module}/%{severity}/%{eventAction}(%{grade}):';

export default {
  id: 'huawei',
  version: 1,
  kind: 'lines',
  title: 'Huawei firewalls, switches and routers (USG, NE, S; %%01 messages)',
  source: 'Huawei, "USG6000 Log Reference" and "Information Center Configuration", log format',
  specificity: 0.975,
  mappable: false,
  rejectReason: 'No %%01 with a module, a severity and a name behind it, as Huawei writes them.',
  layouts: ['', '<%{priority}>'].flatMap((head) =>
    ['%{stamp}', '%{iso}'].flatMap((time) => [
      { layout: `${head}${time} %{hostName} ${rest} %{message} (%{pairs>})` },
      { layout: `${head}${time} %{hostName} ${rest}%{pairs}` },
    ]),
  ),
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'cisco' },
    iso: { time: 'iso' },
    module: { field: 'eventProvider', word: true },
    severity: { more: 'severity', word: true },
    grade: { more: 'grade', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: ',',
    fields: {
      sourceIp: ['SourceIP', 'source-ip', 'SrcIp', 'SrcIP', 'UserIP', 'IpAddress', 'IPAddress', 'Ip', 'ip'],
      userName: ['User', 'UserName', 'user-name', 'user'],
    },
    absent: ['unknown', 'none'],
    outcomes: [
      ...['permit', 'allow', 'alert'].map((equals) => ({ key: 'Action', equals, outcome: 'success' as const })),
      ...['block', 'deny', 'declare'].map((equals) => ({ key: 'Action', equals, outcome: 'failure' as const })),
    ],
  },
  samples: [
    {
      title: 'a filter, a policy, the end of a session, a log-in',
      text: [
        '2025/06/24 03:11:07 edge %%01URL/4/FILTER(l): The URL filtering policy was matched. (SyslogId=1906054, VSys="public", Policy="Internet Access", SrcIp=192.0.2.1, DstIp=198.51.100.2, User="kim", Protocol=TCP, Host="shop.example", Action=Block)',
        'Jun 24 2025 03:11:08 edge %%01POLICY/6/POLICYPERMIT(l):vsys=public, protocol=17, source-ip=192.0.2.2, source-port=2426, destination-ip=198.51.100.2, rule-name=Internet Access.',
        '<190>2025-06-24 03:11:09 edge %%01SECLOG/6/SESSION_TEARDOWN(l):IPVer=4,Protocol=tcp,SourceIP=192.0.2.3,DestinationIP=198.51.100.2,SendBytes=2135',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'edge',
          eventProvider: 'URL',
          eventAction: 'FILTER',
          sourceIp: '192.0.2.1',
          userName: 'kim',
          eventOutcome: 'failure',
          message: 'The URL filtering policy was matched.',
          'more.Policy': 'Internet Access',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '192.0.2.2', 'more.destination-ip': '198.51.100.2' },
        { eventAction: 'SESSION_TEARDOWN', sourceIp: '192.0.2.3', 'more.SendBytes': '2135' },
      ],
    },
  ],
} satisfies LineFormat;
