import type { LineFormat } from '../format.ts';
import { auditInterpreted, auditSaid, auditSample } from '../messages/audit-interpreted.ts';

export default {
  ...auditInterpreted('dmy'),
  id: 'auditd-interpreted-dmy',
  version: 1,
  title: 'Linux audit as ausearch -i prints it, the day first (24/06/2025)',
  source: 'ausearch(8), --interpret; strftime(3), %x',
  rejectReason:
    'No audit record with a date in numbers, the day first: type=NAME msg=audit(date clock:number) : is missing.',
  samples: [{ title: 'a command, a log-in that failed', text: auditSample('24/06/2025'), events: auditSaid }],
} satisfies LineFormat;
