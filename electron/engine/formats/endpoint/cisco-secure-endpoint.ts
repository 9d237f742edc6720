import type { RecordFormat } from '../format.ts';

export default {
  id: 'cisco-secure-endpoint',
  version: 2,
  kind: 'records',
  title: 'Cisco Secure Endpoint (AMP) events',
  source: 'Cisco, "Secure Endpoint API v1", events',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['data'],
  // One event of an answer, beside what the answer says of itself.
  wrapper: 'data',
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
    {
      title: 'events that a collector took out of the answers, one a line',
      text: `${JSON.stringify({
        version: 'v1.2.0',
        metadata: { links: { self: 'https://api.example.com/v1/events' }, results: { total: 2 } },
        data: {
          id: 2,
          timestamp: 1750734668,
          timestamp_nanoseconds: 156000000,
          date: '2025-06-24T03:11:08+00:00',
          event_type: 'Quarantine Failure',
          event_type_id: 2164260880,
          computer: {
            hostname: 'PC8',
            external_ip: '198.51.100.8',
            user: 'lee@SHOP',
            network_addresses: [{ ip: '192.0.2.8' }],
          },
        },
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '198.51.100.8',
          userName: 'lee@SHOP',
          hostName: 'PC8',
          eventAction: 'Quarantine Failure',
        },
      ],
    },
  ],
} satisfies RecordFormat;
