import type { LineFormat } from '../format.ts';

const explained = 'Event ID  Meaning\r\n00\tThe log was started.\r\n10\tA new IP address was leased to a client.\r\n';

export default {
  id: 'windows-dhcp',
  version: 1,
  kind: 'lines',
  title: 'DHCP server of Windows (DhcpSrvLog, DhcpV6SrvLog)',
  source: 'Microsoft, "Analyze DHCP Server Log Files" and "DHCP server audit logging"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Neither a number of an event with its date nor one of the explanations that head the file.',
  // What the first lines of the file explain.
  headings: [
    '\t\tMicrosoft DHCP',
    'Event ID',
    'ID,Date,Time',
    'QResult',
    '50+',
    '\taddress pool',
    '\tnot been deleted',
    '*\tThe ',
    '*\tA ',
    '*\tAn ',
    '*\tIP ',
    '*\tDNS ',
  ],
  layouts: [
    {
      layout:
        '%{ID},%{time},%{eventAction},%{address},%{host},%{mac},%{user},%{transaction},%{result},%{probation},%{correlation},%{dhcid},%{vendorHex},%{vendor},%{userClassHex},%{userClass},%{relay},%{dnsError}',
    },
    { layout: '%{ID},%{time},%{eventAction},%{address},%{host},%{mac},%{rest}' },
    { layout: '%{ID},%{time},%{eventAction},%{address},%{host},%{mac}' },
    // As collectors hand it on, with a message number before it.
    { layout: '%MSDHCP-%{*}: %{ID},%{time},%{eventAction},%{address},%{host},%{mac},%{rest}' },
    { layout: '%MSDHCP-%{*}: %{ID},%{time},%{eventAction},%{address},%{host},%{mac}' },
  ],
  uses: {
    ID: { more: 'ID', word: true },
    time: { time: 'mdy' },
    address: { more: 'IP Address' },
    host: { more: 'Host Name' },
    mac: { more: 'MAC Address' },
    user: { field: 'userName' },
    transaction: { more: 'TransactionID' },
    result: { more: 'QResult' },
    probation: { more: 'Probationtime' },
    correlation: { more: 'CorrelationID' },
    dhcid: { more: 'Dhcid' },
    vendorHex: { more: 'VendorClass(Hex)' },
    vendor: { more: 'VendorClass(ASCII)' },
    userClassHex: { more: 'UserClass(Hex)' },
    userClass: { more: 'UserClass(ASCII)' },
    relay: { more: 'RelayAgentInformation' },
    dnsError: { more: 'DnsRegError' },
  },
  samples: [
    {
      title: 'what heads the file, leases with all columns and with few',
      text: `\t\tMicrosoft DHCP Service Activity Log\r\n\r\n${explained}\r\nID,Date,Time,Description,IP Address,Host Name,MAC Address,User Name, TransactionID, QResult,Probationtime, CorrelationID,Dhcid,VendorClass(Hex),VendorClass(ASCII),UserClass(Hex),UserClass(ASCII),RelayAgentInformation,DnsRegError.\r\n00,06/24/25,03:11:00,Started,,,,,0,6,,,,,,,,,0\r\n10,06/24/25,03:11:07,Assign,192.0.2.10,pc7.shop.example,00155D010203,,1234,0,,,,0x4D53465420352E30,MSFT 5.0,,,,0\r\n12,06/24/25,03:12:00,Release,192.0.2.10,pc7.shop.example,00155D010203,\r\n63,06/24/25,03:13:00,Restarting rogue detection,,,\r\n`,
      events: [
        { instant: '2025-06-24T03:11:00Z', eventAction: 'Started', 'more.ID': '00' },
        {
          instant: '2025-06-24T03:11:07Z',
          eventAction: 'Assign',
          'more.IP Address': '192.0.2.10',
          'more.Host Name': 'pc7.shop.example',
          'more.MAC Address': '00155D010203',
          'more.VendorClass(ASCII)': 'MSFT 5.0',
        },
        { eventAction: 'Release', 'more.ID': '12' },
        { instant: '2025-06-24T03:13:00Z' },
      ],
    },
  ],
} satisfies LineFormat;
