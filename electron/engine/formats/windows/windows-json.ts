import type { RecordFormat } from '../format.ts';
import { targetActs } from '../messages/windows-accounts.ts';
import { windowsJsonSamples } from '../samples/windows-json.ts';

/** Where collectors and decoders put the values of an event. */
const places = ['winlog.event_data.', 'Event.EventData.', 'EventData.', ''];
const others = ['TargetUserName', 'AccountName', 'UserName'];

/** Where the number of an event stands. */
const numbers = [
  'winlog.event_id',
  'Event.System.EventID',
  'Event.System.EventID.#text',
  'System.EventID.Value',
  'System.EventID',
  'EventID',
  'EventId',
  'event.code',
];

/** The keys of an account by its names, best first, behind what a collector itself took for the one who acted. */
function accounts(names: readonly string[]): string[] {
  const values = [...new Set(names)].flatMap((name) => places.map((place) => `${place}${name}`));
  return ['user.name', ...values, 'winlog.user_data.User', 'UserData.EventXML.User', 'winlog.user.name'];
}

export default {
  id: 'windows-json',
  version: 3,
  kind: 'records',
  title: 'Windows events as JSON (Winlogbeat, NXLog, evtx_dump, Velociraptor, Sysmon exports)',
  source:
    'Winlogbeat 8 reference, "Exported fields"; NXLog Reference, im_msvistalog; omerbenamor/evtx, JSON output; Sysinternals, Sysmon events',
  specificity: 0.97,
  mappable: false,
  prefixed: false,
  envelopes: ['Records', 'Events', 'events'],
  claims: [
    ['EventID', 'Channel'],
    ['EventID', 'SourceName'],
    ['EventID', 'ProviderGuid'],
    ['winlog.event_id'],
    ['winlog.channel'],
    ['Event.System.EventID'],
    ['System.EventID', 'System.Channel'],
    ['System.EventID.Value', 'System.Channel'],
    ['UtcTime', 'ProcessGuid', 'Image'],
    ['UtcTime', 'ConfigurationFileHash'],
    ['UtcTime', 'RuleName'],
    ['EventId', 'Channel', 'Computer'],
  ],
  rejectReason: 'No Windows event: EventID with a channel, source or provider is missing.',
  // When the event was made, before when Sysmon wrote it or a shipper took it.
  time: [
    'Event.System.TimeCreated.#attributes.SystemTime',
    'Event.System.TimeCreated.SystemTime',
    'System.TimeCreated.SystemTime',
    'winlog.time_created',
    'TimeCreated',
    'UtcTime',
    '@timestamp',
    'EventTime',
    'TimeGenerated',
    'timestamp',
  ],
  zone: 'UTC',
  fields: {
    sourceIp: [
      'winlog.event_data.IpAddress',
      'winlog.event_data.SourceIp',
      'winlog.event_data.SourceAddress',
      'winlog.event_data.ClientAddress',
      'Event.EventData.IpAddress',
      'Event.EventData.SourceIp',
      'Event.EventData.SourceAddress',
      'Event.EventData.ClientAddress',
      'Event.UserData.EventXML.Address',
      'Event.UserData.EventXML.Param3',
      'System.EventData.IpAddress',
      'EventData.IpAddress',
      'EventData.SourceIp',
      'EventData.SourceAddress',
      'EventData.ClientAddress',
      'UserData.EventXML.Address',
      'UserData.EventXML.Param3',
      'IpAddress',
      'SourceIp',
      'SourceAddress',
      'ClientAddress',
      'winlog.user_data.Address',
      'source.ip',
    ],
    userName: accounts(['SubjectUserName', 'User', ...others]),
    eventAction: numbers,
    eventProvider: [
      'winlog.provider_name',
      'Event.System.Provider.#attributes.Name',
      'Event.System.Provider.Name',
      'System.Provider.Name',
      'SourceName',
      'ProviderName',
      'Provider',
      'Channel',
    ],
    hostName: [
      'winlog.computer_name',
      'Event.System.Computer',
      'System.Computer',
      'Hostname',
      'Computer',
      'host.name',
      'agent.hostname',
      'host',
    ],
    processName: [
      'process.executable',
      'winlog.event_data.Image',
      'winlog.event_data.NewProcessName',
      'winlog.event_data.ProcessName',
      'Event.EventData.Image',
      'Event.EventData.NewProcessName',
      'Event.EventData.ProcessName',
      'EventData.Image',
      'EventData.NewProcessName',
      'EventData.ProcessName',
      'Image',
      'NewProcessName',
      'ProcessName',
      'Application',
      'SourceImage',
    ],
    message: [
      ...['message', 'Message', 'CommandLine', 'Event.EventData.CommandLine', 'winlog.event_data.CommandLine'],
      'EventData.CommandLine',
    ],
  },
  fieldsWhere: numbers.map((key) => ({
    key,
    oneOf: [...targetActs],
    fields: { userName: accounts(['TargetUserName', 'SubjectUserName', 'User', ...others]) },
  })),
  untitled: true,
  outcomes: [
    { key: 'event.outcome', equals: 'success', outcome: 'success' },
    { key: 'event.outcome', equals: 'failure', outcome: 'failure' },
    { key: 'Keywords', equals: '0x8010000000000000', outcome: 'failure' },
    { key: 'Event.System.Keywords', equals: '0x8010000000000000', outcome: 'failure' },
    { key: 'Keywords', equals: '-9218868437227405312', outcome: 'failure' },
    { key: 'Keywords', equals: '0x8020000000000000', outcome: 'success' },
    { key: 'Event.System.Keywords', equals: '0x8020000000000000', outcome: 'success' },
    { key: 'Keywords', equals: '-9214364837600034816', outcome: 'success' },
    // Velociraptor writes the number as it is, without a sign.
    { key: 'System.Keywords', equals: '9227875636482146304', outcome: 'failure' },
    { key: 'System.Keywords', equals: '9232379236109516800', outcome: 'success' },
    { key: 'winlog.keywords.0', equals: 'Audit Failure', outcome: 'failure' },
    { key: 'winlog.keywords.0', equals: 'Audit Success', outcome: 'success' },
    { key: 'EventType', equals: 'AUDIT_FAILURE', outcome: 'failure' },
    { key: 'EventType', equals: 'AUDIT_SUCCESS', outcome: 'success' },
    { key: 'EventID', equals: '4625', outcome: 'failure' },
    { key: 'EventID', equals: '4624', outcome: 'success' },
  ],
  samples: windowsJsonSamples,
} satisfies RecordFormat;
