import type { RecordFormat } from '../format.ts';

export default {
  id: 'oci-audit',
  version: 1,
  kind: 'records',
  title: 'Oracle Cloud Infrastructure audit and logging',
  source:
    'Oracle Cloud Infrastructure documentation, "Contents of an Audit Log Event" and "Log Content Schema" of Logging',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No record of Oracle Cloud: its marks are missing.',
  prefixed: false,
  envelopes: ['data', 'results', 'logs'],
  credentialKind: 'session',
  claims: [
    ['eventType', 'cloudEventsVersion', 'data'],
    ['logContent', 'datetime'],
    ['data', 'oracle', 'specversion'],
    ['eventType', 'eventTime', 'data.identity'],
    ['eventName', 'identity', 'compartmentId'],
  ],
  time: ['eventTime', 'time', 'logContent.time', 'datetime'],
  fields: {
    sourceIp: [
      'data.identity.ipAddress',
      'logContent.data.identity.ipAddress',
      'identity.ipAddress',
      'logContent.data.clientAddr',
      'logContent.data.sourceAddress',
      'data.sourceAddress',
      'data.clientAddr',
    ],
    userName: [
      'data.identity.principalName',
      'logContent.data.identity.principalName',
      'identity.principalName',
      'data.identity.principalId',
      'logContent.data.identity.principalId',
    ],
    credential: [
      'data.identity.consoleSessionId',
      'logContent.data.identity.consoleSessionId',
      'data.identity.credentials',
      'logContent.data.identity.credentials',
    ],
    userAgent: ['data.identity.userAgent', 'logContent.data.identity.userAgent', 'identity.userAgent'],
    httpMethod: ['data.request.action', 'logContent.data.request.action', 'request.action'],
    urlPath: ['data.request.path', 'logContent.data.request.path', 'request.path'],
    httpStatus: ['data.response.status', 'logContent.data.response.status', 'response.status'],
    eventAction: ['data.eventName', 'logContent.data.eventName', 'eventName', 'logContent.type', 'eventType', 'type'],
    eventProvider: ['source', 'logContent.source'],
    message: ['data.message', 'logContent.data.message', 'data.response.message', 'message'],
  },
  outcomes: [
    { key: 'logContent.data.action', equals: 'REJECT', outcome: 'failure' },
    { key: 'logContent.data.action', equals: 'ACCEPT', outcome: 'success' },
  ],
  samples: [
    {
      title: 'an audit event and one as Logging keeps it',
      text: [
        '{"eventType":"com.oraclecloud.ComputeApi.GetInstance","cloudEventsVersion":"0.1","source":"ComputeApi","eventTime":"2025-06-24T03:11:07.252Z","data":{"eventName":"GetInstance","compartmentId":"c","identity":{"principalName":"kim","principalId":"ocid1.user","ipAddress":"198.51.100.7","userAgent":"Jersey/2.23","consoleSessionId":"cs-1"},"request":{"path":"/20160918/instances/i","action":"GET"},"response":{"status":"404"}}}',
        '{"datetime":1750734668000,"logContent":{"data":{"eventName":"InteractiveLogin","identity":{"principalName":"lee","ipAddress":"198.51.100.8"},"message":"InteractiveLogin succeeded","response":{"status":"200"}},"id":"i","oracle":{"tenantid":"t"},"source":"x","specversion":"1.0","time":"2025-06-24T03:11:08.5Z","type":"com.oraclecloud.identitySignOn.interactiveLogin"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.252Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          credential: 'cs-1',
          eventAction: 'GetInstance',
          urlPath: '/20160918/instances/i',
          httpStatus: 404,
          eventOutcome: 'failure',
          eventProvider: 'ComputeApi',
        },
        {
          instant: '2025-06-24T03:11:08.500Z',
          sourceIp: '198.51.100.8',
          userName: 'lee',
          eventAction: 'InteractiveLogin',
          eventOutcome: 'success',
        },
      ],
    },
  ],
} satisfies RecordFormat;
