import type { FieldUse } from '../field-use.ts';
import type { MessageRule } from '../format.ts';

const built = { action: 'connection-built', outcome: 'success' } as const;
const torn = { action: 'connection-teardown' } as const;
const denied = { action: 'denied', outcome: 'failure' } as const;
const from = '%{sourceInterface}:%{sourceIp}/%{clientPort}';
const to = '%{targetInterface}:%{targetIp}/%{targetPort}';

/** The side that opened the connection is the source: of an outbound one, the second that the message names. */
export const connections: readonly MessageRule[] = [
  { layout: `Built outbound %{protocol} connection %{connection} for ${to} (%{*}) to ${from} (%{*}`, ...built },
  {
    layout: `Built inbound %{protocol} connection %{connection} for ${from} (%{*})(%{domain}\\%{userName}) to ${to} (%{*}`,
    ...built,
  },
  {
    layout: `Built inbound %{protocol} connection %{connection} for ${from} (%{*}) to ${to} (%{*}) (%{userName})`,
    ...built,
  },
  { layout: `Built inbound %{protocol} connection %{connection} for ${from} (%{*}) to ${to} (%{*}`, ...built },
  { layout: `Built %{stub} stub %{protocol} connection for ${from} (%{*} to ${to} (%{*}`, ...built },
  { layout: 'Built outbound ICMP connection for faddr %{targetIp}/%{*} gaddr %{*} laddr %{sourceIp}/%{*}', ...built },
  {
    layout:
      'Built inbound ICMP connection for faddr %{sourceIp}/%{*}(%{domain}\\%{userName}) gaddr %{*} laddr %{targetIp}/%{*}',
    ...built,
  },
  { layout: 'Built inbound ICMP connection for faddr %{sourceIp}/%{*} gaddr %{*} laddr %{targetIp}/%{*}', ...built },
  { layout: `Built %{kind} %{protocol} translation from ${from} to ${to}`, action: 'translation-built' },
  {
    layout: `Built %{kind} %{protocol} translation from ${from}(%{domain}\\%{userName}) to ${to}`,
    action: 'translation-built',
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for %{sourceInterface}:%{sourceIp}/%{clientPort}(%{domain}\\%{userName}) to ${to} duration %{duration} bytes %{responseBytes} %{reason}`,
    ...torn,
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for ${from} %{userName} to ${to} %{targetUser} duration %{duration} bytes %{responseBytes}`,
    ...torn,
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for ${from} to ${to} duration %{duration} bytes %{responseBytes} %{reason}`,
    ...torn,
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for ${from} to ${to} duration %{duration} bytes %{responseBytes}`,
    ...torn,
  },
  {
    layout: `Teardown stub %{protocol} connection for ${from} to ${to} duration %{duration} forwarded bytes %{responseBytes} %{reason}`,
    ...torn,
  },
  {
    layout:
      'Teardown %{protocol} state-bypass connection %{connection} from %{sourceInterface}:%{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{targetPort} duration %{duration} bytes %{responseBytes} %{reason}',
    ...torn,
  },
  {
    layout: 'Teardown local-host %{sourceInterface}:%{sourceIp} duration %{duration}',
    action: 'host-teardown',
  },
  { layout: 'Built local-host %{sourceInterface}:%{sourceIp}', action: 'host-built' },
  { layout: 'Teardown ICMP connection for faddr %{targetIp}/%{*} gaddr %{*} laddr %{sourceIp}/%{*}', ...torn },
  {
    layout: `Teardown %{kind} %{protocol} translation from ${from} to ${to} duration %{duration}`,
    action: 'translation-teardown',
  },
];

export const denials: readonly MessageRule[] = [
  { layout: 'Deny IP due to Land Attack from %{sourceIp} to %{targetIp}', ...denied },
  { layout: `Denied invalid %{protocol} code %{icmpCode}, for ${from} (%{*}) to ${to} (%{*}`, ...denied },
  {
    layout:
      'access-list %{accessGroup} permitted %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort})(%{domain}\\%{userName}) -> %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} permitted %{protocol} for user %{userName} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} denied %{protocol} for user %{userName} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}',
    ...denied,
  },
  {
    layout: `Deny %{protocol} src %{sourceInterface}:%{sourceIp}/%{clientPort}(%{domain}\\%{userName}) dst ${to} by access-group "%{accessGroup}"%{*}`,
    ...denied,
  },
  { layout: `Deny %{protocol} src ${from} dst ${to} by access-group "%{accessGroup}"%{*}`, ...denied },
  { layout: `Deny %{protocol} src ${from} dst ${to} type %{*}`, ...denied },
  { layout: 'Deny %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} (%{*}', ...denied },
  {
    layout:
      'Deny %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} by access-group "%{accessGroup}"%{*}',
    ...denied,
  },
  {
    layout:
      'Deny protocol %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} by access-group "%{accessGroup}"%{*}',
    ...denied,
  },
  { layout: `Deny inbound %{protocol} src ${from} dst ${to}`, ...denied },
  {
    layout: 'Deny inbound protocol %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp}',
    ...denied,
  },
  {
    layout: 'Deny inbound %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp}(%{*}',
    ...denied,
  },
  {
    layout: 'Deny inbound %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} (%{*}',
    ...denied,
  },
  { layout: 'Deny inbound %{protocol} from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} %{*}', ...denied },
  {
    layout:
      'Deny %{protocol} (no connection) from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} flags %{flags>} on interface %{sourceInterface}',
    ...denied,
  },
  {
    layout: 'Deny %{protocol} reverse path check from %{sourceIp} to %{targetIp} on interface %{sourceInterface}',
    ...denied,
  },
  { layout: 'Deny IP spoof from (%{sourceIp}) to %{targetIp} on interface %{sourceInterface}', ...denied },
  { layout: 'Deny IP from %{sourceIp} to %{targetIp}, %{*}', ...denied },
  {
    layout:
      'Inbound %{protocol} connection denied from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} flags %{flags>} on interface %{targetInterface}',
    ...denied,
  },
  { layout: `Routing failed to locate next hop for %{protocol} from ${from} to ${to}`, ...denied },
  // Behind an address may stand who is there, and the security group it is in.
  ...['(%{domain}\\%{userName}, %{securityGroup})', '(%{domain}\\%{userName})', '(%{securityGroup})', ''].map(
    (who) => ({
      layout: `No matching connection for ICMP error message: %{protocol} src %{sourceInterface}:%{sourceIp}${who} dst %{targetInterface}:%{targetIp} (%{*}`,
      ...denied,
    }),
  ),
  ...['(%{domain}\\%{userName})', ''].map((who) => ({
    layout: `Asymmetric NAT rules matched for forward and reverse flows; Connection for %{protocol} src ${from}${who} dst ${to} denied due to %{reason}`,
    ...denied,
  })),
  {
    layout: `Pre-allocate %{application} %{channel} %{protocol} secondary channel for ${from} to %{targetInterface}:%{targetIp} from %{request} message`,
    action: 'channel-allocated',
  },
  {
    layout:
      'Received %{*} event from application %{application} for %{protocol} flow %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort}',
    action: 'connection',
  },
  { layout: 'Dropping echo request from %{sourceIp} to PAT address %{targetIp}', ...denied },
  {
    layout: 'Denied %{protocol} type=%{icmpType}, code=%{icmpCode} from %{sourceIp} on interface %{sourceInterface}',
    ...denied,
  },
  {
    layout:
      'Denied ICMP type=%{icmpType}, from laddr %{sourceIp} on interface %{sourceInterface} to %{targetIp}: %{reason}',
    ...denied,
  },
  {
    layout:
      '%{protocol} access denied by ACL from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{targetPort}',
    ...denied,
  },
  {
    layout:
      '%{protocol} request discarded from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{targetPort}',
    ...denied,
  },
  {
    layout:
      'access-list %{accessGroup} permitted %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{targetInterface}/%{targetIp}(%{targetPort}) %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} est-allowed %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{targetInterface}/%{targetIp}(%{targetPort}) %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} denied %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{targetInterface}/%{targetIp}(%{targetPort}) %{*}',
    ...denied,
  },
  {
    layout:
      "access-list %{accessGroup} permitted %{protocol} for user '%{userName}' %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}",
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      "access-list %{accessGroup} denied %{protocol} for user '%{userName}' %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}",
    ...denied,
  },
  { layout: `Dynamic %{filter} dropped %{list} %{protocol} traffic from ${from} (%{*}) to ${to} (%{*}`, ...denied },
  {
    layout: `Dynamic %{filter} %{verdict} %{list} listed %{protocol} traffic from ${from} (%{*}) to ${to} (%{*}`,
    action: 'threat-seen',
  },
  {
    layout: `Dynamic %{filter} %{verdict} %{list} %{protocol} traffic from ${from} (%{*}) to ${to} (%{*}`,
    action: 'threat-seen',
  },
  { layout: `Duplicate TCP SYN from ${from} to ${to} %{*}`, action: 'threat-seen' },
  { layout: `SFR requested to drop %{protocol} packet from ${from} to ${to}`, ...denied },
  {
    layout: `SFR requested ASA to bypass further packet redirection and process %{protocol} flow from ${from} to ${to} %{*}`,
    action: 'bypass',
  },
  { layout: `%{protocol} flow from ${from} to ${to} terminated by inspection engine, reason - %{reason}`, ...torn },
  { layout: `Failed to locate egress interface for %{protocol} from ${from} to %{targetIp}/%{targetPort}`, ...denied },
  {
    layout: 'Access denied URL %{url} SRC %{sourceIp} DEST %{targetIp} on interface %{sourceInterface}',
    ...denied,
  },
  {
    layout: '%{*}@%{sourceIp}(%{domain}\\%{userName}) Accessed %{~kind} %{targetIp}:%{url}',
    action: 'url-accessed',
    outcome: 'success',
  },
  { layout: '%{sourceIp} Accessed %{~kind} %{targetIp}:%{url}', action: 'url-accessed', outcome: 'success' },
  { layout: '%{sourceIp} Accessed JAVA URL %{targetIp}:%{url}', action: 'url-accessed', outcome: 'success' },
];

/** Values by which the rules below tell one end from another: whoever reads by these rules must read by these values, too. */
export const accessUses = {
  // What a rule of access control says of a connection that it lets pass, and of one that it does not.
  let: { more: 'verdict', oneOf: ['Allow', 'Trust', 'Fastpath', 'Monitor', 'Bypass'] },
  refused: {
    more: 'verdict',
    oneOf: ['Block', 'Block with reset', 'Interactive Block', 'Interactive Block with reset'],
  },
  // In place of an account.
  nobody: { more: 'user', oneOf: ['No Authentication Required', 'Not Found', 'Unknown'] },
} satisfies Record<string, FieldUse>;

/** Who it was, where the policy asked; some texts say that nobody is known. */
const whose = ['%{*}User: %{nobody}, ', '%{*}User: %{userName}, ', ''];
/** How much came back stands where the connection ended, and behind it the page that was asked for. */
const answered = '%{*}ResponderBytes: %{responseBytes}, %{*}';
const asked = [`${answered}HTTPResponse: %{httpStatus}, %{*}URL: %{urlPath}`, `${answered}, URL: %{urlPath}`];
const pages = ['UserAgent: %{userAgent}, Client: ', ''].flatMap((agent) => asked.map((page) => `${agent}${page}`));
const tcp = 'SrcPort: %{clientPort}, DstPort: %{targetPort}, Protocol: %{protocol}, ';
const icmp = 'ICMPType: %{icmpType}, ICMPCode: %{icmpCode}, Protocol: %{protocol}, ';

const firepower = (start: string, verdict: string, more: Pick<MessageRule, 'action' | 'outcome'>) =>
  [
    { flow: tcp, ends: [...pages, answered, '%{*}'] },
    { flow: icmp, ends: [answered, '%{*}'] },
  ].flatMap(({ flow, ends }) =>
    whose.flatMap((who) =>
      ends.map((end) => ({
        layout: `${start}AccessControlRuleAction: ${verdict}SrcIP: %{sourceIp}, DstIP: %{targetIp}, ${flow}${who}${end}`,
        ...more,
      })),
    ),
  );

const between = `%{*}SrcIP: %{sourceIp}, DstIP: %{targetIp}, ${tcp}%{*}`;

/** Messages 430001 to 430005 name what they hold; a few other things can stand before and between. */
export const verdicts: readonly MessageRule[] = [
  ...['', '%{*} ConnectionID: %{connection}, ', '%{*}, '].flatMap((start) => [
    ...firepower(start, '%{refused}, %{*}', denied),
    ...firepower(start, '%{let}, AccessControlRuleReason: %{reason}, ', { action: 'connection', outcome: 'success' }),
    ...firepower(start, '%{let}, ', { action: 'connection', outcome: 'success' }),
    ...firepower(start, '%{verdict}, %{*}', { action: 'connection' }),
  ]),
  ...['%{*}User: %{nobody}, %{*}', '%{*}User: %{userName}, %{*}', '%{*}'].flatMap((who): MessageRule[] => [
    { layout: `${between}Message: %{signature}, Classification: %{classification}, ${who}`, action: 'threat-seen' },
    // A file that was only seen has no hash.
    ...['FileSHA256: %{sha256}, %{*}', ''].flatMap((hash) =>
      ['URI: %{urlPath}', ''].map((page) => ({
        layout: `${between}FileAction: %{eventAction}, ${hash}FileName: %{file}, ${who}${page}`,
      })),
    ),
  ]),
  {
    layout:
      '%{*}SrcIP: %{sourceIp}, DstIP: %{targetIp}, SrcPort: %{clientPort}, DstPort: %{targetPort}, Protocol: %{protocol}, %{*}',
  },
  { layout: '%{*}SrcIP: %{sourceIp}, DstIP: %{targetIp}, %{*}' },
  { layout: '%{*}DstIP: %{targetIp}, SrcIP: %{sourceIp}, %{*}' },
];
