import type { TableFormat } from '../format.ts';

export default {
  id: 'snowflake',
  version: 1,
  kind: 'table',
  title: 'Snowflake (login, query and access history of ACCOUNT_USAGE or INFORMATION_SCHEMA, CSV)',
  source:
    'https://docs.snowflake.com/en/sql-reference/account-usage/login_history; .../query_history; .../access_history; .../sessions',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  delimiters: [',', '\t', ';'],
  claims: [
    ['EVENT_TIMESTAMP', 'USER_NAME', 'CLIENT_IP', 'IS_SUCCESS'],
    ['QUERY_ID', 'QUERY_TEXT', 'USER_NAME', 'START_TIME'],
    ['QUERY_ID', 'QUERY_START_TIME', 'USER_NAME', 'DIRECT_OBJECTS_ACCESSED'],
    ['SESSION_ID', 'CREATED_ON', 'USER_NAME', 'AUTHENTICATION_METHOD'],
  ],
  absent: ['NULL', 'null', '\\N'],
  time: ['EVENT_TIMESTAMP', 'START_TIME', 'QUERY_START_TIME', 'CREATED_ON'],
  fields: {
    sourceIp: ['CLIENT_IP'],
    userName: ['USER_NAME'],
    credential: ['SESSION_ID'],
    userAgent: ['REPORTED_CLIENT_TYPE', 'CLIENT_APPLICATION_ID'],
    eventAction: ['EVENT_TYPE', 'QUERY_TYPE', 'AUTHENTICATION_METHOD'],
    eventProvider: ['DATABASE_NAME', 'WAREHOUSE_NAME'],
    message: ['QUERY_TEXT', 'ERROR_MESSAGE', 'DIRECT_OBJECTS_ACCESSED'],
    responseBytes: ['BYTES_WRITTEN_TO_RESULT'],
  },
  outcomes: [
    { key: 'IS_SUCCESS', equals: 'YES', outcome: 'success' },
    { key: 'IS_SUCCESS', equals: 'NO', outcome: 'failure' },
    { key: 'EXECUTION_STATUS', equals: 'SUCCESS', outcome: 'success' },
    { key: 'EXECUTION_STATUS', equals: 'FAIL', outcome: 'failure' },
    { key: 'EXECUTION_STATUS', equals: 'FAILED_WITH_ERROR', outcome: 'failure' },
    { key: 'EXECUTION_STATUS', equals: 'INCIDENT', outcome: 'failure' },
    { key: 'EXECUTION_STATUS', equals: 'FAILED_WITH_INCIDENT', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'logins',
      text: [
        'EVENT_ID,EVENT_TIMESTAMP,EVENT_TYPE,USER_NAME,CLIENT_IP,REPORTED_CLIENT_TYPE,REPORTED_CLIENT_VERSION,FIRST_AUTHENTICATION_FACTOR,SECOND_AUTHENTICATION_FACTOR,IS_SUCCESS,ERROR_CODE,ERROR_MESSAGE',
        '1,2025-06-24 03:11:07.123 -0700,LOGIN,KIM,198.51.100.7,SNOWFLAKE_UI,1.0,PASSWORD,,NO,390100,INCORRECT_USERNAME_PASSWORD',
        '2,2025-06-24 03:12:07.123 -0700,LOGIN,KIM,198.51.100.7,PYTHON_DRIVER,3.0,PASSWORD,,YES,,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T10:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'KIM',
          userAgent: 'SNOWFLAKE_UI',
          eventAction: 'LOGIN',
          eventOutcome: 'failure',
          message: 'INCORRECT_USERNAME_PASSWORD',
        },
        { eventOutcome: 'success', userAgent: 'PYTHON_DRIVER', 'more.FIRST_AUTHENTICATION_FACTOR': 'PASSWORD' },
      ],
    },
    {
      title: 'queries',
      text: [
        'QUERY_ID,QUERY_TEXT,DATABASE_NAME,SCHEMA_NAME,QUERY_TYPE,SESSION_ID,USER_NAME,ROLE_NAME,WAREHOUSE_NAME,EXECUTION_STATUS,ERROR_CODE,ERROR_MESSAGE,START_TIME,END_TIME,ROWS_PRODUCED',
        'q1,"select *\nfrom customers",SHOP,PUBLIC,SELECT,99,KIM,ADMIN,WH,SUCCESS,,,2025-06-24 03:11:07.123 Z,2025-06-24 03:11:09.123 Z,100',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          userName: 'KIM',
          credential: '99',
          eventAction: 'SELECT',
          eventProvider: 'SHOP',
          eventOutcome: 'success',
          message: 'select *\nfrom customers',
          'more.ROWS_PRODUCED': '100',
        },
      ],
    },
  ],
} satisfies TableFormat;
