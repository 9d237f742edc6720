import type { LineFormat } from '../format.ts';

const rest = ' | %{eventAction} | %{userName} | %{time} | %{entity} | %{message} | %{request} | %{credential}';

export default {
  id: 'bitbucket-audit',
  version: 1,
  kind: 'lines',
  title: 'Atlassian Bitbucket audit log',
  source: 'Atlassian, Bitbucket Data Center, "How to read the Bitbucket Data Center log formats", audit log',
  specificity: 0.98,
  mappable: false,
  credentialKind: 'session',
  absent: '-',
  rejectReason: 'Not the eight columns of an audit log of Bitbucket.',
  layouts: [{ layout: `%{sourceIp},%{xForwardedFor}${rest}` }, { layout: `%{sourceIp}${rest}` }],
  uses: {
    xForwardedFor: { more: 'xForwardedFor', word: true },
    eventAction: { field: 'eventAction', word: true },
    time: { time: 'epoch' },
  },
  samples: [
    {
      title: 'a list of addresses, nothing stated',
      text: '198.51.100.7,192.0.2.187 | RepositoryCreatedEvent | kim | 1750734667123 | PROJECT/shop | {"id":2,"name":"customers"} | @8KJQAGx969x543x0 | tmpqqw\n192.0.2.100 | UserCreatedEvent | admin | 1750734668000 | - | - | - | -\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          eventAction: 'RepositoryCreatedEvent',
          userName: 'kim',
          credential: 'tmpqqw',
          message: '{"id":2,"name":"customers"}',
          'more.entity': 'PROJECT/shop',
        },
        { instant: '2025-06-24T03:11:08Z', eventAction: 'UserCreatedEvent' },
      ],
    },
  ],
} satisfies LineFormat;
