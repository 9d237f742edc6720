import type { RecordFormat } from '../format.ts';

const record = {
  kind: 'Event',
  apiVersion: 'audit.k8s.io/v1',
  level: 'Metadata',
  auditID: 'a-1',
  stage: 'ResponseComplete',
  requestURI: '/api/v1/namespaces/shop/secrets/token?limit=5',
  verb: 'get',
  user: { username: 'kim@shop.example', uid: '1', groups: ['system:authenticated'] },
  sourceIPs: ['198.51.100.7', '192.0.2.1'],
  userAgent: 'kubectl/v1.26.1',
  objectRef: { resource: 'secrets', namespace: 'shop', name: 'token', apiVersion: 'v1' },
  responseStatus: { metadata: {}, code: 403 },
  requestReceivedTimestamp: '2025-06-24T03:11:07.819232Z',
  stageTimestamp: '2025-06-24T03:11:07.822532Z',
  annotations: { 'authorization.k8s.io/decision': 'forbid' },
};

export default {
  id: 'kubernetes-audit',
  version: 2,
  kind: 'records',
  title: 'Kubernetes audit log (also of AKS and EKS)',
  source: 'Kubernetes, "Auditing", audit.k8s.io/v1 Event',
  specificity: 0.985,
  mappable: false,
  prefixed: true,
  envelopes: ['items', 'records', 'Events', 'logEvents'],
  // Azure's diagnostic records hold the event as text.
  embedded: 'properties.log',
  claims: [
    ['auditID', 'verb', 'stage'],
    ['properties.log.auditID', 'properties.log.verb'],
  ],
  rejectReason: 'No audit event of Kubernetes: auditID, stage and verb are missing.',
  time: [
    'requestReceivedTimestamp',
    'properties.log.requestReceivedTimestamp',
    'stageTimestamp',
    'properties.log.stageTimestamp',
    'timestamp',
  ],
  fields: {
    sourceIp: ['sourceIPs.0', 'properties.log.sourceIPs.0'],
    userName: ['user.username', 'properties.log.user.username'],
    userAgent: ['userAgent', 'properties.log.userAgent'],
    credential: ['user.extra.authentication.kubernetes.io/credential-id.0'],
    eventAction: ['verb', 'properties.log.verb'],
    urlPath: ['requestURI', 'properties.log.requestURI'],
    httpStatus: ['responseStatus.code', 'properties.log.responseStatus.code'],
    message: ['responseStatus.message', 'properties.log.responseStatus.message'],
  },
  samples: [
    {
      title: 'the event as text, by way of Azure',
      text: `${JSON.stringify({
        operationName: 'Microsoft.ContainerService/managedClusters/diagnosticLogs/Read',
        category: 'kube-audit',
        resourceId: '/SUBSCRIPTIONS/1',
        properties: { log: JSON.stringify(record), stream: 'stdout', pod: 'kube-apiserver-1' },
        time: '2025-06-24T03:11:09Z',
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.819232Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'get',
          httpStatus: 403,
          eventOutcome: 'failure',
          'more.properties.pod': 'kube-apiserver-1',
        },
      ],
    },
    {
      title: 'a request refused, another one by way of Azure',
      text: `${JSON.stringify(record)}\n${JSON.stringify({
        category: 'kube-audit-admin',
        properties: { log: { ...record, verb: 'update', responseStatus: { code: 200 } }, stream: 'stdout' },
        time: '2025-06-24T03:11:09Z',
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.819232Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          userAgent: 'kubectl/v1.26.1',
          eventAction: 'get',
          urlPath: '/api/v1/namespaces/shop/secrets/token',
          urlQuery: 'limit=5',
          httpStatus: 403,
          eventOutcome: 'failure',
          'more.objectRef.name': 'token',
        },
        { eventAction: 'update', httpStatus: 200, eventOutcome: 'success' },
      ],
    },
  ],
} satisfies RecordFormat;
