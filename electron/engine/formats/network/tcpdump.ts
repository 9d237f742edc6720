import type { FieldUse } from '../field-use.ts';
import type { Layout, LineFormat } from '../format.ts';

const packet = '%{sender} > %{receiver}: %{message}';
/** Without a clock before it, or a date, as `-t` leaves them out; the device, as a capture on all of them names it. */
const times = ['%{iso} ', '%{epoch} ', '%{clock} '];
const anyDevice = '%{device} %{~direction} %{~*}';
const framed = '%{sourceMac} > %{targetMac}, ethertype';

function packetsFrom(lead: string): Layout[] {
  return [
    ...['IP', 'IP6'].flatMap((protocol) => [
      { layout: `${lead}${protocol} ${packet}`, marks: { protocol } },
      { layout: `${lead}${protocol} (%{header>})`, marks: { protocol } },
      { layout: `${lead}${protocol} (%{header}) ${packet}`, marks: { protocol } },
    ]),
    { layout: `${lead}ARP, Request who-has %{receiver} tell %{sender}, %{message}`, marks: { protocol: 'ARP' } },
    { layout: `${lead}ARP, %{message}`, marks: { protocol: 'ARP' } },
  ];
}

function framesFrom(lead: string): Layout[] {
  return [
    ...['IPv4 (0x0800)', 'IPv6 (0x86dd)'].map((type) => ({
      layout: `${lead}${framed} ${type}, length %{length}: ${packet}`,
    })),
    { layout: `${lead}${framed} %{message}` },
  ];
}

export default {
  id: 'tcpdump',
  version: 1,
  kind: 'lines',
  title: 'tcpdump as text (packets, one a line or with their bytes below)',
  source: 'tcpdump(1), "Output format" and the options -t, -v, -e, -x, -i any',
  specificity: 0.975,
  mappable: false,
  continued: 'message',
  headings: ['tcpdump: ', 'listening on ', 'reading from file ', '*packets captured', '*packets received by filter'],
  rejectReason: 'No packet as tcpdump prints it: a time, a protocol and two ends with > between are missing.',
  layouts: [
    ...times.flatMap((time) => [...packetsFrom(time), ...packetsFrom(`${time}${anyDevice}`), ...framesFrom(time)]),
    { layout: `    ${packet}`, place: 'within' },
  ],
  uses: {
    iso: { time: 'iso' },
    epoch: { time: 'epoch' },
    // A clock without a day is no time of an event: it is kept as it stands.
    clock: { more: 'clock', word: true },
    sender: { part: 'sender' },
    receiver: { more: 'receiver', word: true },
    direction: { more: 'direction', oneOf: ['In', 'Out', 'M', 'B', 'P', '?'] },
    device: { more: 'device', word: true },
    sourceMac: { more: 'sourceMac', word: true },
    targetMac: { more: 'targetMac', word: true },
    length: { more: 'length', word: true },
    message: { part: 'message' },
  } satisfies Record<string, FieldUse>,
  samples: [
    {
      title: 'with dates: two ends with ports, names, none; a second line of one packet, bytes of another',
      text: [
        'listening on eth0, link-type EN10MB (Ethernet), snapshot length 262144 bytes',
        '2025-06-24 03:11:07.123456 IP 198.51.100.7.51234 > 192.0.2.4.443: Flags [S], seq 1, win 64240, length 0',
        '2025-06-24 03:11:08.000001 IP6 2001:db8::7.5353 > ff02::fb.5353: 0 PTR (QM)? _http._tcp.local. (40)',
        '2025-06-24 03:11:09.000001 IP pc7.shop.example.51234 > www.shop.example.https: Flags [.], ack 1, length 0',
        '\t0x0000:  4500 0034 1c46 4000 4006 b1e6 c633 6407  E..4.F@.@....3d.',
        '2025-06-24 03:11:10.000001 IP (tos 0x0, ttl 64, id 1, offset 0, flags [DF], proto TCP (6), length 60)',
        '    198.51.100.8.51235 > 192.0.2.4.22: Flags [S], cksum 0x1 (correct), seq 1, length 0',
        '2025-06-24 03:11:11.500000 eth0  In  IP 198.51.100.9 > 192.0.2.4: ICMP echo request, id 7, seq 1, length 64',
        '2 packets captured',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          'more.clientPort': '51234',
          'more.receiver': '192.0.2.4.443',
          'more.protocol': 'IP',
        },
        { sourceIp: '2001:db8::7', 'more.protocol': 'IP6' },
        {
          sourceIp: 'pc7.shop.example',
          'more.receiver': 'www.shop.example.https',
          message: 'Flags [.], ack 1, length 0\n\t0x0000:  4500 0034 1c46 4000 4006 b1e6 c633 6407  E..4.F@.@....3d.',
        },
        { instant: '2025-06-24T03:11:10.000001Z', sourceIp: '198.51.100.8', 'more.receiver': '192.0.2.4.22' },
        { sourceIp: '198.51.100.9', 'more.device': 'eth0', 'more.direction': 'In' },
      ],
    },
    {
      title: 'without dates, an ARP request',
      text: [
        '03:11:07.123456 IP 198.51.100.7.51234 > 192.0.2.4.443: Flags [S], seq 1, win 64240, length 0',
        '03:11:08.000001 ARP, Request who-has 192.0.2.1 tell 192.0.2.4, length 28',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.7', 'more.clock': '03:11:07.123456' },
        { sourceIp: '192.0.2.4', 'more.receiver': '192.0.2.1' },
      ],
    },
  ],
} satisfies LineFormat;
