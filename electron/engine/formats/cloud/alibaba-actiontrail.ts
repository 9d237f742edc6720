import type { RecordFormat } from '../format.ts';

export default {
  id: 'alibaba-actiontrail',
  version: 1,
  kind: 'records',
  title: 'Alibaba Cloud ActionTrail',
  source: 'Alibaba Cloud, ActionTrail, "Structure of a management event"',
  specificity: 0.995,
  mappable: false,
  rejectReason: 'No record of ActionTrail: its marks are missing.',
  prefixed: false,
  envelopes: ['Events', 'events'],
  credentialKind: 'access-key',
  // As the log service hands it on.
  embedded: 'contents.event',
  claims: [
    ['eventVersion', 'eventName', 'acsRegion'],
    ['eventId', 'serviceName', 'eventName', 'sourceIpAddress'],
    ['event.eventVersion', 'event.acsRegion'],
  ],
  time: ['eventTime', 'event.eventTime'],
  fields: {
    sourceIp: ['sourceIpAddress', 'event.sourceIpAddress'],
    userName: [
      'userIdentity.userName',
      'event.userIdentity.userName',
      'additionalEventData.loginAccount',
      'userIdentity.principalId',
      'event.userIdentity.principalId',
    ],
    credential: ['userIdentity.accessKeyId', 'event.userIdentity.accessKeyId'],
    userAgent: ['userAgent', 'event.userAgent'],
    eventAction: ['eventName', 'event.eventName'],
    eventProvider: ['eventSource', 'event.eventSource', 'serviceName'],
    message: ['errorMessage', 'event.errorMessage'],
  },
  outcomes: [
    { key: 'errorCode', equals: '', outcome: 'success' },
    { key: 'errorCode', outcome: 'failure' },
    { key: 'event.errorCode', equals: '', outcome: 'success' },
    { key: 'event.errorCode', outcome: 'failure' },
  ],
  otherwise: 'success',
  samples: [
    {
      title: 'as the log service hands it on',
      text: '[{"timestamp":1750734670,"source":"actiontrail_internal","contents":{"event":"{\\"acsRegion\\":\\"cn-hangzhou\\",\\"eventId\\":\\"B7\\",\\"eventName\\":\\"ListAccessKeys\\",\\"eventSource\\":\\"ims.aliyuncs.com\\",\\"eventTime\\":\\"2025-06-24T03:11:07Z\\",\\"eventVersion\\":\\"1\\",\\"sourceIpAddress\\":\\"198.51.100.7\\",\\"userIdentity\\":{\\"type\\":\\"root-account\\",\\"userName\\":\\"root\\"}}","__topic__":"actiontrail_audit_event"}}]',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'root',
          eventAction: 'ListAccessKeys',
          eventOutcome: 'success',
          'more.contents.__topic__': 'actiontrail_audit_event',
        },
      ],
    },
    {
      title: 'a log-in to the console and a refused call',
      text: '[{"eventId":"1","eventVersion":"1","eventSource":"signin.aliyun.com","sourceIpAddress":"198.51.100.7","userAgent":"Mozilla/5.0","eventType":"ConsoleSignin","userIdentity":{"type":"ram-user","userName":"kim","accessKeyId":"LTAI1"},"serviceName":"AasCustomer","eventTime":"2025-06-24T03:11:07Z","acsRegion":"cn-hangzhou","eventName":"ConsoleSignin","errorCode":""},{"eventId":"2","eventVersion":"1","eventSource":"oss.aliyuncs.com","sourceIpAddress":"198.51.100.8","userIdentity":{"type":"root-account","principalId":"12"},"eventTime":"2025-06-24T03:11:08Z","acsRegion":"cn-hangzhou","eventName":"GetObject","errorCode":"AccessDenied","errorMessage":"Denied."}]',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          credential: 'LTAI1',
          eventAction: 'ConsoleSignin',
          eventOutcome: 'success',
        },
        { userName: '12', eventAction: 'GetObject', eventOutcome: 'failure', message: 'Denied.' },
      ],
    },
  ],
} satisfies RecordFormat;
