import type { RecordFormat } from '../format.ts';

const updated = {
  _links: {
    self: {
      href: 'https://api.pingone.example/v1/activities/1',
    },
  },
  id: '1',
  recordedAt: '2025-06-24T03:11:07.400Z',
  createdAt: '2025-06-24T03:11:07.697Z',
  correlationId: 'c-1',
  actors: {
    client: {
      id: 'adminui',
      name: 'adminui',
      type: 'CLIENT',
    },
    user: {
      id: 'u-1',
      name: 'dana@shop.example',
      type: 'USER',
    },
  },
  action: {
    type: 'APPLICATION.UPDATED',
    description: 'Application Updated',
  },
  resources: [
    {
      type: 'APPLICATION',
      id: 'a-1',
      name: 'shop',
      href: 'https://api.pingone.example/v1/applications/a-1',
    },
  ],
  result: {
    status: 'SUCCESS',
    description: 'Updated Application shop',
  },
};
const failed = {
  _links: {
    self: {
      href: 'https://api.pingone.example/v1/activities/1',
    },
  },
  id: '1',
  recordedAt: '2025-06-24T03:11:07.400Z',
  createdAt: '2025-06-24T03:11:07.697Z',
  correlationId: 'c-1',
  actors: {
    client: {
      id: 'adminui',
      name: 'adminui',
      type: 'CLIENT',
    },
    user: {
      id: 'u-1',
      name: 'dana@shop.example',
      type: 'USER',
    },
  },
  action: {
    type: 'APPLICATION.UPDATED',
    description: 'Application Updated',
  },
  resources: [
    {
      type: 'APPLICATION',
      id: 'a-1',
      name: 'shop',
      href: 'https://api.pingone.example/v1/applications/a-1',
    },
  ],
  result: {
    status: 'FAILED',
    description: 'no',
  },
};

export default {
  id: 'pingone-audit',
  version: 1,
  kind: 'records',
  title: 'PingOne audit activities',
  source: 'PingOne Platform API, Audit Activities, "Audit activities data model"',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'No PingOne activity: recordedAt with action.type is missing.',
  prefixed: false,
  envelopes: ['activities'],
  claims: [
    ['recordedAt', 'action.type'],
    ['recordedAt', 'action.type', 'result.status'],
  ],
  time: ['recordedAt', 'createdAt'],
  fields: {
    sourceIp: ['source.ipAddress'],
    userName: ['actors.user.name', 'actors.client.name'],
    credential: ['session.id'],
    userAgent: ['source.userAgent'],
    eventAction: ['action.type'],
    eventOutcome: ['result.status'],
    urlPath: ['resources.0.href'],
    message: ['result.description'],
  },
  samples: [
    {
      title: 'one a line',
      text: `${JSON.stringify(updated)}\n${JSON.stringify(failed)}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.400Z',
          userName: 'dana@shop.example',
          eventAction: 'APPLICATION.UPDATED',
          eventOutcome: 'success',
          urlPath: 'https://api.pingone.example/v1/applications/a-1',
        },
        { eventOutcome: 'failure' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
