import type { LineFormat } from '../format.ts';

/** Types of packet of RADIUS. @source RFC 2865, section 3; RFC 2866, section 3 */
const packets = [
  { type: '1', action: 'Access-Request' },
  { type: '2', action: 'Access-Accept', outcome: 'success' },
  { type: '3', action: 'Access-Reject', outcome: 'failure' },
  { type: '4', action: 'Accounting-Request' },
  { type: '11', action: 'Access-Challenge' },
] as const;
const head =
  '<Event><Timestamp data_type="4">%{mdy}</Timestamp><Computer-Name data_type="1">%{hostName}</Computer-Name>%{*}';

export default {
  id: 'windows-nps',
  version: 1,
  kind: 'lines',
  title: 'Network Policy Server of Windows (RADIUS: DTS and IAS lines)',
  source: 'Microsoft, "Interpret IAS Format Log Files", DTS-compliant format',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  rejectReason: 'Neither an event of NPS as XML nor a line of IAS.',
  layouts: packets.flatMap(({ type, ...what }) => [
    ...[
      '<User-Name data_type="1">%{userName}</User-Name>%{*}<Calling-Station-Id data_type="1">%{station}</Calling-Station-Id>%{*}',
      '<Calling-Station-Id data_type="1">%{station}</Calling-Station-Id>%{*}<User-Name data_type="1">%{userName}</User-Name>%{*}',
      '<User-Name data_type="1">%{userName}</User-Name>%{*}',
    ].map((who) => ({
      layout: `${head}${who}<Packet-Type data_type="0">${type}</Packet-Type><Reason-Code data_type="0">%{reasonCode}</Reason-Code>%{*}`,
      ...what,
    })),
    { layout: `%{device},%{userName},%{mdy},%{service},%{hostName},%{*}4136,${type},%{rest}`, ...what },
  ]),
  uses: {
    mdy: { time: 'mdy' },
    hostName: { field: 'hostName', word: true },
    station: { part: 'peer' },
    device: { more: 'device', word: true },
    service: { more: 'service', oneOf: ['IAS', 'RAS'] },
    reasonCode: { more: 'reasonCode', word: true },
  },
  samples: [
    {
      title: 'refused and let in',
      text: [
        '<Event><Timestamp data_type="4">06/24/2025 03:11:07.123</Timestamp><Computer-Name data_type="1">NPS1</Computer-Name><Event-Source data_type="1">IAS</Event-Source><User-Name data_type="1">SHOP\\kim</User-Name><Calling-Station-Id data_type="1">198.51.100.7</Calling-Station-Id><Client-IP-Address data_type="3">192.0.2.1</Client-IP-Address><Packet-Type data_type="0">3</Packet-Type><Reason-Code data_type="0">16</Reason-Code></Event>',
        '192.0.2.1,SHOP\\kim,06/24/2025,03:11:09,IAS,NPS1,4,192.0.2.1,6,2,4136,1,4142,0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          hostName: 'NPS1',
          userName: 'SHOP\\kim',
          sourceIp: '198.51.100.7',
          eventAction: 'Access-Reject',
          eventOutcome: 'failure',
          'more.reasonCode': '16',
        },
        {
          instant: '2025-06-24T03:11:09Z',
          userName: 'SHOP\\kim',
          eventAction: 'Access-Request',
          'more.device': '192.0.2.1',
        },
      ],
    },
  ],
} satisfies LineFormat;
