import type { TableFormat } from '../format.ts';

const leases = ['address', 'valid_lifetime', 'expire', 'subnet_id', 'fqdn_fwd', 'fqdn_rev', 'hostname'];

export default {
  id: 'kea-leases',
  version: 1,
  kind: 'table',
  title: 'Leases of Kea DHCP (memfile, kea-leases4.csv and kea-leases6.csv)',
  source: 'Kea Administrator Reference Manual, "Memfile - Basic Storage for Leases"; expire is seconds since 1970, UTC',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  counted: 'seconds',
  delimiters: [','],
  claims: [
    [...leases, 'hwaddr', 'client_id'],
    [...leases, 'duid', 'iaid'],
  ],
  time: ['expire'],
  fields: {},
  samples: [
    {
      title: 'a lease that goes on and one that was released',
      text: [
        'address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id',
        '192.0.2.50,00:00:5e:00:53:01,01:00:00:5e:00:53:01,3600,1750738267,1,0,0,kim-laptop,0,,0',
        '192.0.2.50,00:00:5e:00:53:01,01:00:00:5e:00:53:01,0,1750734667,1,0,0,kim-laptop,0,,0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T04:11:07Z',
          'more.address': '192.0.2.50',
          'more.hwaddr': '00:00:5e:00:53:01',
          'more.valid_lifetime': '3600',
        },
        { instant: '2025-06-24T03:11:07Z', 'more.valid_lifetime': '0' },
      ],
    },
    {
      title: 'leases of version 6',
      text: [
        'address,duid,valid_lifetime,expire,subnet_id,pref_lifetime,lease_type,iaid,prefix_len,fqdn_fwd,fqdn_rev,hostname,hwaddr,state,user_context,hwtype,hwaddr_source,pool_id',
        '2001:db8::50,00:01:00:01:2a:00:00:01:00:00:5e:00:53:02,4000,1750738667,1,3000,0,7,128,0,0,lee-pc,00:00:5e:00:53:02,0,,1,0,0',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T04:17:47Z', 'more.address': '2001:db8::50', 'more.state': '0' }],
    },
  ],
} satisfies TableFormat;
