import type { Layout, LineFormat } from '../format.ts';

const within = (layout: string, more: Partial<Layout> = {}): Layout => ({ layout, place: 'within', ...more });
const attributes = [
  'NAS-IP-Address',
  'NAS-Identifier',
  'NAS-Port',
  'Called-Station-Id',
  'Acct-Session-Id',
  'Acct-Session-Time',
  'Acct-Input-Octets',
  'Acct-Output-Octets',
  'Acct-Terminate-Cause',
  'Framed-IP-Address',
  'Client-IP-Address',
  'Acct-Unique-Session-Id',
  'Service-Type',
  'Framed-Protocol',
  'NAS-Port-Type',
  'Timestamp',
];
const starts = ['Start', 'Stop', 'Interim-Update', 'Alive', 'Accounting-On', 'Accounting-Off'];

export default {
  id: 'radius-detail',
  version: 1,
  kind: 'lines',
  title: 'Accounting of RADIUS (FreeRADIUS detail files): who held which address when',
  source: 'FreeRADIUS, rlm_detail; RFC 2866, section 5',
  specificity: 0.975,
  mappable: false,
  continued: 'message',
  rejectReason: 'Neither a time alone on its line nor an attribute below one.',
  layouts: [
    { layout: '%{ctime}', loose: true },
    within('\tUser-Name = "%{userName}"'),
    within('\tCalling-Station-Id = "%{peer}"'),
    within('\tPacket-Type = %{packetType}'),
    ...starts.map((start) => within(`\tAcct-Status-Type = ${start}`, { action: start })),
    ...attributes.flatMap((name) => [
      within(`\t${name} = "%{${plain(name)}}"`),
      within(`\t${name} = %{${plain(name)}}`),
    ]),
  ],
  uses: { ctime: { time: 'ctime' }, peer: { part: 'peer' } },
  samples: [
    {
      title: 'a session begins and ends',
      text: [
        'Tue Jun 24 03:11:07 2025',
        '\tUser-Name = "kim"',
        '\tNAS-IP-Address = 192.0.2.1',
        '\tFramed-IP-Address = 198.51.100.7',
        '\tAcct-Status-Type = Start',
        '\tAcct-Session-Id = "81"',
        '\tCalling-Station-Id = "00-00-5E-00-53-01"',
        '',
        'Tue Jun 24 04:11:07 2025',
        '\tUser-Name = "kim"',
        '\tAcct-Status-Type = Stop',
        '\tAcct-Output-Octets = 5151',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          eventAction: 'Start',
          'more.framedIpAddress': '198.51.100.7',
          'more.acctSessionId': '81',
        },
        { instant: '2025-06-24T04:11:07Z', eventAction: 'Stop', 'more.acctOutputOctets': '5151' },
      ],
    },
  ],
} satisfies LineFormat;

/** `Framed-IP-Address` as a field's name: `framedIpAddress`. */
function plain(attribute: string): string {
  return attribute.toLowerCase().replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
