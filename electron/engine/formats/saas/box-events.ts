import type { RecordFormat } from '../format.ts';

const download = {
  created_at: '2025-06-23T20:11:07-07:00',
  created_by: {
    id: '1953',
    login: 'dana@shop.example',
    name: 'Dana',
    type: 'user',
  },
  event_id: '0d83',
  event_type: 'ITEM_DOWNLOAD',
  ip_address: '198.51.100.7',
  session_id: 'lawe',
  source: {
    id: '98',
    name: 'customers.csv',
    type: 'file',
    parent: {
      name: 'exports',
    },
  },
  type: 'event',
};
const failed = {
  created_at: '2025-06-23T20:11:07-07:00',
  created_by: {
    id: '1953',
    login: 'dana@shop.example',
    name: 'Dana',
    type: 'user',
  },
  event_id: '0d83',
  event_type: 'FAILED_LOGIN',
  ip_address: '198.51.100.7',
  session_id: 'lawe',
  source: {
    id: '98',
    name: 'customers.csv',
    type: 'file',
    parent: {
      name: 'exports',
    },
  },
  type: 'event',
};

export default {
  id: 'box-events',
  version: 1,
  kind: 'records',
  title: 'Box events',
  source: 'Box Platform, Events API, Event resource; enterprise events',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'No Box event: event_type with event_id and created_by is missing.',
  prefixed: false,
  envelopes: ['entries'],
  claims: [['event_type', 'event_id', 'created_by']],
  time: ['created_at', 'recorded_at'],
  fields: {
    sourceIp: ['ip_address'],
    userName: ['created_by.login', 'created_by.name'],
    credential: ['session_id'],
    eventAction: ['event_type'],
    eventProvider: ['additional_details.service_name'],
  },
  outcomes: [
    { key: 'event_type', equals: 'FAILED_LOGIN', outcome: 'failure' },
    { key: 'event_type', equals: 'LOGIN', outcome: 'success' },
  ],
  samples: [
    {
      title: 'one a line',
      text: `${JSON.stringify(download)}\n${JSON.stringify(failed)}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          credential: 'lawe',
          eventAction: 'ITEM_DOWNLOAD',
          'more.source.name': 'customers.csv',
        },
        { eventOutcome: 'failure' },
      ],
      rejects: [3],
    },
    {
      title: 'a page of the API',
      text: `${JSON.stringify({ chunk_size: 2, next_stream_position: '1', entries: [download, failed] })}\n`,
      events: [{ eventAction: 'ITEM_DOWNLOAD' }, { eventOutcome: 'failure' }],
    },
  ],
} satisfies RecordFormat;
