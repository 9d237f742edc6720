import type { Sample } from '../format.ts';

const flat = {
  TimeCreated: '2025-06-24T03:11:07.900Z',
  EventID: 4625,
  Channel: 'Security',
  SourceName: 'Microsoft-Windows-Security-Auditing',
  Hostname: 'PC7.shop.example',
  TargetUserName: 'dana',
  SubjectUserName: '-',
  IpAddress: '192.0.2.7',
  Keywords: '0x8010000000000000',
};
const beat = {
  '@timestamp': '2025-06-24T03:11:08.000Z',
  winlog: {
    event_id: 4624,
    channel: 'Security',
    computer_name: 'PC7',
    provider_name: 'Microsoft-Windows-Security-Auditing',
    event_data: { TargetUserName: 'kim', IpAddress: '192.0.2.8', LogonType: '10' },
  },
  event: { outcome: 'success', action: 'logged-in' },
  message: 'An account was successfully logged on.',
};
/** Shipped long after it happened: who created the account, not the account created. */
const created = {
  '@timestamp': '2025-06-25T08:00:00.000Z',
  winlog: {
    event_id: 4720,
    provider_name: 'Microsoft-Windows-Security-Auditing',
    computer_name: 'DC1',
    time_created: '2025-06-24T03:11:11.000Z',
    keywords: ['Audit Success'],
    event_data: { TargetUserName: 'svc9', SubjectUserName: 'kim' },
  },
};
/** SQL Server's account is the service; who asked stands among values without names. */
const audited = {
  winlog: {
    event_id: '33205',
    provider_name: 'MSSQLSERVER$AUDIT',
    time_created: '2025-06-24T03:11:12.000Z',
    keywords: ['Audit Success', 'Classic'],
    user: { name: 'MSSQLSERVER' },
    event_data: { param1: 'action_id:LGIF\nsucceeded:false\nclient_ip:192.0.2.11\nserver_principal_name:sa' },
  },
};
const refused = {
  System: { Provider: { Name: 'MSSQLSERVER' }, EventID: { Value: 18456 }, Channel: 'Application' },
  EventData: { Data: ['sa', ' Reason: Password did not match.', ' [CLIENT: 192.0.2.12]'] },
};
const shell = {
  winlog: {
    event_id: '4103',
    provider_name: 'Microsoft-Windows-PowerShell',
    event_data: { ContextInfo: 'Severity = Informational\n        User = SHOP\\lee\n        Shell ID = x' },
  },
};

/** As Velociraptor's parse_evtx gives it: seconds with a fraction, the number of the event in an object. */
const parsed = {
  System: {
    Provider: { Name: 'Microsoft-Windows-Security-Auditing' },
    EventID: { Value: 4625 },
    TimeCreated: { SystemTime: 1750734670.25 },
    Channel: 'Security',
    Computer: 'PC7',
  },
  EventData: { TargetUserName: 'park', IpAddress: '192.0.2.10', LogonType: 3 },
  Message: 'An account failed to log on.',
};
const decoded = {
  Event: {
    System: {
      Provider: { '#attributes': { Name: 'Microsoft-Windows-Sysmon' } },
      EventID: 3,
      TimeCreated: { '#attributes': { SystemTime: '2025-06-24T03:11:09.123456Z' } },
      Channel: 'Microsoft-Windows-Sysmon/Operational',
      Computer: 'PC7',
    },
    EventData: {
      Image: 'C:\\Windows\\curl.exe',
      User: 'SHOP\\lee',
      SourceIp: '192.0.2.9',
      DestinationIp: '198.51.100.4',
    },
  },
};

export const windowsJsonSamples: readonly Sample[] = [
  {
    title: 'flat as a log collector writes it, nested as Winlogbeat and as a decoder of .evtx do, a line that is none',
    text: [JSON.stringify(flat), JSON.stringify(beat), JSON.stringify(decoded), 'torn off', ''].join('\n'),
    events: [
      {
        instant: '2025-06-24T03:11:07.900Z',
        eventAction: '4625',
        userName: 'dana',
        sourceIp: '192.0.2.7',
        hostName: 'PC7.shop.example',
        eventOutcome: 'failure',
        eventProvider: 'Microsoft-Windows-Security-Auditing',
        'more.Channel': 'Security',
      },
      { eventAction: '4624', userName: 'kim', sourceIp: '192.0.2.8', eventOutcome: 'success', hostName: 'PC7' },
      {
        instant: '2025-06-24T03:11:09.123456Z',
        eventAction: '3',
        userName: 'SHOP\\lee',
        sourceIp: '192.0.2.9',
        processName: 'C:\\Windows\\curl.exe',
      },
    ],
    rejects: [4],
  },
  {
    title: 'an account created, an audit and a log-in of SQL Server, a command of PowerShell',
    text: `${[created, audited, refused, shell].map((record) => JSON.stringify(record)).join('\n')}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:11Z',
        userName: 'kim',
        eventOutcome: 'success',
        'more.winlog.event_data.TargetUserName': 'svc9',
      },
      { userName: 'sa', sourceIp: '192.0.2.11', eventOutcome: 'failure', 'more.winlog.user.name': 'MSSQLSERVER' },
      { userName: 'sa', sourceIp: '192.0.2.12', eventOutcome: 'failure', eventProvider: 'MSSQLSERVER' },
      { userName: 'SHOP\\lee', eventAction: '4103' },
    ],
  },
  {
    title: 'as Velociraptor decodes .evtx',
    text: `${JSON.stringify(parsed).replace('"Channel"', '"Keywords":9227875636482146304,"Channel"')}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:10.250Z',
        eventAction: '4625',
        userName: 'park',
        sourceIp: '192.0.2.10',
        hostName: 'PC7',
        eventOutcome: 'failure',
      },
    ],
  },
  {
    title: 'Sysmon, flat',
    text: `${JSON.stringify({ UtcTime: '2025-06-24 03:11:07.594', ProcessGuid: '{1}', Image: 'C:\\svchost.exe', SourceIp: '192.0.2.20', User: 'NT AUTHORITY\\SYSTEM' })}\n`,
    events: [{ instant: '2025-06-24T03:11:07.594Z', sourceIp: '192.0.2.20', offset: 0 }],
  },
];
