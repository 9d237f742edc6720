import type { TableFormat } from '../format.ts';

export default {
  id: 'tln',
  version: 1,
  kind: 'table',
  title: 'TLN timeline (five or seven columns between bars)',
  source: 'Plaso documentation, "Output formats", tln and l2ttln; ForensicsWiki, "TLN"',
  specificity: 0.97,
  mappable: false,
  delimiters: ['|'],
  claims: [['Time', 'Source', 'Host', 'User', 'Description']],
  counted: 'seconds',
  time: ['Time'],
  absent: ['-'],
  fields: { message: ['Description'], eventProvider: ['Source'], hostName: ['Host'], userName: ['User'] },
  samples: [
    {
      title: 'five columns, a time of zero seconds',
      text: 'Time|Source|Host|User|Description\n1750734667|LOG|gate|root|2025-06-24T03:11:07+00:00; Content Modification Time; rotated\n5|LOG|gate|-|early\n',
      events: [
        { instant: '2025-06-24T03:11:07Z', eventProvider: 'LOG', hostName: 'gate', userName: 'root' },
        { instant: '1970-01-01T00:00:05Z', message: 'early' },
      ],
    },
  ],
} satisfies TableFormat;
