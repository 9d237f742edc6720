import type { LineFormat } from '../format.ts';

export default {
  id: 'redshift-activity',
  version: 1,
  kind: 'lines',
  title: 'Amazon Redshift user activity log',
  source: 'Amazon Redshift Management Guide, "Database audit logging", user activity log',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  continued: 'message',
  rejectReason: 'Does not begin with time, database, user and process as Redshift writes them.',
  layouts: [
    {
      layout: "'%{iso} UTC [ db=%{database} user=%{userName} pid=%{pid} userid=%{userId} xid=%{xid} ]' LOG: %{message}",
      action: 'query',
    },
  ],
  uses: {
    iso: { time: 'iso' },
    userName: { field: 'userName' },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'what users did, a statement of two lines',
      text: "'2025-06-24T03:11:07Z UTC [ db=dev user=kim pid=12345 userid=100 xid=6789 ]' LOG: SELECT *\nFROM customers;\n'2025-06-24T03:11:08Z UTC [ db=dev user=lee pid=12346 userid=101 xid=6790 ]' LOG: UNLOAD ('select 1')\n",
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          message: 'SELECT *\nFROM customers;',
          'more.database': 'dev',
        },
        { userName: 'lee', eventAction: 'query' },
      ],
    },
  ],
} satisfies LineFormat;
