import type { TableFormat } from './format.ts';

const header =
  'insertId,logName,protoPayload.authenticationInfo.principalEmail,protoPayload.methodName,protoPayload.requestMetadata.callerIp,protoPayload.requestMetadata.callerSuppliedUserAgent,protoPayload.resourceName,protoPayload.serviceName,protoPayload.status.code,protoPayload.status.message,receiveTimestamp,severity,timestamp';

export default {
  id: 'gcp-audit-csv',
  version: 1,
  kind: 'table',
  title: 'Google Cloud logging entries (CSV of the Logs Explorer)',
  source: 'https://cloud.google.com/logging/docs/view/logs-explorer-interface#download_logs; LogEntry; AuditLog',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'access-key',
  delimiters: [','],
  claims: [
    ['insertId', 'logName', 'timestamp'],
    ['logName', 'protoPayload.methodName'],
  ],
  time: ['timestamp', 'receiveTimestamp'],
  fields: {
    sourceIp: [
      'protoPayload.requestMetadata.callerIp',
      'httpRequest.remoteIp',
      'jsonPayload.connection.src_ip',
      'jsonPayload.remoteIp',
      'jsonPayload.sourceIP',
    ],
    userName: [
      'protoPayload.authenticationInfo.principalEmail',
      'protoPayload.authenticationInfo.principalSubject',
      'jsonPayload.actor.user',
    ],
    credential: ['protoPayload.authenticationInfo.serviceAccountKeyName'],
    userAgent: ['protoPayload.requestMetadata.callerSuppliedUserAgent', 'httpRequest.userAgent'],
    httpMethod: ['httpRequest.requestMethod'],
    urlPath: ['httpRequest.requestUrl'],
    httpStatus: ['httpRequest.status'],
    httpReferrer: ['httpRequest.referer'],
    urlDomain: ['jsonPayload.queryName'],
    responseBytes: ['httpRequest.responseSize', 'jsonPayload.bytes_sent'],
    eventAction: ['protoPayload.methodName', 'jsonPayload.disposition'],
    eventProvider: ['protoPayload.serviceName', 'resource.type'],
    message: ['protoPayload.status.message', 'textPayload', 'jsonPayload.message'],
  },
  outcomes: [
    { key: 'protoPayload.status.code', equals: '0', outcome: 'success' },
    { key: 'protoPayload.status.code', outcome: 'failure' },
    { key: 'jsonPayload.disposition', equals: 'DENIED', outcome: 'failure' },
    { key: 'jsonPayload.disposition', equals: 'ALLOWED', outcome: 'success' },
    { key: 'protoPayload.methodName', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a call that was refused, one that was not',
      text: [
        header,
        'a1,projects/p/logs/cloudaudit.googleapis.com%2Factivity,kim@example.com,google.iam.admin.v1.CreateServiceAccountKey,198.51.100.7,gcloud,projects/-/serviceAccounts/1,iam.googleapis.com,7,PERMISSION_DENIED,2025-06-24T03:11:08.123Z,ERROR,2025-06-24T03:11:07.123Z',
        'a2,projects/p/logs/cloudaudit.googleapis.com%2Fdata_access,lee@example.com,storage.objects.get,2001:db8::7,gsutil,projects/_/buckets/b,storage.googleapis.com,,,2025-06-24T03:11:09.123Z,INFO,2025-06-24T03:11:08.123Z',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          userAgent: 'gcloud',
          eventAction: 'google.iam.admin.v1.CreateServiceAccountKey',
          eventProvider: 'iam.googleapis.com',
          eventOutcome: 'failure',
          message: 'PERMISSION_DENIED',
        },
        { userName: 'lee@example.com', sourceIp: '2001:db8::7', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies TableFormat;
