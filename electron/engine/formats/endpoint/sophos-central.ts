import type { RecordFormat } from '../format.ts';

export default {
  id: 'sophos-central',
  version: 1,
  kind: 'records',
  title: 'Sophos Central (events and alerts)',
  source: 'Sophos, Central API, SIEM integration: /siem/v1/events, /siem/v1/alerts',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['items'],
  claims: [
    ['endpoint_id', 'when', 'type', 'customer_id'],
    ['event_service_event_id', 'when', 'type'],
  ],
  rejectReason: 'No event of Sophos Central: when, type and customer_id are missing.',
  time: ['when', 'created_at'],
  fields: {
    sourceIp: ['source_info.ip'],
    // Whose machine it was.
    userName: ['source', 'data.source_info.user'],
    eventAction: ['type'],
    eventProvider: ['group'],
    hostName: ['location', 'data.endpoint_hostname'],
    message: ['name', 'description'],
  },
  samples: [
    {
      title: 'an answer with an event',
      text: `${JSON.stringify({
        items: [
          {
            endpoint_id: '6d4',
            endpoint_type: 'computer',
            customer_id: 'c1',
            source_info: { ip: '192.0.2.24' },
            created_at: '2025-06-24T03:11:09.919Z',
            source: 'SHOP\\kim',
            when: '2025-06-24T03:11:07.861Z',
            name: 'Malware cleaned up',
            type: 'Event::Endpoint::Threat::CleanedUp',
            location: 'PC7',
            id: 'e1',
            group: 'MALWARE',
          },
        ],
        has_more: false,
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.861Z',
          sourceIp: '192.0.2.24',
          userName: 'SHOP\\kim',
          hostName: 'PC7',
          eventAction: 'Event::Endpoint::Threat::CleanedUp',
          message: 'Malware cleaned up',
        },
      ],
    },
  ],
} satisfies RecordFormat;
