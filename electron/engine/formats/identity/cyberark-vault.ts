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
const typed = {
  format: 'elastic',
  version: '1.0',
  syslog: {
    audit_record: {
      Rfc5424: 'no',
      IsoTimestamp: '2025-06-24T03:11:09Z',
      Vendor: 'Cyber-Ark',
      Product: 'Vault',
      MessageID: '361',
      Desc: 'Keystroke logging',
      Severity: 'Info',
      Issuer: 'dana',
      Action: 'Keystroke logging',
      Station: '198.51.100.7',
      ExtraDetails:
        'Command=ls /tmp\\; id;DstHost=db1.example.com;ManagedAccount=Yes;Protocol=SSH;SrcHost=203.0.113.9;User=oracle;',
      Message: 'Keystroke logging',
      GatewayStation: '',
    },
  },
};

export default {
  id: 'cyberark-vault',
  version: 2,
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
  // What a session through the vault was: who sat where, and what was typed on which machine.
  within: [{ key: 'syslog.audit_record.ExtraDetails', as: 'pairs' }],
  pairs: [{ list: 'syslog.audit_record.CAProperties.CAProperty', name: 'Name', value: ['Value'] }],
  fields: {
    // Of such a session the station is the gateway that writes, or the proxy in between.
    sourceIp: [
      'syslog.audit_record.ExtraDetails.SrcHost',
      'syslog.audit_record.Station',
      'syslog.audit_record.GatewayStation',
    ],
    userName: ['syslog.audit_record.Issuer'],
    processName: ['syslog.audit_record.ExtraDetails.ProcessName'],
    hostName: ['syslog.audit_record.Hostname'],
    eventAction: ['syslog.audit_record.Action'],
    eventProvider: ['syslog.audit_record.Product'],
    message: [
      'syslog.audit_record.ExtraDetails.Command',
      'syslog.audit_record.ExtraDetails.Text',
      'syslog.audit_record.Desc',
    ],
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
    {
      title: 'what was typed in a session through the vault',
      text: `${JSON.stringify(typed)}\n`,
      events: [
        {
          sourceIp: '203.0.113.9',
          userName: 'dana',
          eventAction: 'Keystroke logging',
          message: 'ls /tmp; id',
          'more.syslog.audit_record.Station': '198.51.100.7',
          'more.syslog.audit_record.ExtraDetails.DstHost': 'db1.example.com',
          'more.syslog.audit_record.ExtraDetails.User': 'oracle',
        },
      ],
    },
  ],
} satisfies RecordFormat;
