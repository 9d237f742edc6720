import type { MessageRule } from '../format.ts';

const ends = [
  ['denied', 'failure'],
  ['permitted', 'success'],
] as const;

/** What IOS, IOS XE and IOS XR say of traffic: lists of access control, the zone-based firewall, ports that ask who is there. */
export const fromIos: readonly MessageRule[] = [
  // IOS XE names the process that speaks, and may wrap one message into another.
  { layout: '%{~node}: fman_fp_image:%{~message}', again: true },
  { layout: '%{~node}: cpp_cp: QFP:%{*} TS:%{*} %%{wrappedFacility}-%{*}-%{eventAction}: %{message}', again: true },
  ...ends.flatMap(([verdict, outcome]) => {
    const list = `list %{accessGroup} ${verdict} %{protocol} `;
    return [
      { layout: `${list}%{sourceIp}(%{clientPort}) -> %{targetIp}(%{targetPort}), %{*}`, outcome },
      { layout: `${list}%{sourceIp}(%{clientPort}) (%{interface}) -> %{targetIp}(%{targetPort}), %{*}`, outcome },
      { layout: `${list}%{mac} %{sourceIp}(%{clientPort}) %{interface}-> %{targetIp}(%{targetPort}), %{*}`, outcome },
      { layout: `${list}%{sourceIp}(%{clientPort}) %{*}`, outcome },
      { layout: `${list}%{sourceIp} -> %{target}, %{*}`, outcome },
      { layout: `${list}%{sourceIp} (%{interface}) -> %{target}, %{*}`, outcome },
      { layout: `${list}%{sourceIp} %{count} packet%{*}`, outcome },
    ];
  }),
  ...(['deny', 'permit'] as const).map((verdict) => ({
    layout: `access-list %{accessGroup} ${verdict} %{protocol} %{sourceIp}(%{clientPort}) -> %{targetIp}(%{targetPort}), %{*}`,
    outcome: verdict === 'deny' ? ('failure' as const) : ('success' as const),
  })),
  {
    layout:
      'Dropping %{protocol} pkt from %{interface} %{sourceIp}:%{clientPort} => %{targetIp}:%{targetPort}(%{*} due to %{reason}',
    outcome: 'failure',
  },
  {
    layout: 'Dropping %{protocol} session %{sourceIp}:%{clientPort} %{targetIp}:%{targetPort} %{*} due to %{reason}',
    outcome: 'failure',
  },
  ...['(target:class)%{*}:', ''].flatMap((zones) => [
    {
      layout: `${zones}Stop %{protocol} session: initiator (%{sourceIp}:%{clientPort}) sent %{bytesSent} bytes -- responder (%{targetIp}:%{targetPort}) sent %{responseBytes} bytes%{*}`,
    },
    {
      layout: `${zones}Start %{protocol} session: initiator (%{sourceIp}:%{clientPort}) -- responder (%{targetIp}:%{targetPort})%{*}`,
    },
  ]),
  ...(['Authentication failed', 'Authorization failed'] as const).map((said) => ({
    layout: `${said}%{*}for client (%{mac}) on Interface %{interface} %{*}`,
    outcome: 'failure' as const,
  })),
  ...(['Authentication successful', 'Authorization succeeded'] as const).map((said) => ({
    layout: `${said}%{*}for client (%{mac}) on Interface %{interface} %{*}`,
    outcome: 'success' as const,
  })),
  { layout: 'Received %{*} Join from %{sourceIp} for %{*}' },
];
