import type { RecordFormat } from '../format.ts';
import { defenderColumns, defenderOutcomes } from '../messages/defender-columns.ts';

/** As a hunting query answers them, and as the streaming API passes them on. */
function keysOf(columns: readonly string[]): string[] {
  return columns.flatMap((column) => [column, `properties.${column}`]);
}

/** Connections that the machine itself opened. */
const outward = [
  ...['ConnectionSuccess', 'ConnectionFailed', 'ConnectionRequest', 'ConnectionFound', 'ListeningConnectionCreated'],
  ...['ConnectionSuccessAggregatedReport', 'ConnectionFailedAggregatedReport', 'NetworkSignatureInspected'],
  ...['HttpConnectionInspected', 'DnsConnectionInspected', 'SslConnectionInspected', 'SshConnectionInspected'],
];

export default {
  id: 'defender-hunting-json',
  version: 1,
  kind: 'records',
  title: 'Microsoft Defender advanced hunting and its stream of events (JSON)',
  source: 'Microsoft Defender XDR, "Advanced hunting schema"; "Streaming API", event hub format',
  specificity: 0.99,
  mappable: false,
  prefixed: false,
  envelopes: ['records'],
  claims: [
    ['category', 'properties.Timestamp', 'properties.ReportId'],
    ['category', 'properties.Timestamp', 'properties.ActionType'],
    ['category', 'properties.Timestamp', 'Tenant', 'tenantId'],
    ['Timestamp', 'DeviceId', 'ActionType', 'ReportId'],
    ['Timestamp', 'DeviceName', 'ActionType'],
    ['Timestamp', 'AccountObjectId', 'ActionType', 'ReportId'],
  ],
  rejectReason: 'No event of advanced hunting: its time, kind and report are missing.',
  // When the stream passed it on stands beside.
  time: ['properties.Timestamp', 'Timestamp'],
  within: ['AdditionalFields', 'properties.AdditionalFields'].map((key) => ({ key, as: 'json' as const })),
  fields: Object.fromEntries(
    Object.entries({
      ...defenderColumns,
      // What an e-mail, an alert or a device is called, where there is no account.
      userName: [...defenderColumns.userName, 'RecipientEmailAddress'],
      message: [...defenderColumns.message, 'Title', 'Query', 'QueryTarget'],
    }).map(([field, columns]) => [field, field === 'eventAction' ? [...keysOf(columns), 'category'] : keysOf(columns)]),
  ),
  fieldsWhere: ['properties.ActionType', 'ActionType'].map((key) => ({
    key,
    oneOf: outward,
    fields: { sourceIp: keysOf(['LocalIP', 'RemoteIP']) },
  })),
  outcomes: defenderOutcomes.flatMap((outcome) => keysOf([outcome.key]).map((key) => ({ ...outcome, key }))),
  samples: [
    {
      title: 'log-ons, and connections out of and into a machine, as the stream has them',
      text: [
        '{"Tenant":"DefaultTenant","category":"AdvancedHunting-DeviceLogonEvents","operationName":"Publish","properties":{"AccountDomain":"shop","AccountName":"kim","ActionType":"LogonFailed","AdditionalFields":"{\\"IsLocalLogon\\":true}","DeviceId":"7f","DeviceName":"pc7.example.com","FailureReason":"InvalidUserNameOrPassword","LogonType":"Network","RemoteIP":"198.51.100.7","ReportId":3551,"Timestamp":"2025-06-24T03:11:07.8167685Z"},"tenantId":"12","time":"2025-06-24T03:40:33.5625286Z"}',
        '{"category":"AdvancedHunting-CloudAppEvents","operationName":"Publish","properties":{"AccountDisplayName":"Lee","AccountObjectId":"00","ActionType":"MailItemsAccessed","Application":"Microsoft Exchange Online","IPAddress":"198.51.100.8","ReportId":"36","Timestamp":"2025-06-24T03:11:08.833Z","UserAgent":"Mozilla/5.0"},"tenantId":"12","time":"2025-06-24T03:52:23.6440369Z"}',
        '{"Tenant":"DefaultTenant","category":"AdvancedHunting-DeviceNetworkEvents","operationName":"Publish","properties":{"ActionType":"ConnectionSuccess","DeviceName":"pc7.example.com","InitiatingProcessFileName":"a.exe","LocalIP":"192.0.2.7","RemoteIP":"198.51.100.9","RemotePort":443,"ReportId":9,"Timestamp":"2025-06-24T03:11:09Z"},"tenantId":"12","time":"2025-06-24T03:52:23Z"}',
        '{"Tenant":"DefaultTenant","category":"AdvancedHunting-DeviceNetworkEvents","operationName":"Publish","properties":{"ActionType":"InboundConnectionAccepted","DeviceName":"pc7.example.com","LocalIP":"192.0.2.7","RemoteIP":"198.51.100.10","ReportId":10,"Timestamp":"2025-06-24T03:11:10Z"},"tenantId":"12","time":"2025-06-24T03:52:23Z"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.816768Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'pc7.example.com',
          eventAction: 'LogonFailed',
          eventOutcome: 'failure',
          'more.properties.AdditionalFields.IsLocalLogon': 'true',
          'more.time': '2025-06-24T03:40:33.5625286Z',
        },
        {
          instant: '2025-06-24T03:11:08.833Z',
          sourceIp: '198.51.100.8',
          eventAction: 'MailItemsAccessed',
          eventProvider: 'Microsoft Exchange Online',
          userAgent: 'Mozilla/5.0',
        },
        { sourceIp: '192.0.2.7', processName: 'a.exe', eventOutcome: 'success' },
        { sourceIp: '198.51.100.10', eventAction: 'InboundConnectionAccepted' },
      ],
    },
    {
      title: 'what a hunting query found, as a list',
      text: JSON.stringify([
        {
          Timestamp: '2025-06-24T03:11:07Z',
          DeviceName: 'pc7.example.com',
          ActionType: 'LogonSuccess',
          AccountName: 'kim',
          RemoteIP: '198.51.100.7',
        },
      ]),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'pc7.example.com',
          eventOutcome: 'success',
        },
      ],
    },
  ],
} satisfies RecordFormat;
