import type { LineFormat } from '../format.ts';

/** What frames a record of several lines. */
const rule = '=============================================================';

export default {
  id: 'cas-audit',
  version: 1,
  kind: 'lines',
  title: 'Apereo CAS audit trail (cas_audit.log)',
  source: 'Apereo CAS documentation, "Audits", file-based audits; Inspektr, AbstractStringAuditTrailManager',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  rejectReason: 'Stands outside the audit records of CAS.',
  layouts: [
    { layout: '%{iso} %{level} [%{module}] - <Audit trail record BEGIN' },
    { layout: '%{iso} %{level} [%{module}] - [Audit trail record BEGIN' },
    { layout: '%{iso} %{level} [%{module}] - Audit trail record BEGIN' },
    ...(['SUCCESS', 'FAILED'] as const).map((end) => ({
      layout: `%{iso} %{level} [%{module}] - %{when}|%{application}|%{message}|%{method}_${end}|%{userName}|%{sourceIp}|%{server}`,
      outcome: end === 'SUCCESS' ? ('success' as const) : ('failure' as const),
      must: ['AUTHENTICATION_'],
      action: end === 'SUCCESS' ? 'AUTHENTICATION_SUCCESS' : 'AUTHENTICATION_FAILED',
    })),
    {
      layout:
        '%{iso} %{level} [%{module}] - %{when}|%{application}|%{message}|%{eventAction}|%{userName}|%{sourceIp}|%{server}',
    },
    { layout: '====%{*}', place: 'within' },
    { layout: '>%{*}', place: 'within' },
    { layout: ']%{*}', place: 'within' },
    { layout: 'WHO: %{userName}', place: 'within' },
    { layout: 'WHAT: %{message}', place: 'within' },
    { layout: 'ACTION: AUTHENTICATION_FAILED', place: 'within', action: 'AUTHENTICATION_FAILED', outcome: 'failure' },
    { layout: 'ACTION: AUTHENTICATION_SUCCESS', place: 'within', action: 'AUTHENTICATION_SUCCESS', outcome: 'success' },
    { layout: 'ACTION: %{eventAction}', place: 'within' },
    { layout: 'APPLICATION: %{application}', place: 'within' },
    { layout: 'WHEN: %{when}', place: 'within' },
    { layout: 'CLIENT IP ADDRESS: %{sourceIp}', place: 'within' },
    { layout: 'SERVER IP ADDRESS: %{server}', place: 'within' },
  ],
  uses: {
    iso: { time: 'iso' },
    level: { more: 'level', word: true },
    module: { more: 'module', word: true },
    message: { part: 'message' },
  },
  absent: 'audit:unknown',
  samples: [
    {
      title: 'records of several lines',
      text: [
        '2025-06-24 03:11:07,123 INFO [org.apereo.inspektr.audit.support.Slf4jLoggingAuditTrailManager] - <Audit trail record BEGIN',
        rule,
        'WHO: kim',
        'WHAT: Supplied credentials: [kim]',
        'ACTION: AUTHENTICATION_FAILED',
        'APPLICATION: CAS',
        'WHEN: Tue Jun 24 03:11:07 KST 2025',
        'CLIENT IP ADDRESS: 198.51.100.7',
        'SERVER IP ADDRESS: 192.0.2.1',
        rule,
        '',
        '>',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'AUTHENTICATION_FAILED',
          eventOutcome: 'failure',
          message: 'Supplied credentials: [kim]',
        },
      ],
    },
    {
      title: 'records of one line',
      text: [
        '2025-06-24 03:11:08,116 INFO [org.apereo.inspektr.audit.support.Slf4jLoggingAuditTrailManager] - Tue Jun 24 03:11:08 KST 2025|CAS|Supplied credentials: [lee]|AUTHENTICATION_SUCCESS|lee|198.51.100.8|192.0.2.1',
        '2025-06-24 03:11:09,116 INFO [org.apereo.inspektr.audit.support.Slf4jLoggingAuditTrailManager] - Tue Jun 24 03:11:09 KST 2025|CAS|TGT-1-x|TICKET_GRANTING_TICKET_CREATED|lee|198.51.100.8|192.0.2.1',
        '',
      ].join('\n'),
      events: [
        { userName: 'lee', sourceIp: '198.51.100.8', eventAction: 'AUTHENTICATION_SUCCESS', eventOutcome: 'success' },
        { eventAction: 'TICKET_GRANTING_TICKET_CREATED', message: 'TGT-1-x' },
      ],
    },
  ],
} satisfies LineFormat;
