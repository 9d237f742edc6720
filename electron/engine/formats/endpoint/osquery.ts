import type { RecordFormat } from '../format.ts';

export default {
  id: 'osquery',
  version: 2,
  kind: 'records',
  title: 'osquery results (differential, snapshot)',
  source: 'osquery documentation, "Logging", results logs',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['name', 'hostIdentifier', 'unixTime'],
    ['name', 'hostIdentifier', 'calendarTime'],
    // The identifier can be left out.
    ['name', 'unixTime', 'calendarTime', 'columns'],
    ['name', 'unixTime', 'calendarTime', 'snapshot'],
    ['name', 'unixTime', 'calendarTime', 'diffResults'],
  ],
  rejectReason: 'No result of osquery: name, hostIdentifier and unixTime are missing.',
  time: ['unixTime', 'calendarTime'],
  fields: {
    sourceIp: ['columns.remote_address', 'columns.address', 'columns.host'],
    userName: ['columns.username', 'columns.user', 'decorations.username'],
    eventAction: ['action'],
    eventProvider: ['name'],
    hostName: ['hostIdentifier'],
    processName: ['columns.name', 'columns.process_name'],
    urlPath: ['columns.path'],
    message: ['columns.cmdline', 'columns.command', 'columns.message'],
  },
  samples: [
    {
      title: 'a process that appeared, a log-in',
      text: [
        '{"name":"pack_process","hostIdentifier":"pc7.shop.example","calendarTime":"Tue Jun 24 03:11:07 2025 UTC","unixTime":1750734667,"columns":{"name":"nc","path":"/usr/bin/nc","cmdline":"nc 203.0.113.9 4444","pid":"7"},"action":"added"}',
        '{"name":"mounts","calendarTime":"Tue Jun 24 03:11:09 2025 UTC","unixTime":"1750734669","epoch":"0","counter":"1","columns":{"device":"/dev/sdb1","path":"/mnt/usb"},"action":"added"}',
        '{"name":"last","hostIdentifier":"pc7.shop.example","unixTime":"1750734668","decorations":{"username":"root"},"columns":{"username":"kim","host":"198.51.100.7","tty":"pts/0"},"action":"added"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'pc7.shop.example',
          processName: 'nc',
          message: 'nc 203.0.113.9 4444',
          eventAction: 'added',
        },
        { instant: '2025-06-24T03:11:09Z', eventProvider: 'mounts', 'more.columns.device': '/dev/sdb1' },
        { instant: '2025-06-24T03:11:08Z', userName: 'kim', sourceIp: '198.51.100.7' },
      ],
    },
  ],
} satisfies RecordFormat;
