import type { TableFormat } from '../format.ts';
import { gcpFields, gcpOutcomes, gcpTimes } from '../messages/gcp-entries.ts';

const header =
  'insertId,logName,protoPayload.authenticationInfo.principalEmail,protoPayload.methodName,protoPayload.requestMetadata.callerIp,protoPayload.requestMetadata.callerSuppliedUserAgent,protoPayload.resourceName,protoPayload.serviceName,protoPayload.status.code,protoPayload.status.message,receiveTimestamp,severity,timestamp';

export default {
  id: 'gcp-audit-csv',
  version: 3,
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
  time: gcpTimes,
  fields: { ...gcpFields, eventProvider: ['protoPayload.serviceName', 'resource.type'] },
  outcomes: gcpOutcomes,
  samples: [
    {
      title: 'a call that was refused, one that was not',
      text: [
        header,
        'a1,projects/p/logs/cloudaudit.googleapis.com%2Factivity,kim@example.com,google.iam.admin.v1.CreateServiceAccountKey,198.51.100.7,gcloud,projects/-/serviceAccounts/1,iam.googleapis.com,7,PERMISSION_DENIED,2025-06-24T03:11:08.123Z,ERROR,2025-06-24T03:11:07.123Z',
        'a2,projects/p/logs/cloudaudit.googleapis.com%2Fdata_access,lee@example.com,storage.objects.get,2001:db8::7,gsutil,projects/_/buckets/b,storage.googleapis.com,,,2025-06-24T03:11:09.123Z,INFO,2025-06-24T03:11:08.123Z',
        'a3,organizations/1/logs/cloudaudit.googleapis.com%2Fdata_access,park@example.com,google.login.LoginService.loginFailure,198.51.100.9,,organizations/1,login.googleapis.com,,,2025-06-24T03:11:10.123Z,NOTICE,2025-06-24T03:11:09.123Z',
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
        // A log-in to Workspace that failed is no error of the service that logs it.
        { userName: 'park@example.com', sourceIp: '198.51.100.9', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies TableFormat;
