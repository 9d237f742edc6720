import type { Layout, LineFormat } from '../format.ts';

const within = (layout: string): Layout => ({ layout, place: 'within' });

export default {
  id: 'ossec-alerts',
  version: 1,
  kind: 'lines',
  title: 'Alerts of Wazuh and OSSEC (alerts.log)',
  source: 'OSSEC, src/analysisd/alerts/log.c; Wazuh documentation, "Alert management", alerts.log',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  rejectReason: 'Stands before the first alert, which begins with ** Alert and its time.',
  layouts: [
    { layout: '** Alert %{epoch}: %{*}- %{groups}' },
    { layout: '** Alert %{epoch}:%{groups}' },
    within('%{when} (%{hostName}) %{agentIp}->%{location}'),
    within('%{year} %{month} %{day} %{clock} %{hostName}->%{location}'),
    within("Rule: %{ruleId} (level %{level}) -> '%{eventAction>}'"),
    within('Src IP: %{sourceIp}'),
    within('Src Port: %{clientPort}'),
    within('Dst IP: %{targetIp}'),
    within('User: %{userName}'),
  ],
  uses: {
    epoch: { time: 'epoch' },
    // The alert's own time says the same.
    year: { more: 'year', word: true },
    month: { more: 'month', word: true },
    day: { more: 'day', word: true },
    clock: { more: 'clock', word: true },
    when: { more: 'when' },
    hostName: { field: 'hostName', word: true },
    agentIp: { more: 'agentIp', word: true },
    level: { more: 'level', word: true },
    sourceIp: { part: 'peer' },
  },
  samples: [
    {
      title: 'a log-in refused, on the manager and by way of an agent',
      text: [
        '** Alert 1750734667.1234: - syslog,sshd,authentication_failed,',
        '2025 Jun 24 03:11:07 web1->/var/log/auth.log',
        "Rule: 5716 (level 5) -> 'sshd: authentication failed.'",
        'Src IP: 198.51.100.7',
        'User: root',
        'Jun 24 03:11:07 web1 sshd[7]: Failed password for root from 198.51.100.7 port 22 ssh2',
        '',
        '** Alert 1750734668.5678: mail  - syslog,attacks,',
        '2025 Jun 24 03:11:08 (web2) 192.0.2.2->/var/log/auth.log',
        "Rule: 40112 (level 12) -> 'Many failures followed by a success.'",
        'Src IP: 198.51.100.8',
        'Jun 24 03:11:08 web2 sshd[7]: Accepted password for kim from 198.51.100.8 port 22 ssh2',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '198.51.100.7',
          userName: 'root',
          hostName: 'web1',
          eventAction: 'sshd: authentication failed.',
          'more.ruleId': '5716',
          'more.location': '/var/log/auth.log',
        },
        { sourceIp: '198.51.100.8', hostName: 'web2', 'more.agentIp': '192.0.2.2', 'more.level': '12' },
      ],
    },
  ],
} satisfies LineFormat;
