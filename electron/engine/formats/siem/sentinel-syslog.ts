import type { RecordFormat } from '../format.ts';

export default {
  id: 'sentinel-syslog',
  version: 1,
  kind: 'records',
  title: 'Syslog table of Log Analytics and Microsoft Sentinel (JSON)',
  source: 'Azure Monitor Logs reference, table Syslog',
  specificity: 0.97,
  mappable: false,
  prefixed: false,
  zone: 'UTC',
  envelopes: ['value', 'records'],
  claims: [['SyslogMessage', 'Facility']],
  messages: 'syslog-auth',
  rejectReason: 'No row of the table Syslog: SyslogMessage and Facility are missing.',
  time: ['EventTime', 'EventTime [UTC]', 'TimeGenerated', 'TimeGenerated [UTC]'],
  fields: {
    hostName: ['Computer', 'HostName'],
    processName: ['ProcessName'],
    message: ['SyslogMessage'],
  },
  samples: [
    {
      title: 'as the portal exports it: a refused log-in, and what a server of accounts says',
      text: `${JSON.stringify(
        [
          {
            TenantId: '9143',
            'TimeGenerated [UTC]': '6/24/2025, 3:11:08.500 AM',
            Computer: 'gate',
            'EventTime [UTC]': '6/24/2025, 3:11:07.000 AM',
            Facility: 'authpriv',
            HostName: 'gate',
            SeverityLevel: 'info',
            SyslogMessage: 'Failed password for invalid user admin from 198.51.100.7 port 51122 ssh2',
            ProcessID: '123',
            HostIP: '192.0.2.4',
            ProcessName: 'sshd',
            Type: 'Syslog',
          },
          {
            'TimeGenerated [UTC]': '6/24/2025, 3:11:10.500 AM',
            Computer: 'ise',
            'EventTime [UTC]': '6/24/2025, 3:11:09.000 AM',
            Facility: 'local7',
            SyslogMessage:
              '11:09.035 +00:00 0418535156 5200 NOTICE Passed-Authentication: Authentication succeeded, ConfigVersionId=644, Device IP Address=192.0.2.10, DestinationPort=1812, User-Name=kim, Protocol=Radius, NAS-Port=13,',
            ProcessName: 'CISE_Passed_Authentications',
            Type: 'Syslog',
          },
        ],
        null,
        2,
      )}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'gate',
          processName: 'sshd',
          sourceIp: '198.51.100.7',
          userName: 'admin',
          eventAction: 'ssh-failed',
          eventOutcome: 'failure',
        },
        { instant: '2025-06-24T03:11:09Z', hostName: 'ise', userName: 'kim', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies RecordFormat;
