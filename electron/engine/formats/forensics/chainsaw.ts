import type { TableFormat } from '../format.ts';

export default {
  id: 'chainsaw',
  version: 2,
  kind: 'table',
  title: 'Chainsaw detections (CSV)',
  source: 'WithSecureLabs, Chainsaw README and wiki, "hunt", --csv output',
  specificity: 0.985,
  mappable: true,
  delimiters: [','],
  claims: [
    ['timestamp', 'detections', 'path'],
    ['system_time', 'detections', 'path'],
  ],
  time: ['timestamp', 'system_time'],
  // The events of Windows that it searches are kept in UTC, and so it writes them.
  zone: 'UTC',
  fields: {
    message: ['detections'],
    eventAction: ['Event ID', 'id'],
    eventProvider: ['Event.System.Provider', 'Provider', 'Channel'],
    hostName: ['Computer', 'computer'],
    userName: ['User Name', 'User', 'Target Username', 'target_username', 'Username'],
    sourceIp: ['IP Address', 'source_ip', 'Source IP'],
    processName: ['Image', 'process_name'],
  },
  samples: [
    {
      title: 'a group of rules over two lines of a cell',
      text: [
        'timestamp,detections,path,count,Event.System.Provider,Event ID,Record ID,Computer,Event Data',
        '2025-06-24T03:11:07.456789+00:00,"+ Logon Failure',
        '+ Brute Force",C:\\logs\\Security.evtx,1,Microsoft-Windows-Security-Auditing,4625,41,PC7,"IpAddress: 192.0.2.7"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.456789Z',
          eventAction: '4625',
          hostName: 'PC7',
          eventProvider: 'Microsoft-Windows-Security-Auditing',
          message: '+ Logon Failure\n+ Brute Force',
          'more.Event Data': 'IpAddress: 192.0.2.7',
        },
      ],
    },
  ],
} satisfies TableFormat;
