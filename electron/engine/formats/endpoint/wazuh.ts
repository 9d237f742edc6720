import type { RecordFormat } from '../format.ts';

const alert = (rule: object, data: object, log: string) =>
  JSON.stringify({
    timestamp: '2025-06-24T12:11:07.123+0900',
    rule: { level: 5, ...rule },
    agent: { id: '001', name: 'gate', ip: '192.0.2.5' },
    manager: { name: 'wazuh' },
    id: '1750734667.41',
    full_log: log,
    data,
    location: '/var/log/auth.log',
  });

export default {
  id: 'wazuh',
  version: 1,
  kind: 'records',
  title: 'Wazuh alerts and archives (JSON)',
  source: 'Wazuh documentation, "Alert management", alerts.json; ruleset decoders, field names',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['rule.description', 'rule.level', 'agent.id'],
    ['agent.id', 'manager.name', 'full_log'],
  ],
  wrapper: '_source',
  rejectReason: 'No alert of Wazuh: rule and agent are missing.',
  time: ['timestamp', '@timestamp'],
  fields: {
    sourceIp: [
      ...['data.srcip', 'data.src_ip', 'data.win.eventdata.ipAddress', 'data.win.eventdata.sourceIp'],
      ...[
        'data.aws.sourceIPAddress',
        'data.aws.source_ip_address',
        'data.office365.ClientIP',
        'data.office365.ActorIpAddress',
      ],
      ...['data.gcp.protoPayload.requestMetadata.callerIp', 'data.audit.addr', 'data.client_ip'],
    ],
    userName: [
      ...['data.dstuser', 'data.srcuser', 'data.win.eventdata.targetUserName', 'data.win.eventdata.subjectUserName'],
      ...['data.win.eventdata.user', 'data.aws.userIdentity.userName', 'data.office365.UserId', 'data.audit.acct'],
      ...['data.uname', 'syscheck.audit.effective_user.name', 'syscheck.uname_after'],
    ],
    userAgent: ['data.aws.userAgent', 'data.office365.UserAgent'],
    httpMethod: ['data.protocol'],
    urlPath: ['data.url', 'syscheck.path'],
    eventAction: ['rule.description'],
    eventProvider: ['decoder.name'],
    hostName: ['predecoder.hostname', 'agent.name'],
    processName: [
      'predecoder.program_name',
      'data.win.eventdata.image',
      'data.win.eventdata.processName',
      'data.audit.exe',
    ],
    message: ['full_log', 'data.win.system.message'],
  },
  // What came from syslog says there how it ended.
  messages: 'syslog-auth',
  outcomes: [
    { key: 'data.win.system.severityValue', equals: 'AUDIT_FAILURE', outcome: 'failure' },
    { key: 'data.win.system.severityValue', equals: 'AUDIT_SUCCESS', outcome: 'success' },
    { key: 'data.audit.success', equals: 'yes', outcome: 'success' },
    { key: 'data.audit.success', equals: 'no', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a log-in that failed, one of Windows',
      text: [
        alert(
          { description: 'sshd: Attempt to login using a non-existent user', id: '5710' },
          { srcip: '198.51.100.7', srcuser: 'admin' },
          'Jun 24 12:11:07 gate sshd[7]: Failed password for invalid user admin from 198.51.100.7 port 4 ssh2',
        ),
        alert(
          { description: 'Logon failure - Unknown user or bad password.', id: '60122' },
          {
            win: {
              system: { eventID: '4625', severityValue: 'AUDIT_FAILURE', computer: 'PC7' },
              eventdata: { targetUserName: 'kim', ipAddress: '198.51.100.8' },
            },
          },
          '',
        ),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'admin',
          hostName: 'gate',
          eventOutcome: 'failure',
        },
        {
          sourceIp: '198.51.100.8',
          userName: 'kim',
          eventAction: 'Logon failure - Unknown user or bad password.',
          eventOutcome: 'failure',
        },
      ],
    },
  ],
} satisfies RecordFormat;
