/**
 * By which names formats say that an address was held, and by whom; compared without case, blanks and signs.
 * @source Zeek dhcp.log; Microsoft DHCP server audit log (DhcpSrvLog); dhcpd.leases(5); Kea memfile leases; FortiOS log reference (tunnelip, assignip); OpenVPN MULTI: Learn and status files; Cisco ASA 722051
 */
export const leaseFields = {
  DHCP: {
    held: ['leasedip', 'assignedaddr', 'ipaddress'],
    hardware: ['mac', 'macaddress', 'hwaddr', 'chaddr', 'clientmac', 'hardware'],
    host: ['hostname', 'clienthostname', 'clientfqdn', 'fqdn'],
  },
  VPN: { held: ['assignedip', 'assignedip6', 'tunnelip', 'assignip', 'virtualaddress'], hardware: [], host: [] },
  NAT: {
    held: ['publicip', 'translatedip', 'natip', 'outsideip', 'externalip', 'transip', 'postnatip', 'postnatsourceip'],
    hardware: ['mac', 'macaddress'],
    host: ['hostname', 'subscriber', 'subscriberid'],
  },
} as const;

/** Names for the inside address behind a translation, its port outside, the end of a stretch, and its length in seconds. */
export const insideFields = ['privateip', 'insideip', 'internalip', 'realip', 'srcip', 'subscriberip', 'localip'];
export const outsidePortFields = [
  'publicport',
  'publicports',
  'translatedport',
  'natport',
  'outsideport',
  'externalport',
  'transport',
  'portrange',
  'portblock',
  'ports',
];
export const endFields = ['end', 'endtime', 'to', 'until', 'expire', 'expires', 'stop', 'stoptime', 'leaseend', 'ends'];
export const lengthFields = ['leasetime', 'validlifetime', 'lifetime'];

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
