import type { RecordFormat } from '../format.ts';

const read = {
  version: '1',
  deploymentid: '8fe8887f',
  time: '2025-06-24T03:11:07.357192009Z',
  trigger: 'incoming',
  api: {
    name: 'GetObject',
    bucket: 'customers',
    object: 'all.csv',
    status: 'OK',
    statusCode: 200,
    tx: 12480,
    timeToResponse: '3534270ns',
  },
  remotehost: '198.51.100.7',
  requestID: '16DEA2A2B4114907',
  userAgent: 'MinIO (linux; amd64) minio-go/v7.0.21',
  requestPath: '/customers/all.csv',
  requestHost: 'files.shop.example',
  requestHeader: { 'X-Amz-Date': '20250624T031107Z' },
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
};
const refused = {
  ...read,
  api: { ...read.api, name: 'ListBuckets', status: 'Forbidden', statusCode: 403 },
};
/** As a service built on it passes its entries on, behind a proxy. */
const within = {
  auditEntry: {
    ...read,
    remotehost: undefined,
    accessKey: undefined,
    requestHeader: { 'X-Real-Ip': '192.0.2.5', 'X-Forwarded-For': '198.51.100.8, 192.0.2.5' },
  },
  serviceAccountName: 'backup',
  serviceAccountCreatorId: 'kim@example.com',
};

export default {
  id: 'minio-audit',
  version: 1,
  kind: 'records',
  title: 'MinIO audit log (JSON; Lyve Cloud too)',
  source:
    'MinIO, "Publish server or audit logs to an external service", audit log structure; Lyve Cloud, S3 audit logs',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'access-key',
  rejectReason: 'No audit entry of MinIO: time, requestID and the call with its status are missing.',
  prefixed: false,
  envelopes: [],
  wrapper: 'auditEntry',
  claims: [
    ['api.name', 'api.statusCode', 'requestID', 'time'],
    ['api.name', 'deploymentid', 'requestID', 'time'],
  ],
  time: ['time'],
  fields: {
    sourceIp: ['requestHeader.X-Forwarded-For', 'requestHeader.X-Real-Ip', 'remotehost'],
    userName: ['requestClaims.preferred_username', 'parentUser', 'serviceAccountName'],
    credential: ['accessKey'],
    userAgent: ['userAgent', 'requestHeader.User-Agent'],
    eventAction: ['api.name'],
    urlPath: ['requestPath', 'api.object'],
    urlDomain: ['requestHost'],
    httpStatus: ['api.statusCode'],
    responseBytes: ['api.tx'],
    hostName: ['api.bucket'],
    message: ['error', 'api.status'],
  },
  samples: [
    {
      title: 'one call a line: read, refused, and as another service passes it on',
      text: `${[read, refused, within, ...Array(6).fill(read)].map((one) => JSON.stringify(one)).join('\n')}\n{"api":{"name":"GetObject"}}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.357192Z',
          sourceIp: '198.51.100.7',
          credential: 'AKIAIOSFODNN7EXAMPLE',
          eventAction: 'GetObject',
          hostName: 'customers',
          urlPath: '/customers/all.csv',
          urlDomain: 'files.shop.example',
          httpStatus: 200,
          eventOutcome: 'success',
          responseBytes: 12480,
          'more.api.object': 'all.csv',
        },
        { eventAction: 'ListBuckets', httpStatus: 403, eventOutcome: 'failure', message: 'Forbidden' },
        {
          sourceIp: '198.51.100.8',
          userName: 'backup',
          eventAction: 'GetObject',
          'more.serviceAccountCreatorId': 'kim@example.com',
        },
        ...Array(6).fill({ eventAction: 'GetObject' }),
      ],
      rejects: [10],
    },
  ],
} satisfies RecordFormat;
