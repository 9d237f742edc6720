import type { RecordFormat } from '../format.ts';

export default {
  id: 'hashicorp',
  version: 1,
  kind: 'records',
  title: 'HashiCorp servers (Vault, Consul, Nomad, Boundary), what they say of themselves as JSON',
  source: 'HashiCorp, go-hclog, JSON output; Vault documentation, "Server operational logs"',
  specificity: 0.97,
  mappable: false,
  prefixed: true,
  envelopes: [],
  claims: [['@level', '@message', '@timestamp']],
  rejectReason: 'No line of such a server: @level, @message and @timestamp are missing.',
  time: ['@timestamp'],
  // An address to listen on, as `cluster_listen_address.IP`, is nobody's.
  fields: {
    sourceIp: ['remote_address', 'remote_addr', 'client_address', 'from'],
    userName: ['user', 'username', 'display_name'],
    httpMethod: ['method'],
    urlPath: ['url', 'request_path'],
    httpStatus: ['status_code', 'code'],
    eventAction: ['@message'],
    eventProvider: ['@module'],
    message: ['error'],
  },
  samples: [
    {
      title: 'a request that went wrong, where a server listens',
      text: [
        '{"@level":"error","@message":"Request error","@module":"agent.http","@timestamp":"2025-06-24T03:11:07.194192Z","error":"Permission denied","from":"198.51.100.7:58310","method":"GET","url":"/v1/kv/app?recurse=1"}',
        '{"@level":"info","@message":"serving cluster requests","@module":"core.cluster-listener","@timestamp":"2025-06-24T03:11:08.184340Z","cluster_listen_address":{"IP":"::","Port":8201}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.194192Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/v1/kv/app',
          message: 'Permission denied',
        },
        { eventAction: 'serving cluster requests', 'more.cluster_listen_address.IP': '::' },
      ],
    },
  ],
} satisfies RecordFormat;
