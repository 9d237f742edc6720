import type { TableFormat } from '../format.ts';

export default {
  id: 'oracle-unified',
  version: 2,
  kind: 'table',
  title: 'Oracle audit trail as a table (UNIFIED_AUDIT_TRAIL, DBA_AUDIT_TRAIL)',
  source: 'Oracle Database Reference 19c, UNIFIED_AUDIT_TRAIL and DBA_AUDIT_TRAIL',
  specificity: 0.985,
  mappable: true,
  delimiters: [',', '\t', ';', '|'],
  claims: [
    ['DBUSERNAME', 'ACTION_NAME'],
    ['USERNAME', 'ACTION_NAME', 'RETURNCODE'],
  ],
  time: ['EVENT_TIMESTAMP_UTC', 'EVENT_TIMESTAMP', 'EXTENDED_TIMESTAMP', 'TIMESTAMP'],
  fields: {
    userName: ['DBUSERNAME', 'USERNAME'],
    eventAction: ['ACTION_NAME'],
    sourceIp: ['CLIENT_IP', 'HOST'],
    processName: ['CLIENT_PROGRAM_NAME'],
    urlPath: ['OBJECT_NAME', 'OBJ_NAME'],
    message: ['SQL_TEXT'],
  },
  outcomes: ['RETURN_CODE', 'RETURNCODE'].flatMap((key) => [
    { key, equals: '0', outcome: 'success' as const },
    { key, outcome: 'failure' as const },
  ]),
  samples: [
    {
      title: 'a table read, a log-in refused',
      text: [
        'EVENT_TIMESTAMP,DBUSERNAME,OS_USERNAME,USERHOST,ACTION_NAME,OBJECT_SCHEMA,OBJECT_NAME,SQL_TEXT,RETURN_CODE',
        '24-JUN-25 03.11.07.123456 AM,KIM,kim,PC7,SELECT,SHOP,CUSTOMERS,SELECT * FROM CUSTOMERS,0',
        '24-JUN-25 03.11.08.123456 PM,LEE,lee,PC8,LOGON,,,,1017',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          userName: 'KIM',
          eventAction: 'SELECT',
          eventOutcome: 'success',
          urlPath: 'CUSTOMERS',
          'more.USERHOST': 'PC7',
        },
        { instant: '2025-06-24T15:11:08.123456Z', userName: 'LEE', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies TableFormat;
