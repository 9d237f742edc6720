import type { Layout, LineFormat } from '../format.ts';
import { windowsMessages } from '../messages/windows.ts';

const heads = [
  '<%{priority}>%{stamp} %{sender} MSWinEventLog',
  '%{stamp} %{sender} MSWinEventLog',
  '<%{priority}>%{rfc3339} %{sender} MSWinEventLog',
  '%{rfc3339} %{sender} MSWinEventLog',
  '%{stamp} %{sender} %{relay} MSWinEventLog',
  '%{sender}\tMSWinEventLog',
  '<%{priority}>MSWinEventLog',
  'MSWinEventLog',
];
/** A relay may have written the tabs as what they are escaped by. */
const tabs = ['\t', '#011', '\\t'];
const kinds = [
  { word: 'Success Audit', outcome: 'success' },
  { word: 'Failure Audit', outcome: 'failure' },
  { word: '%{eventType}' },
] as const;

function layoutsBehind(head: string): Layout[] {
  return tabs.flatMap((tab) =>
    kinds.flatMap(({ word, ...outcome }) =>
      // Most events are of nobody.
      ['N/A', '%{userName}'].flatMap((user) => {
        const cells = [
          '',
          '%{criticality}',
          '%{logName}',
          '%{counter}',
          '%{ctime}',
          '%{eventAction}',
          '%{eventProvider}',
        ];
        const line = head + [...cells, user, '%{sidType}', word, '%{hostName}', '%{category}'].join(tab) + tab;
        return [`%{detail}${tab}%{message>}${tab}%{recordNumber}`, '%{message}'].map((rest) => ({
          layout: line + rest,
          ...outcome,
        }));
      }),
    ),
  );
}

export default {
  id: 'windows-snare',
  version: 2,
  kind: 'lines',
  title: 'Windows events by Snare, NXLog and their like (MSWinEventLog between tabs)',
  source: 'Snare Enterprise Agent for Windows User Guide, "Snare event format"; NXLog xm_syslog, to_syslog_snare()',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  rejectReason: 'Not a line of Snare: MSWinEventLog and the cells behind it are missing.',
  layouts: heads.flatMap(layoutsBehind),
  uses: {
    priority: { more: 'priority', word: true },
    // The collector's; the event's own stands in its cells.
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    sender: { more: 'sender', word: true },
    relay: { more: 'relay', word: true },
    criticality: { more: 'criticality', oneOf: ['0', '1', '2', '3', '4'] },
    counter: { more: 'counter', word: true },
    ctime: { time: 'ctime' },
    eventAction: { field: 'eventAction', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: { heads: [], tails: [], rules: windowsMessages },
  samples: [
    {
      title: 'a logon, one refused, a service; a relay that wrote the tabs out',
      text: [
        'Jun 24 03:11:07 dc1 MSWinEventLog\t1\tSecurity\t460\tTue Jun 24 03:11:06 2025\t4624\tMicrosoft-Windows-Security-Auditing\tSHOP\\dc1$\tN/A\tSuccess Audit\tdc1.shop.example\tLogon\t\tAn account was successfully logged on.    Subject:   Security ID:  S-1-0-0   Account Name:  -   Account Domain:  -    Logon Type:   3    New Logon:   Security ID:  S-1-5-21-7   Account Name:  kim   Account Domain:  SHOP    Network Information:   Workstation Name: PC7   Source Network Address: 192.0.2.7   Source Port:  50123\t2312',
        '<13>Jun 24 03:11:08 dc1 MSWinEventLog#0111#011Security#011461#011Tue Jun 24 03:11:08 2025#0114625#011Microsoft-Windows-Security-Auditing#011N/A#011N/A#011Failure Audit#011dc1.shop.example#011Logon#011#011An account failed to log on.    Subject:   Security ID:  S-1-0-0   Account Name:  -   Account Domain:  -    Account For Which Logon Failed:   Security ID:  S-1-0-0   Account Name:  root   Account Domain:  SHOP    Network Information:   Workstation Name: PC8   Source Network Address: 192.0.2.8   Source Port:  50124#0112313',
        'dc1\tMSWinEventLog\t0\tSystem\t462\tTue Jun 24 03:11:09 2025\t7036\tService Control Manager\tN/A\tN/A\tInformation\tdc1.shop.example\tNone\t\tThe Windows Update service entered the running state.\t9',
        'nothing of the kind',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:06Z',
          hostName: 'dc1.shop.example',
          eventProvider: 'Microsoft-Windows-Security-Auditing',
          eventAction: '4624',
          eventOutcome: 'success',
          userName: 'kim',
          sourceIp: '192.0.2.7',
          'more.logName': 'Security',
        },
        { userName: 'root', sourceIp: '192.0.2.8', eventAction: '4625', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:09Z', eventAction: '7036', 'more.eventType': 'Information' },
      ],
      rejects: [4],
    },
  ],
} satisfies LineFormat;
