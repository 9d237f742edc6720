import type { RecordFormat } from '../format.ts';

const finding = {
  schemaVersion: '2.0',
  accountId: '111122223333',
  region: 'ap-northeast-2',
  id: 'f-1',
  arn: 'arn:aws:guardduty:ap-northeast-2:111122223333:detector/d/finding/f-1',
  type: 'Exfiltration:S3/MaliciousIPCaller',
  resource: { resourceType: 'S3Bucket', accessKeyDetails: { accessKeyId: 'AKIAEXAMPLE', userName: 'kim' } },
  service: {
    serviceName: 'guardduty',
    action: {
      actionType: 'AWS_API_CALL',
      awsApiCallAction: { api: 'GetObject', remoteIpDetails: { ipAddressV4: '198.51.100.7' } },
    },
    eventFirstSeen: '2025-06-24T03:11:07.000Z',
    eventLastSeen: '2025-06-24T04:00:00.000Z',
    count: 4,
  },
  severity: 8,
  createdAt: '2025-06-24T03:20:00.454Z',
  updatedAt: '2025-06-24T04:10:00.478Z',
  title: 'S3 API GetObject was invoked from a known malicious IP address.',
};

export default {
  id: 'aws-guardduty',
  version: 1,
  kind: 'records',
  title: 'AWS GuardDuty findings (export to S3, EventBridge, console)',
  source: 'AWS, GuardDuty User Guide, "GuardDuty findings format"',
  specificity: 0.98,
  mappable: false,
  credentialKind: 'access-key',
  prefixed: false,
  envelopes: ['Findings', 'findings'],
  claims: [
    ['accountId', 'type', 'service.eventFirstSeen'],
    ['detail.accountId', 'detail.type', 'detail.service.eventFirstSeen'],
    ['AccountId', 'Type', 'Service.EventFirstSeen'],
  ],
  rejectReason: 'No finding of GuardDuty: accountId, type and service.eventFirstSeen are missing.',
  // When it was seen first, before when GuardDuty wrote it down.
  time: [
    'service.eventFirstSeen',
    'detail.service.eventFirstSeen',
    'Service.EventFirstSeen',
    'createdAt',
    'detail.createdAt',
    'CreatedAt',
  ],
  fields: {
    sourceIp: ['', 'detail.', 'Service.'].flatMap((head) =>
      ['awsApiCallAction', 'networkConnectionAction', 'kubernetesApiCallAction', 'rdsLoginAttemptAction'].map(
        (action) => `${head}service.action.${action}.remoteIpDetails.ipAddressV4`,
      ),
    ),
    userName: ['resource.accessKeyDetails.userName', 'detail.resource.accessKeyDetails.userName'],
    credential: ['resource.accessKeyDetails.accessKeyId', 'detail.resource.accessKeyDetails.accessKeyId'],
    eventAction: ['type', 'detail.type', 'Type'],
    message: ['title', 'detail.title', 'Title', 'description'],
  },
  samples: [
    {
      title: 'a finding by itself, another as an event carries it',
      text: `${JSON.stringify(finding)}\n${JSON.stringify({ 'detail-type': 'GuardDuty Finding', detail: finding })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          credential: 'AKIAEXAMPLE',
          eventAction: 'Exfiltration:S3/MaliciousIPCaller',
          'more.severity': '8',
          'more.service.count': '4',
        },
        { sourceIp: '198.51.100.7', eventAction: 'Exfiltration:S3/MaliciousIPCaller' },
      ],
    },
  ],
} satisfies RecordFormat;
