import type { TableFormat } from '../format.ts';

export default {
  id: 'mftecmd',
  version: 2,
  kind: 'table',
  title: 'Files of NTFS as MFTECmd writes them (CSV of the master file table and of the change journal; also of KAPE)',
  source: 'E. Zimmerman, MFTECmd, CSV output of $MFT and $J',
  specificity: 0.99,
  mappable: true,
  zone: 'UTC',
  delimiters: [','],
  claims: [
    ['EntryNumber', 'SequenceNumber', 'FileName', 'Created0x10', 'LastModified0x10'],
    ['UpdateTimestamp', 'UpdateReasons', 'EntryNumber', 'Name'],
  ],
  // One event a file, when its content last changed; the other times stand beside it.
  time: ['UpdateTimestamp', 'LastModified0x10', 'Created0x10'],
  fields: {
    urlPath: ['FileName', 'Name'],
    message: ['ParentPath'],
    eventAction: ['UpdateReasons'],
  },
  samples: [
    {
      title: 'an archive in a folder of the public',
      text: [
        'EntryNumber,SequenceNumber,InUse,ParentPath,FileName,Extension,FileSize,Created0x10,Created0x30,LastModified0x10,LastAccess0x10',
        '91,4,True,.\\Users\\Public,customers.zip,.zip,5151,2025-06-24 03:11:07.1234567,,2025-06-24 03:12:07.1234567,2025-06-24 03:12:07.1234567',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:12:07.123456Z',
          urlPath: 'customers.zip',
          message: '.\\Users\\Public',
          'more.FileSize': '5151',
          'more.Created0x10': '2025-06-24 03:11:07.1234567',
        },
      ],
    },
  ],
} satisfies TableFormat;
