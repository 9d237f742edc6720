import type { RecordFormat } from '../format.ts';

export default {
  id: 'atlassian-audit',
  version: 2,
  kind: 'records',
  title: 'Atlassian audit records (Jira, Confluence, Bitbucket as JSON, organisation)',
  source:
    'Atlassian, Jira and Confluence REST API, audit records; Data Center, "Audit log integrations in file"; organisations REST API, events',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No record of Atlassian: its marks are missing.',
  prefixed: false,
  envelopes: ['records', 'results', 'data', 'entities'],
  claims: [
    ['auditType', 'author', 'timestamp'],
    ['auditType', 'affectedObjects'],
    ['summary', 'remoteAddress', 'category', 'created'],
    ['summary', 'remoteAddress', 'creationDate'],
    ['summary', 'authorKey', 'created'],
    // Of the service itself, where neither an account nor an address is stated.
    ['summary', 'category', 'created', 'eventSource'],
    // As Bitbucket answers.
    ['affectedObjects', 'type.actionI18nKey', 'timestamp'],
    ['attributes.action', 'attributes.actor', 'attributes.time'],
  ],
  time: ['timestamp.epochSecond', 'timestamp', 'created', 'creationDate', 'attributes.time'],
  fields: {
    sourceIp: ['source', 'remoteAddress', 'attributes.location.ip'],
    userName: [
      'author.username',
      'author.name',
      'authorKey',
      'author.displayName',
      'authorAccountId',
      'author.accountId',
      'attributes.actor.email',
      'attributes.actor.name',
      'attributes.actor.id',
    ],
    eventAction: ['auditType.action', 'type.action', 'attributes.action', 'summary'],
    eventProvider: ['auditType.category', 'type.category', 'category', 'eventSource'],
    hostName: ['system'],
    message: ['description', 'message.content', 'attributes.message.content'],
  },
  outcomes: [
    {
      key: 'auditType.actionI18nKey',
      equals: 'bitbucket.service.audit.action.authenticationfailure',
      outcome: 'failure',
    },
    { key: 'auditType.action', equals: 'User login failed', outcome: 'failure' },
    { key: 'summary', equals: 'User login failed', outcome: 'failure' },
    { key: 'summary', equals: 'User login successful', outcome: 'success' },
  ],
  samples: [
    {
      title: 'the file of a Data Center',
      text: '{"affectedObjects":[{"id":"3","name":"shop","type":"REPOSITORY"}],"auditType":{"action":"User login failed","area":"SECURITY","category":"Authentication"},"author":{"id":"-2","name":"kim","type":"user"},"changedValues":[],"method":"Browser","source":"198.51.100.7","system":"http://git.shop.example","timestamp":{"epochSecond":1750734667,"nano":534000000},"version":"1.0"}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'User login failed',
          eventOutcome: 'failure',
          'more.affectedObjects.0.name': 'shop',
        },
      ],
    },
    {
      title: 'as Bitbucket answers, and what Jira did by itself',
      text: [
        '{"timestamp":"2025-06-24T03:11:07.087Z","author":{"name":"kim","type":"NORMAL","id":"2"},"type":{"categoryI18nKey":"bitbucket.service.audit.category.usersandgroups","category":"Users and groups","actionI18nKey":"bitbucket.service.user.audit.action.userdeleted","action":"User deleted"},"affectedObjects":[{"name":"lee","type":"USER"}],"changedValues":[],"source":"198.51.100.7","system":"http://git.shop.example","method":"Browser"}',
        '{"id":11959,"summary":"Project deleted","created":"2025-06-24T03:11:08.645+0000","category":"projects","eventSource":"","objectItem":{"id":"10000","name":"Test","typeName":"PROJECT"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.087Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'User deleted',
          eventProvider: 'Users and groups',
          'more.affectedObjects.0.name': 'lee',
        },
        { instant: '2025-06-24T03:11:08.645Z', eventAction: 'Project deleted', 'more.objectItem.name': 'Test' },
      ],
    },
    {
      title: 'as Jira answers',
      text: '{"offset":0,"limit":1000,"total":1,"records":[{"id":1,"summary":"User created","remoteAddress":"198.51.100.8","authorKey":"admin","created":"2025-06-24T03:11:08.967+0000","category":"user management","objectItem":{"id":"lee","name":"lee"}}]}\n',
      events: [
        {
          instant: '2025-06-24T03:11:08.967Z',
          sourceIp: '198.51.100.8',
          userName: 'admin',
          eventAction: 'User created',
          eventProvider: 'user management',
        },
      ],
    },
    {
      title: 'of an organisation',
      text: '{"data":[{"id":"a","type":"events","attributes":{"time":"2025-06-24T03:11:09.000Z","action":"user_granted_product_access","actor":{"id":"5f7","name":"Kim","email":"kim@shop.example"},"context":[{"id":"1","type":"group"}],"location":{"ip":"198.51.100.9"}}}],"meta":{"next":null}}\n',
      events: [
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '198.51.100.9',
          userName: 'kim@shop.example',
          eventAction: 'user_granted_product_access',
        },
      ],
    },
  ],
} satisfies RecordFormat;
