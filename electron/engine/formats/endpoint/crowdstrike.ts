import type { RecordFormat } from '../format.ts';

export default {
  id: 'crowdstrike',
  version: 2,
  kind: 'records',
  title: 'CrowdStrike Falcon (event stream, SIEM connector, data replicator)',
  source: 'CrowdStrike, "Falcon Streaming API Event Dictionary" and "Falcon Data Replicator Guide"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['metadata.eventType', 'metadata.eventCreationTime', 'event'],
    ['event_simpleName', 'aid', 'timestamp'],
  ],
  rejectReason: 'No Falcon event: metadata.eventType or event_simpleName is missing.',
  time: ['metadata.eventCreationTime', 'timestamp', 'event.UTCTimestamp'],
  fields: {
    sourceIp: ['event.UserIp', 'event.LocalIP', 'aip', 'LocalAddressIP4'],
    userName: ['event.UserId', 'event.UserName', 'UserName', 'UserPrincipal'],
    eventAction: ['event.OperationName', 'metadata.eventType', 'event_simpleName'],
    eventProvider: ['event.ServiceName', 'event.DetectName', 'event.RuleName'],
    hostName: ['event.ComputerName', 'event.HostnameField', 'event.HostName', 'ComputerName'],
    processName: ['event.FileName', 'event.ImageFileName', 'ImageFileName'],
    message: ['event.DetectDescription', 'event.CommandLine', 'CommandLine'],
  },
  outcomes: [
    { key: 'event.Success', equals: 'true', outcome: 'success' },
    { key: 'event.Success', equals: 'false', outcome: 'failure' },
    { key: 'event.Status', equals: 'Blocked', outcome: 'failure' },
    { key: 'event.Status', equals: 'Allowed', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a log-in to the console over several lines, a process of the data replicator',
      text: [
        '{',
        '  "metadata": { "customerIDString": "8f69", "offset": 1, "eventType": "AuthActivityAuditEvent", "eventCreationTime": 1750734667710, "version": "1.0" },',
        '  "event": { "UserId": "kim@shop.example", "UserIp": "198.51.100.7", "OperationName": "twoFactorAuthenticate", "ServiceName": "CrowdStrike Authentication", "Success": true, "UTCTimestamp": 1750734667 }',
        '}',
        '{"event_simpleName":"ProcessRollup2","aid":"4f","aip":"198.51.100.8","timestamp":"1750734668123","ComputerName":"PC7","UserName":"lee","ImageFileName":"C:\\\\Windows\\\\cmd.exe","CommandLine":"cmd /c whoami"}',
        '{"metadata":{"customerIDString":"8f69","offset":2,"eventType":"FirewallMatchEvent","eventCreationTime":1750734669000,"version":"1.0"},"event":{"HostName":"PC8","ImageFileName":"svchost.exe","LocalAddress":"192.0.2.8","LocalPort":"445","RemoteAddress":"192.0.2.9","RemotePort":"54952","ConnectionDirection":"1","RuleName":"no SMB","Status":"Blocked"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.710Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'twoFactorAuthenticate',
          eventOutcome: 'success',
        },
        { userName: 'lee', hostName: 'PC7', eventAction: 'ProcessRollup2', message: 'cmd /c whoami' },
        {
          hostName: 'PC8',
          eventAction: 'FirewallMatchEvent',
          eventOutcome: 'failure',
          eventProvider: 'no SMB',
          // Which of the two began it, a number elsewhere says: neither is taken for the source.
          'more.event.LocalAddress': '192.0.2.8',
          'more.event.RemoteAddress': '192.0.2.9',
        },
      ],
    },
  ],
} satisfies RecordFormat;
