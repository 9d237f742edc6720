import type { RecordFormat } from '../format.ts';

const warning = {
  customerId: 'C1',
  alertId: 'a-1',
  createTime: '2025-06-24T03:11:07.436394Z',
  startTime: '2025-06-24T01:00:00Z',
  endTime: '2025-06-24T02:00:00Z',
  type: 'Suspicious login',
  source: 'Google identity',
  data: {
    '@type': 'type.googleapis.com/google.apps.alertcenter.type.AccountWarning',
    email: 'kim@example.com',
    loginDetails: { loginTime: '2025-06-24T01:00:00Z', ipAddress: '198.51.100.7' },
  },
  metadata: { status: 'NOT_STARTED', assignee: 'lee@example.com', severity: 'HIGH' },
};
const violation = {
  ...warning,
  type: 'Data Loss Prevention',
  data: {
    '@type': 'type.googleapis.com/google.apps.alertcenter.type.DlpRuleViolation',
    ruleViolationInfo: { triggeringUserEmail: 'dana@example.com', resourceInfo: { resourceTitle: 'customers.xlsx' } },
  },
};

export default {
  id: 'google-workspace-alerts',
  version: 1,
  kind: 'records',
  title: 'Google Workspace alerts (Alert Center)',
  source: 'Google Workspace Alert Center API, Alert resource and the types of its data',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No alert of Google Workspace: alertId with its type and data is missing.',
  prefixed: false,
  envelopes: ['alerts'],
  claims: [['alertId', 'data.@type', 'createTime']],
  // When the alert was raised; what it is about began and ended at `startTime` and `endTime`, which are kept.
  time: ['createTime', 'startTime'],
  fields: {
    sourceIp: ['data.loginDetails.ipAddress', 'data.sourceIp'],
    userName: [
      'data.email',
      'data.actorEmail',
      'data.ruleViolationInfo.triggeringUserEmail',
      'data.superAdminPasswordResetEvent.userEmail',
    ],
    eventAction: ['type'],
    eventProvider: ['source'],
    message: ['data.description', 'data.title', 'data.displayName'],
  },
  samples: [
    {
      title: 'a list as the API gives it',
      text: `${JSON.stringify({ alerts: [warning, violation] })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.436394Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'Suspicious login',
          eventProvider: 'Google identity',
          'more.startTime': '2025-06-24T01:00:00Z',
          'more.metadata.assignee': 'lee@example.com',
        },
        {
          userName: 'dana@example.com',
          eventAction: 'Data Loss Prevention',
          'more.data.ruleViolationInfo.resourceInfo.resourceTitle': 'customers.xlsx',
        },
      ],
    },
    {
      title: 'one alert a line, and a line that is none',
      text: `${[warning, violation, ...Array(6).fill(warning)].map((one) => JSON.stringify(one)).join('\n')}\n{"alertId":"a-2"}\n`,
      events: [
        { userName: 'kim@example.com' },
        { userName: 'dana@example.com' },
        ...Array(6).fill({ userName: 'kim@example.com' }),
      ],
      rejects: [9],
    },
  ],
} satisfies RecordFormat;
