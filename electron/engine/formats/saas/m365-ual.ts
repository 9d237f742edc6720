import type { RecordFormat } from '../format.ts';

const read = {
  CreationTime: '2025-06-24T03:11:07',
  Id: '3be78a31-dbd3-4c2c-eaf9-08d7b3cc8226',
  Operation: 'MailItemsAccessed',
  OrganizationId: 'b86ab9d4',
  RecordType: 50,
  ResultStatus: 'Succeeded',
  UserKey: '1003200096971F55',
  UserType: 0,
  Version: 1,
  Workload: 'Exchange',
  ClientIPAddress: '[2001:db8::abcd]:12345',
  UserId: 'dana@shop.example',
  SessionId: 'c4206c29',
};
const login = {
  CreationTime: '2025-06-24T03:11:08',
  Id: 'ca0efc24',
  Operation: 'UserLoginFailed',
  RecordType: 15,
  ResultStatus: 'Success',
  Workload: 'AzureActiveDirectory',
  ClientIP: '198.51.100.7:5021',
  UserId: 'dana@shop.example',
  ExtendedProperties: [
    { Name: 'UserAgent', Value: 'Mozilla/5.0' },
    { Name: 'RequestType', Value: 'OAuth2:Token' },
  ],
};
const file = {
  CreationTime: '2025-06-24T03:11:10',
  Id: 'f1',
  Operation: 'FileDownloaded',
  RecordType: 6,
  Workload: 'OneDrive',
  ClientIP: '198.51.100.7',
  UserId: 'dana@shop.example',
  ObjectId: 'https://shop-my.example/personal/dana/Documents/All customers.xlsx',
  SourceFileName: 'All customers.xlsx',
};
/** Of a mailbox, and of an application whose address the service did not know. */
const mailbox = {
  ...file,
  Operation: 'Set-Mailbox',
  RecordType: 1,
  Workload: 'Exchange',
  ObjectId: 'EURP01.prod.example/Hosted Organizations/shop.example/dana',
};
const application = {
  ...file,
  Operation: 'Update application.',
  RecordType: 8,
  ClientIP: '<null>',
  ActorIpAddress: '198.51.100.9',
  ObjectId: 'Not Available',
};
const set = {
  CreationTime: '2025-06-24T03:11:09Z',
  Id: 'x',
  Operation: 'New-InboxRule',
  RecordType: 1,
  ClientIP: '[198.51.100.8]',
  UserId: 'dana@shop.example',
};

export default {
  id: 'm365-ual',
  version: 2,
  kind: 'records',
  title: 'Microsoft 365 unified audit log (JSON)',
  source:
    'Office 365 Management Activity API schema, common schema; Microsoft Purview, "Detailed properties in the audit log"',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  // "The date and time in Coordinated Universal Time (UTC)", written without an offset.
  zone: 'UTC',
  rejectReason: 'No record of the unified audit log: CreationTime with RecordType or Operation is missing.',
  prefixed: false,
  envelopes: ['value', 'records'],
  embedded: 'AuditData',
  claims: [
    ['CreationTime', 'RecordType'],
    ['CreationTime', 'Operation', 'Workload'],
    ['AuditData', 'CreationDate'],
  ],
  pairs: [
    { list: 'ExtendedProperties', name: 'Name', value: ['Value'] },
    { list: 'DeviceProperties', name: 'Name', value: ['Value'] },
    { list: 'Parameters', name: 'Name', value: ['Value'] },
    { list: 'OperationProperties', name: 'Name', value: ['Value'] },
    { list: 'ModifiedProperties', name: 'Name', value: ['NewValue', 'OldValue'], besides: true },
  ],
  time: ['CreationTime', 'CreationDate'],
  fields: {
    sourceIp: ['ClientIP', 'ClientIPAddress', 'ActorIpAddress'],
    userName: ['UserId', 'UserIds', 'MailboxOwnerUPN', 'UserKey'],
    credential: [
      'AppAccessContext.UniqueTokenId',
      'AppAccessContext.AADSessionId',
      'SessionId',
      'DeviceProperties.SessionId',
    ],
    userAgent: ['UserAgent', 'ExtendedProperties.UserAgent', 'ClientInfoString'],
    eventAction: ['Operation', 'Operations'],
    eventOutcome: ['ResultStatus'],
    eventProvider: ['Workload'],
    // The object of what was done: of SharePoint and OneDrive the address of a file or a site, of others an id or a name.
    urlPath: ['SharePointMetaData.FilePathUrl', 'ObjectId'],
  },
  addresses: ['ObjectId'],
  outcomes: [{ key: 'Operation', equals: 'UserLoginFailed', outcome: 'failure' }],
  otherwise: 'success',
  samples: [
    {
      title: 'one record a line, addresses in several spellings, no zone written',
      text: `${[read, login, set].map((one) => JSON.stringify(one)).join('\n')}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '2001:db8::abcd',
          'more.clientPort': '12345',
          userName: 'dana@shop.example',
          credential: 'c4206c29',
          eventAction: 'MailItemsAccessed',
          eventProvider: 'Exchange',
          eventOutcome: 'success',
        },
        {
          sourceIp: '198.51.100.7',
          userAgent: 'Mozilla/5.0',
          eventOutcome: 'failure',
          'more.ExtendedProperties.RequestType': 'OAuth2:Token',
        },
        { sourceIp: '198.51.100.8', eventAction: 'New-InboxRule' },
      ],
      rejects: [4],
    },
    {
      title: 'what was touched by its address, by a name and not stated at all; no address of the client',
      text: `${[file, mailbox, application].map((one) => JSON.stringify(one)).join('\n')}\n`,
      events: [
        {
          eventAction: 'FileDownloaded',
          urlPath: 'https://shop-my.example/personal/dana/Documents/All customers.xlsx',
          'more.SourceFileName': 'All customers.xlsx',
        },
        { 'more.ObjectId': 'EURP01.prod.example/Hosted Organizations/shop.example/dana' },
        { sourceIp: '198.51.100.9', 'more.ClientIP': '<null>', 'more.ObjectId': 'Not Available' },
      ],
    },
    {
      title: 'as PowerShell gives them, the record as text within',
      text: `${JSON.stringify([{ RecordType: 'ExchangeItem', CreationDate: '2025-06-24T03:11:07Z', UserIds: 'dana@shop.example', Operations: 'MailItemsAccessed', AuditData: JSON.stringify(read), ResultIndex: 1 }], null, 2)}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'dana@shop.example',
          sourceIp: '2001:db8::abcd',
          'more.ResultIndex': '1',
        },
      ],
    },
  ],
} satisfies RecordFormat;
