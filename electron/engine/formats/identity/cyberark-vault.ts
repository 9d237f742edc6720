import type { RecordFormat } from '../format.ts';

const logon = {
  format: 'elastic',
  version: '1.0',
  syslog: {
    audit_record: {
      Rfc5424: 'yes',
      IsoTimestamp: '2025-06-24T03:11:07Z',
      Hostname: 'VAULT',
      Vendor: 'Cyber-Ark',
      Product: 'Vault',
      MessageID: '7',
      Desc: 'Logon',
      Severity: 'Info',
      Issuer: 'dana',
      Action: 'Logon',
      Station: '198.51.100.7',
      Message: 'Logon',
      GatewayStation: '',
    },
  },
};
const failed = {
  format: 'elastic',
  version: '1.0',
  syslog: {
    audit_record: {
      Rfc5424: 'yes',
      IsoTimestamp: '2025-06-24T03:11:07Z',
      Hostname: 'VAULT',
      Vendor: 'Cyber-Ark',
      Product: 'Vault',
      MessageID: '8',
      Desc: 'Logon failure',
      Severity: 'Error',
      Issuer: 'dana',
      Action: 'Logon',
      Station: '198.51.100.7',
      Message: 'Logon',
      GatewayStation: '',
    },
  },
};

export default {
  id: 'cyberark-vault',
  version: 1,
  kind: 'records',
  title: 'CyberArk Privileged Access vault audit (JSON, in syslog or bare)',
  source:
    'CyberArk, "Security Information and Event Management (SIEM) Applications", audit_record; elastic-json translator',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No vault audit record.',
  prefixed: true,
  envelopes: [],
  claims: [['syslog.audit_record.MessageID'], ['syslog.audit_record.Action', 'syslog.audit_record.Issuer']],
  time: ['syslog.audit_record.IsoTimestamp', 'syslog.audit_record.Timestamp'],
  fields: {
    sourceIp: ['syslog.audit_record.Station', 'syslog.audit_record.GatewayStation'],
    userName: ['syslog.audit_record.Issuer'],
    hostName: ['syslog.audit_record.Hostname'],
    eventAction: ['syslog.audit_record.Action'],
    eventProvider: ['syslog.audit_record.Product'],
    message: ['syslog.audit_record.Desc'],
  },
  outcomes: [
    { key: 'syslog.audit_record.Severity', equals: 'Error', outcome: 'failure' },
    { key: 'syslog.audit_record.Severity', equals: 'Critical', outcome: 'failure' },
  ],
  otherwise: 'success',
  samples: [
    {
      title: 'in syslog',
      text: `<5>1 2025-06-24T03:11:07Z VAULT ${JSON.stringify(logon)}\n<5>1 2025-06-24T03:11:08Z VAULT ${JSON.stringify(failed)}\n<5>1 2025-06-24T03:11:08Z VAULT\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'dana',
          eventAction: 'Logon',
          eventOutcome: 'success',
        },
        { eventOutcome: 'failure', message: 'Logon failure' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
