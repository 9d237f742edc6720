import type { LineFormat } from '../format.ts';

const packet = 'PACKET  %{packet} %{protocol} ';
const query = ' %{client} %{~exchange} %{~kind} [%{flags}] %{queryType} %{~queryName}';
const half = [' AM ', ' PM '];

export default {
  id: 'windows-dns',
  version: 1,
  kind: 'lines',
  title: 'DNS server of Windows (debug log)',
  source: 'Microsoft, "DNS Logging and Diagnostics", debug logging; header of dns.log, "Message logging key"',
  specificity: 0.98,
  mappable: false,
  continued: true,
  rejectReason: 'Neither a packet or event with its time nor the key that heads the file.',
  headings: ['DNS Server log', 'Log file wrap', 'Message logging key', '\t', ' '],
  layouts: [
    // What comes first in a date with a clock of twelve hours is the month.
    ...['%{mdy}', '%{iso}'].flatMap((time) =>
      [
        { layout: `${time} %{thread} ${packet}Rcv${query}`, action: 'dns-query' },
        { layout: `${time} %{thread} ${packet}Snd${query}`, action: 'dns-answer' },
        { layout: `${time} %{thread} %{eventAction} %{~message}` },
      ].map((layout) => (time === '%{mdy}' ? { ...layout, must: half } : layout)),
    ),
  ],
  uses: {
    mdy: { time: 'mdy' },
    iso: { time: 'iso' },
    thread: { more: 'thread', word: true },
    packet: { more: 'packet', word: true },
    protocol: { more: 'protocol', oneOf: ['UDP', 'TCP'] },
    client: { part: 'peer', address: true },
    exchange: { more: 'exchange', word: true },
    queryType: { more: 'queryType', word: true },
    eventAction: {
      field: 'eventAction',
      oneOf: ['EVENT', 'PACKET', 'NOTIFY', 'UPDATE', 'DSPOLL', 'LOOKUP', 'AXFR', 'IXFR'],
    },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'a question and its answer, under the key of the file',
      text: [
        'DNS Server log file creation at 6/24/2025 3:11:00 AM',
        'Log file wrap at 6/24/2025 3:11:00 AM',
        '',
        'Message logging key (for packets - other items use a subset of this information):',
        '\tField #  Information         Values',
        '6/24/2025 3:11:07 AM 0F6C PACKET  00000000028657D0 UDP Rcv 198.51.100.7    c3f5   Q [0001   D   NOERROR] A      (4)drop(7)example(0)',
        '6/24/2025 3:11:08 PM 0F6C PACKET  00000000028657D0 UDP Snd 198.51.100.7    c3f5 R Q [8081   DR  NOERROR] A      (4)drop(7)example(0)',
        '6/24/2025 3:11:09 PM 0F6C EVENT   The DNS server has started.',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'dns-query',
          'more.queryName': '(4)drop(7)example(0)',
          'more.queryType': 'A',
        },
        { instant: '2025-06-24T15:11:08Z', eventAction: 'dns-answer', 'more.kind': 'R Q' },
        { eventAction: 'EVENT', message: 'The DNS server has started.' },
      ],
    },
  ],
} satisfies LineFormat;
