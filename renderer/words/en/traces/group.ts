export const group = {
  choose: 'Group by',
  none: 'Address',
  net: '/24 or /48',
  asn: 'Network (ASN)',
  country: 'Country of registration',
  label: 'Label',
  userAgent: 'User agent',
  by: {
    none: 'One row an address',
    net: 'By /24 (IPv6: /48)',
    asn: 'By network (ASN)',
    country: 'By country of registration',
    label: 'By label',
    userAgent: 'By user agent',
  },
};
