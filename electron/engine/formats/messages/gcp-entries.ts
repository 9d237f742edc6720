/** What an entry of Google Cloud's logging says by its own names, as a record and as a row of a table. */
export const gcpTimes = ['timestamp', 'receiveTimestamp'];

export const gcpFields = {
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
  eventAction: [
    'protoPayload.methodName',
    'jsonPayload.disposition',
    'jsonPayload.enforcedSecurityPolicy.configuredAction',
    'jsonPayload.enforcedSecurityPolicy.outcome',
    'jsonPayload.queryType',
    'jsonPayload.reporter',
  ],
  hostName: ['jsonPayload.vmInstanceName', 'jsonPayload.instance.vm_name', 'jsonPayload.src_instance.vm_name'],
  eventProvider: ['protoPayload.serviceName'],
  message: ['protoPayload.status.message', 'textPayload', 'jsonPayload.message'],
} as const;

export const gcpOutcomes = [
  // A log-in to Workspace that failed is no error of the service that logs it.
  { key: 'protoPayload.methodName', equals: 'google.login.LoginService.loginFailure', outcome: 'failure' },
  { key: 'protoPayload.metadata.event.0.eventName', equals: 'login_failure', outcome: 'failure' },
  { key: 'protoPayload.status.code', equals: '0', outcome: 'success' },
  { key: 'protoPayload.status.code', outcome: 'failure' },
  { key: 'protoPayload.authorizationInfo.0.granted', equals: 'false', outcome: 'failure' },
  { key: 'jsonPayload.disposition', equals: 'DENIED', outcome: 'failure' },
  { key: 'jsonPayload.disposition', equals: 'ALLOWED', outcome: 'success' },
  // What the answer to a name that was asked for says. Other programs have codes of their own under this key.
  { key: 'jsonPayload.responseCode', equals: 'NOERROR', outcome: 'success' },
  { key: 'jsonPayload.responseCode', equals: 'NXDOMAIN', outcome: 'failure' },
  { key: 'jsonPayload.responseCode', equals: 'SERVFAIL', outcome: 'failure' },
  { key: 'jsonPayload.responseCode', equals: 'REFUSED', outcome: 'failure' },
  { key: 'jsonPayload.responseCode', equals: 'FORMERR', outcome: 'failure' },
  { key: 'jsonPayload.responseCode', equals: 'NOTIMP', outcome: 'failure' },
  { key: 'protoPayload.methodName', outcome: 'success' },
] as const;
