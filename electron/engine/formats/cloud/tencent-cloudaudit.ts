import type { RecordFormat } from '../format.ts';

export default {
  id: 'tencent-cloudaudit',
  version: 1,
  kind: 'records',
  title: 'Tencent Cloud CloudAudit',
  source: 'Tencent Cloud, CloudAudit, "Event structure"',
  specificity: 0.995,
  mappable: false,
  rejectReason: 'No record of CloudAudit: its marks are missing.',
  prefixed: false,
  envelopes: ['Events', 'events'],
  credentialKind: 'access-key',
  claims: [
    ['eventName', 'eventRegion', 'userIdentity'],
    ['eventName', 'apiErrorCode', 'sourceIPAddress'],
  ],
  time: ['eventTime'],
  fields: {
    sourceIp: ['sourceIPAddress'],
    userName: ['userIdentity.userName', 'userIdentity.principalId'],
    credential: ['userIdentity.secretId'],
    userAgent: ['userAgent'],
    httpMethod: ['httpMethod'],
    eventAction: ['eventName'],
    eventProvider: ['eventSource', 'resourceType'],
    message: ['apiErrorMessage', 'errorMessage'],
  },
  outcomes: [
    { key: 'errorCode', equals: '0', outcome: 'success' },
    { key: 'errorCode', equals: '', outcome: 'success' },
    { key: 'errorCode', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a call that came through, one that did not',
      text: [
        '{"userIdentity":{"type":"CAMUser","userName":"kim","secretId":"AKID1"},"eventRegion":"ap-seoul","eventVersion":"3.0","errorCode":0,"sourceIPAddress":"198.51.100.7","eventSource":"cos.tencentcloudapi.com","eventType":"ApiCall","httpMethod":"POST","eventName":"GetObject","eventTime":1750734667}',
        '{"userIdentity":{"type":"Root","userName":"root"},"eventRegion":"ap-seoul","eventVersion":"3.0","errorCode":4103,"errorMessage":"no right","sourceIPAddress":"198.51.100.8","eventSource":"cam.tencentcloudapi.com","eventName":"CreateUser","eventTime":1750734668}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          credential: 'AKID1',
          eventAction: 'GetObject',
          eventOutcome: 'success',
        },
        { userName: 'root', eventOutcome: 'failure', message: 'no right' },
      ],
    },
  ],
} satisfies RecordFormat;
