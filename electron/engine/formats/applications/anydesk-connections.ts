import type { LineFormat } from '../format.ts';

/** Whether somebody was let in, and the field that says how. */
const ends = [
  { way: 'letIn', outcome: 'success' },
  { way: 'refused', outcome: 'failure' },
] as const;

export default {
  id: 'anydesk-connections',
  version: 1,
  kind: 'lines',
  title: 'AnyDesk connections (connection_trace.txt)',
  source: 'AnyDesk Knowledge Base, "Connection Log"',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No direction, time and way of authentication of a connection.',
  layouts: ends.flatMap(({ way, outcome }) =>
    ['', ' '].map((rest) => ({
      layout: `%{direction} %{~iso} %{~${way}} %{~userName} %{~partner}${rest}`,
      action: 'remote-session',
      outcome,
    })),
  ),
  uses: {
    direction: { more: 'direction', oneOf: ['Incoming', 'Outgoing'] },
    iso: { time: 'iso' },
    letIn: { more: 'authentication', oneOf: ['User', 'Passwd', 'Token'] },
    refused: { more: 'authentication', oneOf: ['REJECTED'] },
    userName: { field: 'userName', word: true },
    partner: { more: 'partner', word: true },
  },
  samples: [
    {
      title: 'somebody with a password, somebody who was turned away',
      text: [
        'Incoming    2025-06-24, 03:11    Passwd                            kim@ad          123456789    ',
        'Incoming    2025-06-24, 04:10    REJECTED                          987654321    987654321',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:00Z',
          userName: 'kim@ad',
          eventAction: 'remote-session',
          eventOutcome: 'success',
          'more.partner': '123456789',
          'more.authentication': 'Passwd',
          'more.direction': 'Incoming',
        },
        { userName: '987654321', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
