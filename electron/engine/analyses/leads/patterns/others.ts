import type { Pattern } from './pattern.ts';

const lookingAround = [
  ...[
    'GetCallerIdentity',
    'ListBuckets',
    'ListUsers',
    'ListRoles',
    'ListPolicies',
    'ListUserPolicies',
    'ListAccessKeys',
  ],
  ...['ListFunctions*', 'ListSecrets', 'ListResources', 'ListApplications', 'DescribeInstances'],
  ...['DescribeAccountAttributes', 'GetAccountAuthorizationDetails', 'GetAccountSummary'],
];

/** Patterns in payments, in cloud accounts and in what a sensor of the network reports. */
export const otherPatterns: readonly Pattern[] = [
  {
    pattern: 'payment-testing',
    // A shop's log may hold what happened as JSON within its message.
    filter: '(eventAction:PAYMENT_FAILED,payment_failed,payment-failed OR message:*PAYMENT_FAILED*)',
    per: 'country',
    distinct: 'address',
    over: 10,
    everySeconds: 30,
  },
  {
    pattern: 'cloud-reconnaissance',
    filter: `eventAction:${lookingAround.join(',')}`,
    per: 'account',
    distinct: 'action',
    over: 2,
    everySeconds: 12 * 3600,
  },
  {
    pattern: 'sensor-major',
    filter: 'more.event_type:alert more.alert.severity:1',
    per: 'address',
    distinct: null,
    over: 0,
    everySeconds: 60,
    formats: ['suricata-eve'],
  },
  {
    pattern: 'sensor-many-signatures',
    filter: 'more.event_type:alert more.alert.severity:2',
    per: 'address',
    distinct: 'signature',
    over: 2,
    everySeconds: 20,
    formats: ['suricata-eve'],
  },
];
