import type { TableFormat } from '../format.ts';

export default {
  id: 'timesketch-csv',
  version: 2,
  kind: 'table',
  title: 'Timesketch timeline (CSV)',
  source: 'Timesketch documentation, "Create a timeline from JSON/JSONL/CSV file"',
  specificity: 0.97,
  mappable: true,
  delimiters: [',', ';', '\t'],
  claims: [
    ['message', 'datetime', 'timestamp_desc'],
    ['message', 'timestamp', 'timestamp_desc'],
  ],
  // The count may be anything where the text is there, and the text may be missing where the count is.
  time: ['datetime', 'timestamp'],
  fields: {
    message: ['message'],
    eventAction: ['timestamp_desc'],
    eventProvider: ['data_type', 'parser', 'source_short'],
    hostName: ['computer_name', 'hostname'],
    userName: ['username', 'user'],
    sourceIp: ['ip_address', 'source_ip', 'src_ip'],
  },
  samples: [
    {
      title: 'a blank behind each comma, before the quote',
      text: '"__timeline_id", "message", "timestamp", "datetime", "timestamp_desc"\n"0", "A ""second"" message, with a comma", "", "2025-06-24T03:11:07+00:00", "Write time"\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          message: 'A "second" message, with a comma',
          eventAction: 'Write time',
          'more.__timeline_id': '0',
        },
      ],
    },
    {
      title: 'the text or else the count, and neither',
      text: [
        '"message","timestamp","datetime","timestamp_desc","data_type"',
        '"precise","123456789","2025-06-24T03:11:07.877297Z","Write time","test"',
        '"no text","1750734668000000"," ","Logging","test"',
        '"neither","","","Logging","test"',
        '"not a time","88888888","1234 19:01:01","Write time","test"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.877297Z',
          message: 'precise',
          eventAction: 'Write time',
          'more.timestamp': '123456789',
        },
        { instant: '2025-06-24T03:11:08Z' },
        { message: 'neither' },
        { 'more.datetime': '1234 19:01:01', 'more.timestamp': '88888888' },
      ],
    },
  ],
} satisfies TableFormat;
