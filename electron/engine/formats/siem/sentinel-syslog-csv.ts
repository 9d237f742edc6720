import type { TableFormat } from '../format.ts';

export default {
  id: 'sentinel-syslog-csv',
  version: 1,
  kind: 'table',
  title: 'Syslog table of Log Analytics and Microsoft Sentinel (CSV)',
  source: 'Azure Monitor Logs reference, table Syslog; Log Analytics, export of results as CSV',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  claims: [['SyslogMessage', 'Facility']],
  messages: 'syslog-auth',
  time: ['EventTime', 'EventTime [UTC]', 'TimeGenerated', 'TimeGenerated [UTC]'],
  dayOrder: 'mdy',
  fields: {
    hostName: ['Computer', 'HostName'],
    processName: ['ProcessName'],
    message: ['SyslogMessage'],
  },
  samples: [
    {
      title: 'log-ins, with the times of the portal',
      text: [
        '"TenantId","TimeGenerated [UTC]",Computer,"EventTime [UTC]",Facility,HostName,SeverityLevel,SyslogMessage,ProcessID,HostIP,ProcessName,Type',
        '"91","6/24/2025, 3:11:08.500 AM",gate,"6/24/2025, 3:11:07.000 AM",authpriv,gate,info,"Failed password for invalid user admin from 198.51.100.7 port 51122 ssh2",123,"192.0.2.4",sshd,Syslog',
        '"91","6/4/2025, 3:11:09.500 PM",gate,"6/4/2025, 3:11:08.000 PM",authpriv,gate,info,"Accepted password for kim from 198.51.100.8 port 51123 ssh2",124,"192.0.2.4",sshd,Syslog',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'admin',
          eventAction: 'ssh-failed',
          eventOutcome: 'failure',
          hostName: 'gate',
          processName: 'sshd',
        },
        { instant: '2025-06-04T15:11:08Z', userName: 'kim', sourceIp: '198.51.100.8', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies TableFormat;
