import type { RecordFormat } from '../format.ts';

export default {
  id: 'panos-json',
  version: 1,
  kind: 'records',
  title: 'Palo Alto Networks logs as JSON (Strata Logging Service, Cortex Data Lake)',
  source: 'Palo Alto Networks, Strata Logging Service, "Log Forwarding Schema Reference"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No record of Palo Alto Networks: LogType and TimeGenerated are missing.',
  prefixed: false,
  envelopes: [],
  claims: [
    ['LogType', 'TimeGenerated', 'Subtype'],
    ['LogType', 'TimeGenerated', 'DeviceSN'],
  ],
  time: ['TimeGeneratedHighResolution', 'TimeGenerated', 'TimeReceived'],
  fields: {
    sourceIp: ['PublicIPv4', 'PublicIPv6', 'SourceAddress', 'SourceIP', 'AuthenticationSourceIP'],
    userName: ['SourceUserName', 'SourceUser', 'User', 'Username', 'NormalizeUser', 'AdminName', 'Admin'],
    hostName: ['DeviceName', 'LogSourceName'],
    eventAction: ['EventIDValue', 'EventID', 'EventName', 'Action', 'Command'],
    eventOutcome: ['EventStatus', 'Result'],
    eventProvider: ['LogType'],
    urlDomain: ['URLDomain'],
    urlPath: ['URI', 'URL'],
    httpMethod: ['HTTPMethod'],
    userAgent: ['UserAgent'],
    responseBytes: ['BytesReceived'],
    message: ['EventDescription', 'Description', 'LoginDescription'],
  },
  outcomes: [
    { key: 'Action', equals: 'allow', outcome: 'success' },
    { key: 'Action', equals: 'deny', outcome: 'failure' },
    { key: 'Action', equals: 'drop', outcome: 'failure' },
    { key: 'Action', equals: 'reset-both', outcome: 'failure' },
    { key: 'EventName', equals: 'auth-fail', outcome: 'failure' },
    { key: 'EventName', equals: 'auth-success', outcome: 'success' },
  ],
  samples: [
    {
      title: 'GlobalProtect, a session',
      text: [
        '{"TimeReceived":"2025-06-24T03:11:09.000000Z","DeviceSN":"no-serial","LogType":"GLOBALPROTECT","Subtype":"globalprotect","TimeGenerated":"2025-06-24T03:11:07.000000Z","EventIDValue":"gateway-auth","Stage":"login","AuthMethod":"SAML","SourceUserName":"kim@shop.example","EndpointDeviceName":"PC01","PublicIPv4":"198.51.100.7","PublicIPv6":"","PrivateIPv4":"0.0.0.0","EventStatus":"success"}',
        '{"TimeReceived":"2025-06-24T03:11:10.000000Z","DeviceSN":"0131","LogType":"TRAFFIC","Subtype":"end","TimeGenerated":"2025-06-24T03:11:08.000000Z","SourceAddress":"192.0.2.4","DestinationAddress":"198.51.100.9","SourceUser":"shop\\\\lee","Action":"deny","SourcePort":50001,"DestinationPort":443,"Protocol":"tcp","DeviceName":"fw1","BytesReceived":0}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'gateway-auth',
          eventOutcome: 'success',
          'more.EndpointDeviceName': 'PC01',
        },
        {
          sourceIp: '192.0.2.4',
          userName: 'shop\\lee',
          eventAction: 'deny',
          eventOutcome: 'failure',
          hostName: 'fw1',
          eventProvider: 'TRAFFIC',
        },
      ],
    },
  ],
} satisfies RecordFormat;
