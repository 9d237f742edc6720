import type { RecordFormat } from '../format.ts';

export default {
  id: 'cortex-xdr',
  version: 1,
  kind: 'records',
  title: 'Cortex XDR (alerts, incidents, audit logs)',
  source: 'Palo Alto Networks, Cortex XDR REST API, "Get Alerts", "Get Incidents", "Get Audit Management Logs"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['alerts', 'incidents', 'data'],
  claims: [
    ['detection_timestamp', 'alert_id'],
    ['detection_timestamp', 'external_id', 'endpoint_id'],
    ['creation_time', 'incident_id', 'alert_count'],
    ['AUDIT_INSERT_TIME', 'AUDIT_ENTITY'],
  ],
  rejectReason: 'Neither an alert (detection_timestamp, alert_id), an incident nor an audit log of Cortex XDR.',
  time: ['event_timestamp', 'events.0.event_timestamp', 'detection_timestamp', 'creation_time', 'AUDIT_INSERT_TIME'],
  fields: {
    // That of the machine itself (host_ip) is not where anything came from.
    sourceIp: ['action_remote_ip', 'events.0.action_remote_ip'],
    userName: [
      'user_name',
      'events.0.user_name',
      'actor_effective_username',
      'AUDIT_OWNER_EMAIL',
      'AUDIT_OWNER_NAME',
      'users.0',
    ],
    eventAction: ['name', 'AUDIT_ENTITY_SUBTYPE', 'alert_categories.0'],
    eventProvider: ['source', 'AUDIT_ENTITY'],
    hostName: ['host_name', 'hosts.0'],
    processName: ['actor_process_image_name', 'events.0.actor_process_image_name'],
    message: ['description', 'AUDIT_DESCRIPTION'],
  },
  outcomes: [
    { key: 'AUDIT_RESULT', equals: 'SUCCESS', outcome: 'success' },
    { key: 'AUDIT_RESULT', equals: 'FAIL', outcome: 'failure' },
    { key: 'action', equals: 'BLOCKED', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'an answer with an alert',
      text: `${JSON.stringify({
        reply: {
          total_count: 1,
          result_count: 1,
          alerts: [
            {
              external_id: '800',
              severity: 'high',
              alert_id: '199',
              detection_timestamp: 1750734667278,
              name: 'Local Analysis Malware',
              endpoint_id: '1234',
              description: 'Suspicious executable detected',
              host_ip: ['192.0.2.20'],
              host_name: 'PC7',
              source: 'XDR Agent',
              action: 'BLOCKED',
              user_name: 'kim',
            },
          ],
        },
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.278Z',
          userName: 'kim',
          hostName: 'PC7',
          eventAction: 'Local Analysis Malware',
          eventOutcome: 'failure',
          message: 'Suspicious executable detected',
        },
      ],
    },
  ],
} satisfies RecordFormat;
