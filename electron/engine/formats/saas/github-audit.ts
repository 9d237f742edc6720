import type { RecordFormat } from '../format.ts';

export default {
  id: 'github-audit',
  version: 3,
  kind: 'records',
  title: 'GitHub audit log (organisation, enterprise; export, API, streaming)',
  source: 'GitHub Docs, "Audit log events for your organization" and "Streaming the audit log for your enterprise"',
  specificity: 0.97,
  mappable: false,
  prefixed: false,
  envelopes: ['records'],
  claims: [
    ['actor', 'action', 'created_at'],
    ['actor', 'action', '@timestamp'],
    ['action', '@timestamp', '_document_id'],
    ['action', 'created_at', '_document_id'],
  ],
  rejectReason: 'No record of the audit log of GitHub: action and its time are missing.',
  time: ['@timestamp', 'created_at'],
  fields: {
    sourceIp: ['actor_ip'],
    userName: ['actor', 'actor_id'],
    credential: ['hashed_token', 'token_id'],
    userAgent: ['user_agent'],
    eventAction: ['action'],
    httpMethod: ['request_method'],
    urlPath: ['url_path', 'route'],
    httpStatus: ['status_code'],
    message: ['repo', 'repository', 'org'],
  },
  outcomes: [
    ...['protected_branch.rejected_ref_update', 'user.failed_login', 'user.two_factor_challenge_failure'].map(
      (equals) => ({
        key: 'action',
        equals,
        outcome: 'failure' as const,
      }),
    ),
    ...['user.login', 'user.two_factor_challenge_success'].map((equals) => ({
      key: 'action',
      equals,
      outcome: 'success' as const,
    })),
  ],
  samples: [
    {
      title: 'an export, and a token used from an address',
      text: [
        '{"actor":"kim","org":"shop","action":"org.invite_member","created_at":1750734667067,"actor_location":{"country_code":"KR"},"user":"lee"}',
        '{"@timestamp":1750734667123,"_document_id":"x0","action":"user.failed_login","actor":"lee","actor_ip":"198.51.100.8"}',
        '{"@timestamp":1750734668123,"_document_id":"x1","action":"git.clone","actor":"lee","actor_ip":"198.51.100.7","hashed_token":"q7k=","repository":"shop/customers","user_agent":"git/2.40"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.067Z',
          userName: 'kim',
          eventAction: 'org.invite_member',
          'more.user': 'lee',
          'more.actor_location.country_code': 'KR',
        },
        { userName: 'lee', sourceIp: '198.51.100.8', eventOutcome: 'failure' },
        {
          instant: '2025-06-24T03:11:08.123Z',
          sourceIp: '198.51.100.7',
          credential: 'q7k=',
          userAgent: 'git/2.40',
          message: 'shop/customers',
        },
      ],
    },
  ],
} satisfies RecordFormat;
