import type { RecordFormat } from '../format.ts';

export default {
  id: 'gitlab',
  version: 3,
  kind: 'records',
  title: 'GitLab (production_json, api_json, application_json, audit_json, auth_json)',
  source: 'GitLab documentation, "Log system"',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['time', 'correlation_id', 'method', 'path', 'remote_ip'],
    ['time', 'correlation_id', 'severity', 'message'],
    ['time', 'correlation_id', 'severity', 'event'],
    ['time', 'correlation_id', 'severity', 'env', 'remote_ip'],
    ['time', 'severity', 'author_id', 'entity_type'],
  ],
  messages: 'timed-lines',
  rejectReason: 'No time, correlation_id and what the logs of GitLab have beside it.',
  time: ['time'],
  fields: {
    sourceIp: ['remote_ip', 'meta.remote_ip', 'ip_address'],
    userName: ['username', 'meta.user', 'author_name'],
    userAgent: ['ua'],
    httpMethod: ['method', 'request_method'],
    urlDomain: ['host'],
    urlPath: ['path'],
    httpStatus: ['status'],
    eventAction: ['action', 'event_name', 'custom_message', 'change', 'event', 'add', 'remove'],
    eventProvider: ['controller', 'class', 'entity_type'],
    message: ['message'],
  },
  outcomes: [
    { key: 'failed_login', outcome: 'failure' },
    // What its own throttle turned away.
    { key: 'env', equals: 'blocklist', outcome: 'failure' },
    { key: 'env', equals: 'throttle', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a page, a call of the API through a proxy, log-ins, a change of rights',
      text: [
        '{"method":"GET","path":"/help","controller":"HelpController","action":"index","status":200,"time":"2025-06-24T03:11:07.528Z","params":[],"remote_ip":"198.51.100.7","user_id":1,"username":"kim","ua":"curl/8.0","correlation_id":"01FF"}',
        '{"time":"2025-06-24T03:11:08.410Z","severity":"INFO","status":401,"method":"GET","path":"/api/v4/projects","params":[],"host":"git.shop.example","remote_ip":"198.51.100.8, 192.0.2.1","ua":"curl/8.0","username":"lee","correlation_id":"01FG"}',
        '{"severity":"INFO","time":"2025-06-24T03:11:09.057Z","correlation_id":"01FH","message":"Successful Login: username=root ip=198.51.100.9 method=standard admin=true"}',
        '{"severity":"INFO","time":"2025-06-24T03:11:10.120Z","correlation_id":"01FI","message":"Failed Login: username=asdf ip=198.51.100.10"}',
        '{"severity":"INFO","time":"2025-06-24T03:11:11.721Z","correlation_id":"01FJ","message":"User root has started impersonating kim"}',
        '{"severity":"INFO","time":"2025-06-24T03:11:12.721Z","author_id":3,"author_name":"kim","entity_id":2,"entity_type":"Project","change":"visibility","from":"Private","to":"Public","ip_address":"198.51.100.11"}',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.528Z', sourceIp: '198.51.100.7', userName: 'kim', urlPath: '/help' },
        {
          sourceIp: '198.51.100.8',
          'more.xForwardedFor': '198.51.100.8, 192.0.2.1',
          httpStatus: 401,
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.9', userName: 'root', eventAction: 'login', eventOutcome: 'success' },
        { sourceIp: '198.51.100.10', userName: 'asdf', eventAction: 'login-failed', eventOutcome: 'failure' },
        { userName: 'root', eventAction: 'impersonation', 'more.targetUser': 'kim' },
        { userName: 'kim', eventAction: 'visibility', sourceIp: '198.51.100.11', 'more.to': 'Public' },
      ],
    },
    {
      title: 'audit: a login that failed, access given',
      text: `${[
        { failed_login: 'STANDARD', ip_address: '198.51.100.7' },
        { add: 'user_access', as: 'Maintainer', ip_address: '198.51.100.8' },
      ]
        .map((one) =>
          JSON.stringify({
            severity: 'INFO',
            time: '2025-06-24T03:11:07.123Z',
            correlation_id: 'c',
            author_id: 1,
            author_name: 'kim',
            entity_type: 'User',
            ...one,
          }),
        )
        .join('\n')}\n`,
      events: [
        { sourceIp: '198.51.100.7', userName: 'kim', eventOutcome: 'failure', 'more.failed_login': 'STANDARD' },
        { eventAction: 'user_access', 'more.as': 'Maintainer' },
      ],
    },
  ],
} satisfies RecordFormat;
