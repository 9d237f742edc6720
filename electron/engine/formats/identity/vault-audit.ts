import type { RecordFormat } from '../format.ts';

const entry = {
  time: '2025-06-24T03:11:07.356625452Z',
  type: 'request',
  auth: { client_token: 'hmac-sha256:9cc3', accessor: 'hmac-sha256:eb60', display_name: 'oidc-kim' },
  request: {
    id: 'cd09708b',
    operation: 'read',
    client_token_accessor: 'hmac-sha256:eb60',
    path: 'secret/data/shop/signing-key',
    remote_address: '198.51.100.7',
  },
};

export default {
  id: 'vault-audit',
  version: 1,
  kind: 'records',
  title: 'HashiCorp Vault audit log',
  source: 'HashiCorp, Vault documentation, "Audit devices", schema of audit entries',
  specificity: 0.98,
  mappable: false,
  prefixed: true,
  envelopes: [],
  claims: [
    ['time', 'type', 'request.remote_address'],
    ['time', 'type', 'request.operation', 'request.path'],
  ],
  rejectReason: 'No entry of an audit log of Vault: time, type and request are missing.',
  time: ['time'],
  fields: {
    sourceIp: ['request.remote_address'],
    userName: ['auth.display_name', 'request.client_certificate_serial_number'],
    credential: ['auth.accessor', 'request.client_token_accessor', 'request.client_token'],
    eventAction: ['request.operation', 'type'],
    urlPath: ['request.path'],
    message: ['error'],
  },
  outcomes: [
    { key: 'error', outcome: 'failure' },
    { key: 'type', equals: 'response', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a secret asked for, an answer refused',
      text: `${JSON.stringify(entry)}\n${JSON.stringify({ ...entry, type: 'response', error: 'permission denied' })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.356625Z',
          sourceIp: '198.51.100.7',
          userName: 'oidc-kim',
          credential: 'hmac-sha256:eb60',
          eventAction: 'read',
          urlPath: 'secret/data/shop/signing-key',
        },
        { eventOutcome: 'failure', message: 'permission denied', 'more.type': 'response' },
      ],
    },
  ],
} satisfies RecordFormat;
