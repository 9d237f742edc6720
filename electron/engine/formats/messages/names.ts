import type { MessageRule } from '../format.ts';

export const bindAndDnsmasq: readonly MessageRule[] = [
  {
    layout: "%{*}client @%{*} %{peer}#%{port} (%{queryName}): query%{*}'%{*}' denied",
    action: 'dns-query',
    outcome: 'failure',
  },
  {
    layout: "%{*}client @%{*} %{peer}#%{port} (%{queryName}): zone transfer '%{*}' denied",
    action: 'dns-transfer',
    outcome: 'failure',
  },
  {
    layout: '%{*}client @%{*} %{peer}#%{port} (%{queryName}): bad zone transfer request: %{reason}',
    action: 'dns-transfer',
    outcome: 'failure',
  },
  { layout: '%{*}client @%{*} %{peer}#%{port} (%{queryName}): query: %{*} IN %{queryType} %{*}', action: 'dns-query' },
  { layout: '%{*}client @%{*} %{peer}#%{port} (%{queryName}): %{reason}', action: 'dns' },
  { layout: '%{*}client %{peer}#%{port} (%{queryName}): query: %{*} IN %{queryType} %{*}', action: 'dns-query' },
  {
    layout: '%{*}client %{peer}#%{port} %{transport}: query: %{queryName} IN %{queryType} response: %{answer} %{*}',
    action: 'dns-query',
  },
  { layout: '%{*}client %{peer}#%{port}: query: %{queryName} IN %{queryType} %{*}', action: 'dns-query' },
  {
    layout: "%{*}client %{peer}#%{port}: %{*}query%{*}'%{queryName}/%{*}' denied",
    action: 'dns-query',
    outcome: 'failure',
  },
  {
    layout: "%{*}client %{peer}#%{*}: query%{*}'%{queryName}/%{*}' denied",
    action: 'dns-query',
    outcome: 'failure',
  },
  {
    layout: "%{*}client %{peer}#%{*}: zone transfer '%{queryName}/%{*}' denied",
    action: 'dns-transfer',
    outcome: 'failure',
  },
  {
    layout: "%{*}client %{peer}#%{*}: bad zone transfer request: '%{queryName}/%{*}': %{reason}",
    action: 'dns-transfer',
    outcome: 'failure',
  },
  { layout: '%{*}info: %{peer} %{queryName} %{queryType} IN', action: 'dns-query' },
  { layout: '%{*}info: %{peer} %{queryName} %{queryType} IN %{answer}', action: 'dns-query' },
  { layout: '%{*} %{peer}/%{port} query[%{queryType}] %{queryName} from %{*}', action: 'dns-query' },
  { layout: "%{*} question for '%{queryName}|%{queryType}' from %{peer}", action: 'dns-query' },
  { layout: "Remote %{peer} wants '%{queryName}|%{queryType}'%{*}", action: 'dns-query' },
  {
    layout: '%{*}info: ratelimit block %{queryName} type %{queryType} target %{*} query %{peer} %{*}',
    action: 'dns-query',
    outcome: 'failure',
  },
  ...['axfr', 'ixfr', 'notify'].flatMap((what): MessageRule[] =>
    ['for zone %{queryName} from client', 'for %{queryName} from'].map((said) => ({
      layout: `%{*}info: ${what} ${said} %{peer} refused, %{reason}`,
      action: what === 'notify' ? 'dns-notify' : 'dns-transfer',
      outcome: 'failure',
    })),
  ),
  { layout: 'query[%{queryType}] %{queryName} from %{peer}', action: 'dns-query' },
];

/** The address is the one that was given out. */
export const dhcp: readonly MessageRule[] = [
  // Infoblox, of a lease and until when it holds.
  ...['Issued', 'Renewed', 'Freed'].map(
    (what): MessageRule => ({
      layout: `r-l-e:%{peer},${what},%{clientName},%{mac},%{*}`,
      action: what === 'Freed' ? 'dhcp-release' : 'dhcp-ack',
    }),
  ),
  {
    layout: 'DHCPACK on %{peer} to %{mac} (%{clientName}) via %{relay}',
    action: 'dhcp-ack',
    outcome: 'success',
  },
  { layout: 'DHCPACK on %{peer} to %{mac} via %{relay}', action: 'dhcp-ack', outcome: 'success' },
  {
    layout: 'DHCPREQUEST for %{peer} (%{dhcpServer}) from %{mac} (%{clientName}) via %{relay}',
    action: 'dhcp-request',
  },
  { layout: 'DHCPREQUEST for %{peer} (%{dhcpServer}) from %{mac} via %{relay}', action: 'dhcp-request' },
  { layout: 'DHCPREQUEST for %{peer} from %{mac} (%{clientName}) via %{relay}', action: 'dhcp-request' },
  { layout: 'DHCPREQUEST for %{peer} from %{mac} via %{relay}', action: 'dhcp-request' },
  { layout: 'DHCPOFFER on %{peer} to %{mac} (%{clientName}) via %{relay}', action: 'dhcp-offer' },
  { layout: 'DHCPOFFER on %{peer} to %{mac} via %{relay}', action: 'dhcp-offer' },
  { layout: 'DHCPRELEASE of %{peer} from %{mac} (%{clientName}) via %{relay}', action: 'dhcp-release' },
  { layout: 'DHCPRELEASE of %{peer} from %{mac} via %{relay}', action: 'dhcp-release' },
  {
    layout: '%{*}DHCP4_LEASE_ALLOC [hwtype=%{*} %{mac}]%{*}: lease %{peer} has been allocated%{*}',
    action: 'dhcp-ack',
    outcome: 'success',
  },
  { layout: 'DHCPACK(%{interface}) %{peer} %{mac} %{clientName}', action: 'dhcp-ack', outcome: 'success' },
  { layout: 'DHCPACK(%{interface}) %{peer} %{mac}', action: 'dhcp-ack', outcome: 'success' },
  { layout: 'DHCPREQUEST(%{interface}) %{peer} %{mac}', action: 'dhcp-request' },
  { layout: 'DHCPOFFER(%{interface}) %{peer} %{mac}', action: 'dhcp-offer' },
];
