import { parseInstant } from '@shared/time.ts';
import { describe, expect, it } from 'vitest';
import { type CaseInHand, caseInHand } from './case-in-hand.ts';

/** Holders at a time as `holder from-to (how it ended)`, times in the zone of the case. */
async function heldAt({ ask }: CaseInHand, address: string, time: string) {
  const instant = parseInstant(`2025-06-24 ${time}`, 'Asia/Seoul')?.instant ?? 0;
  const told = await ask('traces.whoisThen', { address, instant });
  const clock = (at: number | null) =>
    at === null ? '?' : new Date(at / 1000 + 9 * 3_600_000).toISOString().slice(11, 16);
  return {
    ...told,
    who: told.holders.map(({ holder, from, to, endedBy }) => `${holder} ${clock(from)}-${clock(to)} ${endedBy}`),
  };
}

async function withFile(name: string, lines: string | readonly string[]): Promise<CaseInHand> {
  const inHand = await caseInHand('Asia/Seoul');
  await inHand.add(name, typeof lines === 'string' ? lines : [...lines, ''].join('\n'));
  return inHand;
}

describe('who held an address then', () => {
  it('is told by the leases of ISC DHCP in UTC, ended or agreed, renewed, abandoned or without end', async () => {
    const lease = (address: string, starts: string, ends: string, state: string, host: number) => [
      `lease ${address} {`,
      `  starts 2 2025/06/24 ${starts};`,
      ends === 'never' ? '  ends never;' : `  ends 2 2025/06/24 ${ends};`,
      `  cltt 2 2025/06/24 ${starts};`,
      `  binding state ${state};`,
      '  next binding state free;',
      `  hardware ethernet 00:00:5e:00:53:0${host};`,
      `  client-hostname "host-${host}";`,
      '}',
    ];
    const inHand = await withFile('dhcpd.leases', [
      '# This lease file was written by isc-dhcp-4.4.3-P1',
      'authoring-byte-order little-endian;',
      ...lease('192.0.2.50', '01:00:00', '03:00:00', 'active', 1),
      ...lease('192.0.2.50', '02:00:00', '04:00:00', 'active', 1),
      ...lease('192.0.2.50', '02:00:00', '02:30:00', 'free', 1),
      ...lease('192.0.2.50', '02:40:00', '14:40:00', 'active', 2),
      ...lease('192.0.2.51', '02:40:00', 'never', 'active', 3),
      ...lease('192.0.2.52', '02:40:00', '04:40:00', 'abandoned', 4),
    ]);
    expect((await heldAt(inHand, '192.0.2.50', '11:20')).who).toEqual(['00:00:5e:00:53:01 10:00-11:30 record']);
    const between = await heldAt(inHand, '192.0.2.50', '11:35');
    expect(between).toMatchObject({
      who: [],
      before: { hostName: 'host-1' },
      after: { hostName: 'host-2' },
      sources: [{ name: 'dhcpd.leases', covers: true }],
    });
    expect((await heldAt(inHand, '192.0.2.50', '12:00')).who).toEqual(['00:00:5e:00:53:02 11:40-23:40 lease']);
    expect((await heldAt(inHand, '192.0.2.51', '23:00')).who).toEqual(['00:00:5e:00:53:03 11:40-? null']);
    expect((await heldAt(inHand, '192.0.2.52', '12:00')).who).toEqual([]);
  });

  it('is told by what dhcpd and dnsmasq write to syslog, offers and requests aside', async () => {
    const inHand = await withFile('dhcpd.log', [
      '2025-06-24T10:00:00+09:00 gw dhcpd[811]: DHCPOFFER on 192.0.2.60 to 00:00:5e:00:53:09 via eth0',
      '2025-06-24T10:00:01+09:00 gw dhcpd[811]: DHCPACK on 192.0.2.60 to 00:00:5e:00:53:01 (kim-laptop) via eth0',
      '2025-06-24T11:00:01+09:00 gw dhcpd[811]: DHCPACK on 192.0.2.60 to 00:00:5e:00:53:01 (kim-laptop) via eth0',
      '2025-06-24T12:00:00+09:00 gw dhcpd[811]: DHCPRELEASE of 192.0.2.60 from 00:00:5e:00:53:01 (kim-laptop) via eth0 (found)',
      '2025-06-24T13:00:00+09:00 gw dnsmasq-dhcp[12]: DHCPACK(eth0) 192.0.2.60 00:00:5e:00:53:02 tablet',
    ]);
    const first = await heldAt(inHand, '192.0.2.60', '11:30');
    expect(first.who).toEqual(['00:00:5e:00:53:01 10:00-12:00 record']);
    expect(first.holders[0]).toMatchObject({ hostName: 'kim-laptop', kind: 'DHCP' });
    expect(first.holders[0]?.events).toHaveLength(3);
    expect((await heldAt(inHand, '192.0.2.60', '12:30')).who).toEqual([]);
    const open = await heldAt(inHand, '192.0.2.60', '20:00');
    expect(open.who).toEqual(['00:00:5e:00:53:02 13:00-? null']);
    expect(open.holders[0]?.confirmed).toBe(open.holders[0]?.from);
  });

  it('is told by the audit log of Windows, whose updates of DNS are no leases', async () => {
    const row = (id: number, time: string, what: string, host: string, mac: string) =>
      `${id},06/24/25,${time},${what},192.0.2.70,${host},${mac},,3105489453,0,,,,0x4D53465420352E30,MSFT 5.0,,,,0`;
    const inHand = await withFile(
      'DhcpSrvLog-Tue.log',
      [
        '\t\tMicrosoft DHCP Service Activity Log',
        '',
        'Event ID  Meaning',
        '00\tThe log was started.',
        "14\tA lease request could not be satisfied because the scope's",
        '\taddress pool was exhausted.',
        '17\tA lease was expired and DNS records for an expired leases have',
        '\tnot been deleted.',
        '',
        'ID,Date,Time,Description,IP Address,Host Name,MAC Address,User Name, TransactionID, QResult,Probationtime, CorrelationID,Dhcid,VendorClass(Hex),VendorClass(ASCII),UserClass(Hex),UserClass(ASCII),RelayAgentInformation,DnsRegError.',
        row(10, '03:11:07', 'Assign', 'kim-laptop.example', '00005E005301'),
        row(30, '03:11:08', 'DNS Update Request', 'kim-laptop.example', ''),
        row(11, '07:11:07', 'Renew', 'kim-laptop.example', '00005E005301'),
        row(12, '09:00:00', 'Release', 'kim-laptop.example', '00005E005301'),
        row(10, '09:30:00', 'Assign', 'lee-pc.example', '00005E005302'),
        row(17, '21:30:00', 'DNS record not deleted', '', ''),
        '',
      ].join('\r\n'),
    );
    expect((await inHand.ask('evidence.list', {})).evidence[0]?.rejects).toBe(0);
    expect((await heldAt(inHand, '192.0.2.70', '08:00')).who).toEqual(['00:00:5e:00:53:01 03:11-09:00 record']);
    expect((await heldAt(inHand, '192.0.2.70', '09:10')).who).toEqual([]);
    expect((await heldAt(inHand, '192.0.2.70', '10:00')).who).toEqual(['00:00:5e:00:53:02 09:30-21:30 record']);
  });

  it('is told by Zeek for the time agreed, renewals one stretch, offers none', async () => {
    const fields =
      'ts\tuids\tclient_addr\tserver_addr\tmac\thost_name\tclient_fqdn\tdomain\trequested_addr\tassigned_addr\tlease_time\tclient_message\tserver_message\tmsg_types\tduration';
    const row = (seconds: number, mac: string, types: string, client = '-', assigned = '192.0.2.80') =>
      `${seconds}\tCm${seconds}\t${client}\t192.0.2.1\t${mac}\tkim-laptop\t-\t-\t-\t${assigned}\t3600.000000\t-\t-\t${types}\t0.1`;
    const inHand = await withFile('dhcp.log', [
      '#separator \\x09',
      '#set_separator\t,',
      '#empty_field\t(empty)',
      '#unset_field\t-',
      '#path\tdhcp',
      `#fields\t${fields}`,
      row(1_750_734_667, '00:00:5e:00:53:01', 'DISCOVER,OFFER,REQUEST,ACK'),
      row(1_750_736_467, '00:00:5e:00:53:01', 'REQUEST,ACK'),
      row(1_750_748_467, '00:00:5e:00:53:09', 'DISCOVER,OFFER'),
      row(1_750_752_067, '00:00:5e:00:53:02', 'REQUEST,ACK'),
      row(1_750_753_867, '00:00:5e:00:53:02', 'RELEASE', '192.0.2.80', '-'),
    ]);
    expect((await heldAt(inHand, '192.0.2.80', '13:30')).who).toEqual(['00:00:5e:00:53:01 12:11-13:41 lease']);
    expect((await heldAt(inHand, '192.0.2.80', '16:05')).who).toEqual([]);
    expect((await heldAt(inHand, '192.0.2.80', '17:20')).who).toEqual(['00:00:5e:00:53:02 17:01-17:31 record']);
  });

  it('is told by the log of OpenVPN from the address given to the end of the session', async () => {
    const inHand = await withFile('openvpn.log', [
      '2025-06-24 10:57:30 192.0.2.31:1194 TLS: Initial packet from [AF_INET]192.0.2.31:1194, sid=aaaa bbbb',
      '2025-06-24 10:57:36 192.0.2.31:1194 [dana] Peer Connection Initiated with [AF_INET]192.0.2.31:1194',
      '2025-06-24 10:57:37 dana/192.0.2.31:1194 MULTI_sva: pool returned IPv4=10.8.0.6, IPv6=(Not enabled)',
      '2025-06-24 10:57:37 dana/192.0.2.31:1194 MULTI: Learn: 10.8.0.6 -> dana/192.0.2.31:1194',
      '2025-06-24 12:00:00 dana/192.0.2.31:1194 SIGTERM[soft,remote-exit] received, client-instance exiting',
      '2025-06-24 12:30:00 erin/192.0.2.32:1194 MULTI: Learn: 10.8.0.6 -> erin/192.0.2.32:1194',
      '2025-06-24 13:00:00 finn/192.0.2.33:1194 MULTI: Learn: 10.8.0.6 -> finn/192.0.2.33:1194',
    ]);
    const dana = await heldAt(inHand, '10.8.0.6', '11:30');
    expect(dana.who).toEqual(['dana 10:57-12:00 record']);
    expect(dana.holders[0]).toMatchObject({ kind: 'VPN', userName: 'dana', other: '192.0.2.31' });
    expect((await heldAt(inHand, '10.8.0.6', '12:10')).who).toEqual([]);
    expect((await heldAt(inHand, '10.8.0.6', '12:45')).who).toEqual(['erin 12:30-13:00 next holder']);
  });

  it('is told by the status file of OpenVPN from the time a client connected, by its account', async () => {
    const inHand = await withFile('openvpn-status.log', [
      'TITLE,OpenVPN 2.6.3 x86_64-pc-linux-gnu',
      'TIME,2025-06-24 12:11:07,1750734667',
      'HEADER,CLIENT_LIST,Common Name,Real Address,Virtual Address,Virtual IPv6 Address,Bytes Received,Bytes Sent,Connected Since,Connected Since (time_t),Username,Client ID,Peer ID,Data Channel Cipher',
      'CLIENT_LIST,laptop7,192.0.2.32:40000,10.8.0.7,,1234,5678,2025-06-24 11:57:37,1750733857,erin,1,1,AES-256-GCM',
      'ROUTING_TABLE,10.8.0.7,laptop7,192.0.2.32:40000,2025-06-24 12:11:00,1750734660',
      'END',
    ]);
    const erin = await heldAt(inHand, '10.8.0.7', '12:00');
    expect(erin.who).toEqual(['erin 11:57-? null']);
    expect(erin.holders[0]?.confirmed).toBe(1_750_734_660_000_000);
    expect((await heldAt(inHand, '10.8.0.7', '11:50')).who).toEqual([]);
    const first = await withFile('status.log', [
      'OpenVPN CLIENT LIST',
      'Updated,Tue Jun 24 12:11:07 2025',
      'Common Name,Real Address,Bytes Received,Bytes Sent,Connected Since',
      'dana,192.0.2.31:1194,1234,5678,Tue Jun 24 10:57:37 2025',
      'ROUTING TABLE',
      'Virtual Address,Common Name,Real Address,Last Ref',
      '10.8.0.6,dana,192.0.2.31:1194,Tue Jun 24 12:11:00 2025',
      'END',
    ]);
    expect((await heldAt(first, '10.8.0.6', '11:30')).who).toEqual(['dana 10:57-? null']);
    expect((await heldAt(first, '10.8.0.6', '10:30')).who).toEqual([]);
  });

  it('is told by FortiGate for SSL and IPsec tunnels, and by its traffic for translations', async () => {
    const head = (time: string, more: string) =>
      `date=2025-06-24 time=${time} devname="edge" devid="FG1" tz="+0900" logid="0101039947" type="event" subtype="vpn" level="information" vd="root" ${more}`;
    const ssl =
      'tunneltype="ssl-tunnel" tunnelid=123 remip=198.51.100.31 tunnelip=10.212.134.200 user="dana" group="vpn"';
    const ipsec =
      'remip=198.51.100.32 user="erin" xauthuser="erin" assignip=10.212.134.200 tunnelip=N/A tunneltype="ipsec"';
    const inHand = await withFile('fortigate.log', [
      head('12:11:07', `logdesc="SSL VPN tunnel up" action="tunnel-up" ${ssl} msg="SSL tunnel established"`),
      head(
        '13:11:07',
        `logdesc="SSL VPN tunnel down" action="tunnel-down" ${ssl} duration=3600 msg="SSL tunnel shutdown"`,
      ),
      head('14:11:07', `logdesc="IPsec connection status changed" action="tunnel-up" ${ipsec} duration=0 msg="up"`),
      head(
        '14:21:07',
        `logdesc="IPsec tunnel statistics" action="tunnel-stats" ${ipsec} duration=600 msg="statistics"`,
      ),
      head(
        '15:11:07',
        `logdesc="IPsec connection status changed" action="tunnel-down" ${ipsec} duration=3600 msg="down"`,
      ),
      'date=2025-06-24 time=16:11:07 devname="edge" devid="FG1" tz="+0900" logid="0000000013" type="traffic" subtype="forward" level="notice" srcip=10.0.0.7 srcport=60899 dstip=198.51.100.4 dstport=443 proto=6 action="close" trandisp="snat" transip=203.0.113.5 transport=61000 service="HTTPS" duration=120 sentbyte=1 rcvdbyte=2',
    ]);
    expect((await heldAt(inHand, '10.212.134.200', '12:30')).who).toEqual(['dana 12:11-13:11 record']);
    expect((await heldAt(inHand, '10.212.134.200', '13:30')).who).toEqual([]);
    expect((await heldAt(inHand, '10.212.134.200', '15:00')).who).toEqual(['erin 14:11-15:11 record']);
    const translated = await heldAt(inHand, '203.0.113.5', '16:10');
    expect(translated.who).toEqual(['10.0.0.7 16:09-16:11 record']);
    expect(translated.holders[0]).toMatchObject({ kind: 'NAT', port: '61000' });
  });

  it('is told by Cisco ASA for AnyConnect sessions and translations of single ports', async () => {
    const inHand = await withFile('asa.log', [
      'Jun 24 2025 12:11:08 edge : %ASA-4-722051: Group <GP> User <dana> IP <198.51.100.31> IPv4 Address <10.20.0.9> IPv6 address <::> assigned to session',
      'Jun 24 2025 13:11:07 edge : %ASA-4-113019: Group = GP, Username = dana, IP = 198.51.100.31, Session disconnected. Session Type: SSL, Duration: 1h:00m:00s, Bytes xmt: 100, Bytes rcv: 200, Reason: User Requested',
      'Jun 24 2025 14:11:08 edge : %ASA-4-722051: Group <GP> User <erin> IP <198.51.100.32> IPv4 Address <10.20.0.9> IPv6 address <::> assigned to session',
      'Jun 24 2025 15:00:00 edge : %ASA-6-305011: Built dynamic TCP translation from inside:10.0.0.7/40000 to outside:203.0.113.5/61000',
      'Jun 24 2025 15:00:10 edge : %ASA-6-305011: Built dynamic TCP translation from inside:10.0.0.8/40000 to outside:203.0.113.5/61001',
      'Jun 24 2025 15:01:30 edge : %ASA-6-305012: Teardown dynamic TCP translation from inside:10.0.0.7/40000 to outside:203.0.113.5/61000 duration 0:01:30',
    ]);
    expect((await heldAt(inHand, '10.20.0.9', '12:30')).who).toEqual(['dana 12:11-13:11 record']);
    expect((await heldAt(inHand, '10.20.0.9', '13:30')).who).toEqual([]);
    expect((await heldAt(inHand, '10.20.0.9', '14:30')).who).toEqual(['erin 14:11-? null']);
    expect((await heldAt(inHand, '203.0.113.5', '15:01')).who).toEqual([
      '10.0.0.7 15:00-15:01 record',
      '10.0.0.8 15:00-? null',
    ]);
  });

  it('is told by a table of translations, all holders of an hour with their ports', async () => {
    const inHand = await withFile('nat.csv', [
      'start,end,public_ip,public_port,private_ip,protocol',
      '2025-06-24T03:00:00+09:00,2025-06-24T03:10:00+09:00,203.0.113.5,1024-2047,10.0.0.7,tcp',
      '2025-06-24T03:05:00+09:00,2025-06-24T03:20:00+09:00,203.0.113.5,2048-3071,10.0.0.8,tcp',
    ]);
    const both = await heldAt(inHand, '203.0.113.5', '03:07');
    expect(both.who).toEqual(['10.0.0.7 03:00-03:10 record', '10.0.0.8 03:05-03:20 record']);
    expect(both.holders.map(({ port }) => port)).toEqual(['1024-2047', '2048-3071']);
    expect((await heldAt(inHand, '203.0.113.5', '03:30')).who).toEqual([]);
    expect((await heldAt(inHand, '198.51.100.200', '03:07')).who).toEqual([]);
  });

  it('of two networks that use the same address is told of both', async () => {
    const ack = (mac: string) =>
      `2025-06-24T10:00:00+09:00 gw dhcpd[811]: DHCPACK on 192.0.2.60 to 00:00:5e:00:53:${mac} via eth0\n`;
    const inHand = await withFile('north.log', ack('01'));
    const lease =
      'lease 192.0.2.60 {\n  starts 2 2025/06/24 00:30:00;\n  ends 2 2025/06/24 04:30:00;\n  binding state active;\n  hardware ethernet 00:00:5e:00:53:02;\n}\n';
    await inHand.add('dhcpd.leases', lease);
    expect((await heldAt(inHand, '192.0.2.60', '11:00')).who).toEqual([
      '00:00:5e:00:53:02 09:30-13:30 lease',
      '00:00:5e:00:53:01 10:00-? null',
    ]);
  });

  it('is told by GlobalProtect from the connection to the logout, what failed aside', async () => {
    const row = (time: string, what: string, user: string, inside: string, status: string) =>
      `1,2025/06/24 ${time},013101,GLOBALPROTECT,0,2305,2025/06/24 ${time},vsys1,${what},connected,,IPSec,${user},KR,PC7,192.0.2.7,0.0.0.0,${inside},0.0.0.0,09300aaa,,5.2.4,OS,"OS 10 Pro , 64-bit",1,,,"",${status},,0,,0,gateway,6920,0x0`;
    const inHand = await withFile('globalprotect.log', [
      row('10:00:00', 'gateway-connected', 'dana', '10.30.0.5', 'success'),
      row('10:30:00', 'gateway-hip-report', 'dana', '10.30.0.5', 'success'),
      row('11:00:00', 'gateway-logout', 'dana', '0.0.0.0', 'success'),
      row('11:10:00', 'gateway-connected', 'erin', '10.30.0.5', 'failure'),
      row('12:00:00', 'gateway-connected', 'erin', '10.30.0.5', 'success'),
    ]);
    const dana = await heldAt(inHand, '10.30.0.5', '10:45');
    expect(dana.who).toEqual(['dana 10:00-11:00 record']);
    expect(dana.holders[0]).toMatchObject({ kind: 'VPN', other: '192.0.2.7', hostName: 'PC7' });
    expect((await heldAt(inHand, '10.30.0.5', '11:30')).who).toEqual([]);
    expect((await heldAt(inHand, '10.30.0.5', '13:00')).who).toEqual(['erin 12:00-? null']);
  });

  it('is told by the lease file of Kea, whose times are ends, and by its log', async () => {
    const ends = (clock: string) => Date.parse(`2025-06-24T${clock}:00+09:00`) / 1000;
    const row = (mac: string, seconds: number, clock: string, state: number) =>
      `192.0.2.80,00:00:5e:00:53:${mac},,${seconds},${ends(clock)},1,0,0,host-${mac},${state},,0`;
    const inHand = await withFile('kea-leases4.csv', [
      'address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id',
      row('01', 3600, '11:00', 0),
      row('01', 3600, '11:30', 0),
      row('01', 0, '10:30', 0),
      row('02', 3600, '13:00', 0),
      row('03', 3600, '15:00', 1),
    ]);
    expect((await heldAt(inHand, '192.0.2.80', '11:20')).who).toEqual(['00:00:5e:00:53:01 10:00-11:30 lease']);
    expect((await heldAt(inHand, '192.0.2.80', '12:30')).who).toEqual(['00:00:5e:00:53:02 12:00-13:00 lease']);
    expect(await heldAt(inHand, '192.0.2.80', '14:30')).toMatchObject({
      who: [],
      sources: [{ name: 'kea-leases4.csv' }],
    });

    const log = (clock: string, what: string) => `2025-06-24 ${clock}:00.123 INFO  [kea-dhcp4.leases/811.140] ${what}`;
    const who = '[hwtype=1 00:00:5e:00:53:04], cid=[no info], tid=0x1a2b';
    await inHand.add(
      'kea-dhcp4.log',
      [
        log('10:00', `DHCP4_LEASE_ALLOC ${who}: lease 192.0.2.81 has been allocated for 3600 seconds`),
        log('10:20', `DHCP4_RELEASE ${who}: address 192.0.2.81 was released properly.`),
        log('12:00', `DHCP4_LEASE_ALLOC ${who}: lease 192.0.2.81 has been allocated for 3600 seconds`),
        '',
      ].join('\n'),
    );
    expect((await heldAt(inHand, '192.0.2.81', '10:10')).who).toEqual(['00:00:5e:00:53:04 10:00-10:20 record']);
    expect((await heldAt(inHand, '192.0.2.81', '12:10')).who).toEqual(['00:00:5e:00:53:04 12:00-13:00 lease']);
  });

  it('is told of an address however it is spelled, there and here', async () => {
    const row = (address: string, inside: string) =>
      `2025-06-24T03:00:00+09:00,2025-06-24T03:10:00+09:00,${address},1024-2047,${inside},tcp`;
    const inHand = await withFile('nat.csv', [
      'start,end,public_ip,public_port,private_ip,protocol',
      row('2001:DB8:0:0::00A7', '10.0.0.1'),
      row('fe80::1%eth0', '10.0.0.2'),
      row('::ffff:203.0.113.5', '10.0.0.3'),
      row('::FFFF:cb00:7106', '10.0.0.4'),
      row('2001:db8:0:1::a7', '10.0.0.5'),
    ]);
    const spellings: Record<string, string> = {
      '2001:db8::a7': '10.0.0.1',
      '2001:0db8:0000:0000:0000:0000:0000:00a7': '10.0.0.1',
      '[2001:db8::A7]': '10.0.0.1',
      'FE80:0::1%en1': '10.0.0.2',
      '203.0.113.5': '10.0.0.3',
      '::ffff:cb00:7105': '10.0.0.3',
      '203.0.113.6': '10.0.0.4',
    };
    for (const [address, inside] of Object.entries(spellings)) {
      expect((await heldAt(inHand, address, '03:05')).who, address).toEqual([`${inside} 03:00-03:10 record`]);
    }
  });

  it('ends without a record of it when another file gives the address to the next, which is said', async () => {
    const ack = (time: string, mac: string) =>
      `2025-06-24T${time}:00+09:00 gw dhcpd[811]: DHCPACK on 192.0.2.60 to 00:00:5e:00:53:${mac} via eth0\n`;
    const inHand = await withFile('dhcpd.log.1', ack('10:00', '01'));
    await inHand.add('dhcpd.log', ack('12:00', '02'));
    const told = await heldAt(inHand, '192.0.2.60', '11:00');
    expect(told.who).toEqual(['00:00:5e:00:53:01 10:00-12:00 next holder']);
    expect(told.holders[0]).toMatchObject({ assumed: true, events: [{ evidence: 1 }, { evidence: 2 }] });
  });
});
