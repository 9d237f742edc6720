import type { RecordFormat } from '../format.ts';
import { verdictsOf } from '../messages/verdicts.ts';

export default {
  id: 'f5-telemetry',
  version: 1,
  kind: 'records',
  title: 'F5 BIG-IP Telemetry Streaming (requests, application security, access policies)',
  source:
    'F5, BIG-IP Telemetry Streaming, "Event listener class" and "Output example"; ASM, APM and LTM request logging',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  prefixed: false,
  envelopes: [],
  claims: [
    ['telemetryEventCategory', 'hostname'],
    ['telemetryEventCategory', 'http_method'],
    ['telemetryEventCategory', 'ip_client'],
    ['telemetryEventCategory', 'SourceIp'],
  ],
  rejectReason: 'No event of Telemetry Streaming: telemetryEventCategory is missing.',
  time: ['event_timestamp', 'date_time', 'req_start_time', 'f5telemetry_timestamp', 'EOCTimestamp'],
  fields: {
    sourceIp: ['ip_client', 'client_ip', 'src_ip', 'SourceIp', 'Client_IP', 'Source_IP'],
    userName: ['username', 'user', 'Username'],
    credential: ['session_id', 'Session_Id'],
    hostName: ['hostname', 'unit_host'],
    eventAction: ['request_status', 'req_status', 'Access_Policy_Result', 'http_method', 'telemetryEventCategory'],
    eventProvider: ['telemetryEventCategory'],
    httpMethod: ['http_method', 'method'],
    urlDomain: ['http_host', 'host'],
    urlPath: ['http_url', 'http_uri', 'uri'],
    urlQuery: ['query_string', 'query_str', 'http_query'],
    httpStatus: ['http_status', 'http_statcode', 'response_code', 'resp_code'],
    httpReferrer: ['http_referrer'],
    userAgent: ['http_user_agent'],
    responseBytes: ['bytes_out', 'response_size'],
    message: ['violations', 'attack_type', 'Access_Profile'],
  },
  outcomes: [
    // What the application firewall did counts for more than what the server would have answered.
    ...verdictsOf(['request_status', 'req_status']),
    { key: 'Access_Policy_Result', equals: 'Logon_Deny', outcome: 'failure' },
    ...['Network_Access', 'Webtop', 'Full', 'LTM+APM_Mode', 'Allow'].map((equals) => ({
      key: 'Access_Policy_Result',
      equals,
      outcome: 'success' as const,
    })),
  ],
  samples: [
    {
      title: 'a request that was blocked, one that was let through, a log-in that was denied',
      text: `${[
        {
          hostname: 'bigip1',
          violations: 'Evasion technique detected',
          request_status: 'blocked',
          response_code: '0',
          ip_client: '198.51.100.7',
          method: 'GET',
          query_string: 'name=kim',
          date_time: '2025-06-24 03:11:07',
          username: 'kim',
          uri: '/directory/file',
          telemetryEventCategory: 'ASM',
        },
        {
          event_source: 'request_logging',
          event_timestamp: '2025-06-24T03:11:08.000Z',
          hostname: 'bigip1',
          client_ip: '198.51.100.8',
          http_method: 'POST',
          http_uri: '/login',
          http_status: '401',
          telemetryEventCategory: 'LTM',
        },
        {
          hostname: 'bigip1',
          session_id: 'acb12bdc',
          Access_Profile: '/Common/vpn',
          Access_Policy_Result: 'Logon_Deny',
          telemetryEventCategory: 'APM',
          f5telemetry_timestamp: '2025-06-24T03:11:09.783Z',
        },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n')}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/directory/file',
          urlQuery: 'name=kim',
          eventAction: 'blocked',
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.8', httpStatus: 401, eventOutcome: 'failure', hostName: 'bigip1' },
        { instant: '2025-06-24T03:11:09.783Z', eventAction: 'Logon_Deny', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies RecordFormat;
