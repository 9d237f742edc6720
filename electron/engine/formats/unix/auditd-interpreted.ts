import type { LineFormat } from '../format.ts';
import { auditInterpreted, auditSaid, auditSample } from '../messages/audit-interpreted.ts';

export default {
  ...auditInterpreted('mdy'),
  id: 'auditd-interpreted',
  version: 1,
  title: 'Linux audit as ausearch -i prints it, the month first (06/24/2025)',
  source: 'ausearch(8), --interpret; strftime(3), %x',
  rejectReason:
    'No audit record with a date in numbers, the month first: type=NAME msg=audit(date clock:number) : is missing.',
  samples: [{ title: 'a command, a log-in that failed', text: auditSample('06/24/2025'), events: auditSaid }],
} satisfies LineFormat;
