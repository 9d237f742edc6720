/**
 * By which names formats say that an address was held, and by whom; compared without case, blanks and signs.
 * @source Zeek dhcp.log; Microsoft DHCP server audit log (DhcpSrvLog); Kea memfile leases; FortiOS log reference (tunnelip, assignip); OpenVPN MULTI: Learn; Cisco ASA 722051
 */
export const leaseFields = {
  DHCP: {
    held: ['assignedaddr', 'leasedip', 'ipaddress'],
    hardware: ['mac', 'macaddress', 'hwaddr', 'chaddr', 'clientmac'],
    host: ['hostname', 'clientfqdn', 'fqdn'],
  },
  VPN: { held: ['assignedip', 'tunnelip', 'assignip', 'virtualaddress'], hardware: [], host: [] },
  NAT: {
    held: ['publicip', 'translatedip', 'natip', 'outsideip', 'externalip', 'transip'],
    hardware: ['mac', 'macaddress'],
    host: ['hostname'],
  },
} as const;

/** Names for the inside address behind a translation, the end of a stretch, and its length in seconds. */
export const insideFields = ['privateip', 'insideip', 'internalip', 'realip', 'srcip'];
export const endFields = ['end', 'endtime', 'to', 'until', 'expire', 'expires', 'stop'];
export const lengthFields = ['leasetime', 'validlifetime', 'lifetime', 'duration'];

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
