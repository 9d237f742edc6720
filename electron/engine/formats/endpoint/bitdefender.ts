import type { RecordFormat } from '../format.ts';

const pushed = (...events: object[]) =>
  JSON.stringify({ jsonrpc: '2.0', method: 'addEvents', params: { events }, id: 7 });

export default {
  id: 'bitdefender',
  version: 1,
  kind: 'records',
  title: 'Bitdefender GravityZone (events pushed as JSON-RPC)',
  source: 'Bitdefender GravityZone, Public API, "Event push service API", event types',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['events'],
  claims: [
    ['module', 'companyId'],
    ['module', 'computer_name'],
    ['module', 'product_installed'],
  ],
  rejectReason: 'No event of GravityZone: module is missing.',
  time: [
    ...['timestamp', 'last_blocked', 'detection_time', 'detectionTime', 'date', 'created', 'startDate'],
    ...['lastAdReportDate', 'eventDate'],
  ],
  fields: {
    // That of the machine itself is not where anything came from.
    sourceIp: ['source_ip', 'attack_source', 'sourceIp'],
    userName: ['user.name', 'user.userName', 'username', 'userName', 'detection_username', 'issuer'],
    eventAction: ['module'],
    hostName: ['computer_name', 'computerName', 'computer_fqdn'],
    processName: ['process_path', 'process_info_path', 'exploit_path', 'detection_path'],
    urlPath: ['url', 'file_path', 'filePath'],
    message: ['malware_name', 'detection_name', 'detection_threatName', 'exploit_type', 'status', 'final_status'],
  },
  samples: [
    {
      title: 'several events pushed at once, one that states no time',
      text: [
        pushed(
          {
            companyId: '59a',
            computer_name: 'PC7',
            computer_ip: '192.0.2.7',
            url: 'http://198.51.100.9/a',
            status: 'aph_blocked',
            last_blocked: '2025-06-24T03:11:07.000Z',
            module: 'aph',
          },
          {
            computer_name: 'PC8',
            malware_name: 'Eicar',
            final_status: 'deleted',
            module: 'av',
            timestamp: '2025-06-24T03:11:08.000Z',
            file_path: 'C:\\a.exe',
            user: { id: '0', name: 'kim' },
          },
        ),
        pushed({
          companyId: '59a',
          computer_name: 'PC7',
          status: 'portscan_blocked',
          source_ip: '198.51.100.7',
          last_blocked: '2025-06-24T03:11:09.000Z',
          module: 'fw',
        }),
        pushed({ companyId: '59a', computer_name: 'PC9', module: 'install' }),
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', eventAction: 'aph', hostName: 'PC7', urlPath: 'http://198.51.100.9/a' },
        { instant: '2025-06-24T03:11:08Z', userName: 'kim', hostName: 'PC8', message: 'Eicar', urlPath: 'C:\\a.exe' },
        { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.7', eventAction: 'fw' },
        { eventAction: 'install', hostName: 'PC9' },
      ],
    },
  ],
} satisfies RecordFormat;
