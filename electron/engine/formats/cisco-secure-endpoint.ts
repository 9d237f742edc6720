import type { RecordFormat } from './format.ts';

export default {
  id: 'cisco-secure-endpoint',
  version: 1,
  kind: 'records',
  title: 'Cisco Secure Endpoint (AMP) events',
  source: 'Cisco, "Secure Endpoint API v1", events',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['data'],
  claims: [
    ['event_type_id', 'timestamp', 'computer'],
    ['event_type_id', 'timestamp_nanoseconds', 'event_type'],
  ],
  rejectReason: 'No event of Secure Endpoint: event_type_id and timestamp are missing.',
  time: ['date', 'timestamp'],
  fields: {
    sourceIp: ['computer.external_ip', 'network_info.remote_ip', 'computer.network_addresses.0.ip'],
    userName: ['computer.user', 'network_info.parent.user'],
    eventAction: ['event_type'],
    eventProvider: ['detection'],
    hostName: ['computer.hostname'],
    processName: ['file.parent.file_name', 'network_info.parent.file_name'],
    urlPath: ['file.file_path', 'network_info.dirty_url'],
    message: ['threat_hunting.incident_title', 'command_line.arguments'],
  },
  samples: [
    {
      title: 'a threat found',
      text: '{"id":1,"timestamp":1750734667,"timestamp_nanoseconds":0,"date":"2025-06-24T03:11:07+00:00","event_type":"Threat Detected","event_type_id":1090519054,"detection":"W32.Example","severity":"Medium","computer":{"connector_guid":"b","hostname":"PC7","external_ip":"198.51.100.7","user":"kim@SHOP","network_addresses":[{"ip":"192.0.2.7","mac":"00:00:5e:00:53:01"}]},"file":{"disposition":"Malicious","file_name":"a.exe","file_path":"C:\\\\a.exe"}}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@SHOP',
          hostName: 'PC7',
          eventAction: 'Threat Detected',
          urlPath: 'C:\\a.exe',
        },
      ],
    },
  ],
} satisfies RecordFormat;
