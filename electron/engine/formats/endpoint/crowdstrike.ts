import type { RecordFormat } from '../format.ts';

export default {
  id: 'crowdstrike',
  version: 3,
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
    // The address under which a sensor reaches the cloud, `aip`, is that of the machine watched: nobody came from there.
    sourceIp: [
      'event.UserIp',
      'event.SourceEndpointIpAddress',
      'event.EndpointIp',
      'event.LocalIP',
      'RemoteAddressIP4',
      'RemoteAddressIP6',
    ],
    userName: ['event.UserId', 'event.UserName', 'event.SourceAccountName', 'UserName', 'UserPrincipal'],
    eventAction: ['event.OperationName', 'metadata.eventType', 'event_simpleName'],
    eventProvider: ['event.ServiceName', 'event.DetectName', 'event.RuleName'],
    hostName: [
      'event.ComputerName',
      'event.HostnameField',
      'event.HostName',
      'event.SourceEndpointHostName',
      'event.EndpointName',
      'ComputerName',
    ],
    processName: ['event.FileName', 'event.ImageFileName', 'ImageFileName'],
    message: ['event.DetectDescription', 'event.IncidentDescription', 'event.CommandLine', 'CommandLine', 'DomainName'],
  },
  // 0 is out of the machine, 1 into it, 2 neither.
  fieldsWhere: [
    {
      key: 'event.ConnectionDirection',
      oneOf: ['1'],
      fields: { sourceIp: ['event.RemoteAddress'] },
    },
    {
      key: 'event.ConnectionDirection',
      oneOf: ['0'],
      fields: { sourceIp: ['event.LocalAddress'] },
    },
    {
      key: 'ConnectionDirection',
      oneOf: ['0', '2'],
      fields: { sourceIp: ['LocalAddressIP4', 'LocalAddressIP6'] },
    },
  ],
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
          sourceIp: '192.0.2.9',
          'more.event.LocalAddress': '192.0.2.8',
        },
      ],
    },
    {
      title: 'an odd log-in, and connections into and out of a machine',
      text: [
        '{"metadata":{"customerIDString":"8f69","offset":3,"eventType":"IdpDetectionSummaryEvent","eventCreationTime":1750734667000,"version":"1.0"},"event":{"DetectName":"Unusual login to an endpoint","DetectDescription":"A user logged into a machine for the first time","SourceAccountDomain":"EXAMPLE","SourceAccountName":"kim","SourceEndpointHostName":"pc7.example.com","SourceEndpointIpAddress":"198.51.100.7"}}',
        '{"event_simpleName":"NetworkReceiveAcceptIP4","aid":"4f","aip":"203.0.113.1","timestamp":"1750734668123","ConnectionDirection":"1","LocalAddressIP4":"192.0.2.8","LocalPort":"22","RemoteAddressIP4":"198.51.100.9","RemotePort":"50122"}',
        '{"event_simpleName":"NetworkConnectIP4","aid":"4f","aip":"203.0.113.1","timestamp":"1750734669123","ConnectionDirection":"0","LocalAddressIP4":"192.0.2.8","LocalPort":"50123","RemoteAddressIP4":"198.51.100.10","RemotePort":"443"}',
        '{"event_simpleName":"UserLogon","aid":"4f","aip":"203.0.113.1","timestamp":"1750734670123","LogonType":"10","RemoteAddressIP4":"198.51.100.11","UserName":"lee"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'pc7.example.com',
          eventProvider: 'Unusual login to an endpoint',
        },
        { sourceIp: '198.51.100.9', 'more.aip': '203.0.113.1', 'more.LocalAddressIP4': '192.0.2.8' },
        { sourceIp: '192.0.2.8', 'more.RemoteAddressIP4': '198.51.100.10' },
        { sourceIp: '198.51.100.11', userName: 'lee', eventAction: 'UserLogon' },
      ],
    },
  ],
} satisfies RecordFormat;
