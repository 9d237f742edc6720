import type { RecordFormat } from '../format.ts';
import { gcpFields, gcpOutcomes, gcpTimes } from '../messages/gcp-entries.ts';

const audit = {
  insertId: 'iv9wx9d16l2',
  logName: 'projects/shop/logs/cloudaudit.googleapis.com%2Fdata_access',
  protoPayload: {
    '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
    authenticationInfo: {
      principalEmail: 'dana@shop.example',
      serviceAccountKeyName: '//iam.googleapis.com/projects/shop/serviceAccounts/x/keys/1',
    },
    authorizationInfo: [{ granted: true, permission: 'storage.objects.get' }],
    methodName: 'storage.objects.get',
    requestMetadata: { callerIp: '198.51.100.7', callerSuppliedUserAgent: 'gsutil/5.1' },
    resourceName: 'projects/_/buckets/customers/objects/all.csv',
    serviceName: 'storage.googleapis.com',
    status: {},
  },
  receiveTimestamp: '2025-06-24T03:11:08.834659236Z',
  resource: { labels: { project_id: 'shop' }, type: 'gcs_bucket' },
  severity: 'INFO',
  timestamp: '2025-06-24T03:11:07.086059236Z',
};
const refused = {
  ...audit,
  protoPayload: { ...audit.protoPayload, status: { code: 7, message: 'PERMISSION_DENIED' } },
};
const flow = {
  insertId: 'ut8lbrffooxyw',
  jsonPayload: {
    bytes_sent: '1776',
    connection: { dest_ip: '203.0.113.12', dest_port: 33478, protocol: 6, src_ip: '198.51.100.9', src_port: 5601 },
    reporter: 'SRC',
    src_instance: { vm_name: 'kibana' },
  },
  logName: 'projects/shop/logs/compute.googleapis.com%2Fvpc_flows',
  timestamp: '2025-06-24T03:11:09Z',
};
const firewall = {
  insertId: '4zuj4nfn4llkb',
  jsonPayload: { connection: { src_ip: '198.51.100.10', dest_port: 22 }, disposition: 'DENIED' },
  logName: 'projects/shop/logs/compute.googleapis.com%2Ffirewall',
  timestamp: '2025-06-24T03:11:10Z',
};

export default {
  id: 'gcp-audit',
  version: 4,
  kind: 'records',
  title: 'Google Cloud logging entries (audit, VPC flows, firewall, load balancer)',
  source:
    'Google Cloud Logging, LogEntry; AuditLog; "VPC Flow Logs record format"; "Firewall Rules Logging log format"',
  specificity: 0.99,
  mappable: false,
  credentialKind: 'access-key',
  rejectReason: 'No Google Cloud log entry: logName with insertId, protoPayload or jsonPayload is missing.',
  prefixed: false,
  envelopes: ['entries'],
  claims: [
    ['logName', 'insertId'],
    ['logName', 'protoPayload'],
    ['logName', 'jsonPayload'],
    ['logName', 'httpRequest'],
    ['protoPayload.methodName', 'protoPayload.serviceName'],
  ],
  time: gcpTimes,
  fields: gcpFields,
  outcomes: gcpOutcomes,
  samples: [
    {
      title: 'a log-in to Workspace that failed',
      text: '{"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","authenticationInfo":{"principalEmail":"kim@shop.example"},"requestMetadata":{"callerIp":"2001:db8::7"},"serviceName":"login.googleapis.com","methodName":"google.login.LoginService.loginFailure","metadata":{"event":[{"eventName":"login_failure","eventType":"login"}]}},"insertId":"-x","timestamp":"2025-06-24T03:11:07.183212Z","logName":"organizations/1/logs/cloudaudit.googleapis.com%2Fdata_access"}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.183212Z',
          sourceIp: '2001:db8::7',
          userName: 'kim@shop.example',
          eventAction: 'google.login.LoginService.loginFailure',
          eventOutcome: 'failure',
        },
      ],
    },
    {
      title: 'audit entries, a flow, a firewall decision, one a line',
      text: `${[audit, refused, flow, firewall].map((one) => JSON.stringify(one)).join('\n')}\n{"insertId":"x","note":1}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.086059Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          userAgent: 'gsutil/5.1',
          eventAction: 'storage.objects.get',
          eventProvider: 'storage.googleapis.com',
          eventOutcome: 'success',
          'more.protoPayload.resourceName': 'projects/_/buckets/customers/objects/all.csv',
        },
        { eventOutcome: 'failure', message: 'PERMISSION_DENIED', 'more.protoPayload.status.code': '7' },
        { sourceIp: '198.51.100.9', responseBytes: 1776, 'more.jsonPayload.connection.dest_ip': '203.0.113.12' },
        { sourceIp: '198.51.100.10', eventOutcome: 'failure' },
      ],
      rejects: [5],
    },
    {
      title: 'a list, as the command line tool writes it',
      text: `${JSON.stringify([audit, refused], null, 2)}\n`,
      events: [{ userName: 'dana@shop.example' }, { eventOutcome: 'failure' }],
    },
    {
      title: 'a connection that the firewall turned away, a name that was asked for',
      text: `${[
        {
          connection: { src_ip: '198.51.100.7', dest_ip: '192.0.2.2', dest_port: 22 },
          disposition: 'DENIED',
          instance: { vm_name: 'vm-1' },
        },
        {
          sourceIP: '192.0.2.2',
          queryName: 'files.example.com.',
          queryType: 'A',
          responseCode: 'NOERROR',
          vmInstanceName: '1.vm-1',
        },
        { sourceIP: '192.0.2.2', queryName: 'none.example.com.', queryType: 'A', responseCode: 'NXDOMAIN' },
      ]
        .map((jsonPayload) =>
          JSON.stringify({
            insertId: 'a',
            jsonPayload,
            logName: 'projects/p/logs/x',
            timestamp: '2025-06-24T03:11:07Z',
          }),
        )
        .join('\n')}\n`,
      events: [
        { sourceIp: '198.51.100.7', eventAction: 'DENIED', eventOutcome: 'failure', hostName: 'vm-1' },
        {
          sourceIp: '192.0.2.2',
          urlDomain: 'files.example.com.',
          eventAction: 'A',
          eventOutcome: 'success',
          hostName: '1.vm-1',
        },
        { urlDomain: 'none.example.com.', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies RecordFormat;
