import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReach } from '../../ui/row-reach.ts';
import frame from '../../ui/View.module.css';
import { both, type TracesScope, timelineHref } from './sight.ts';

/** Which of the events of something make a figure: those that state what it counts. */
export const making = {
  events: '',
  addresses: '',
  visits: '',
  daysActive: '',
  evidence: '',
  accounts: 'userName:*',
  credentials: 'credential:*',
  userAgents: 'userAgent:*',
  paths: 'urlPath:*',
  bytes: 'responseBytes:*',
  success: 'eventOutcome:success',
  failure: 'eventOutcome:failure',
  notStated: '-eventOutcome:success,failure',
  behindProxy: 'has:forwarded',
  spoofed: 'has:spoofed',
  notes: 'has:note',
} as const;

/** A figure that opens the events that make it, in the timeline. */
export function Opens({
  scope,
  filter,
  by = 'events',
  stretch,
  inRow = false,
  children,
}: {
  scope: TracesScope;
  /** Null when no filter says which events they are: then the figure stands alone. */
  filter: string | null;
  by?: keyof typeof making;
  stretch?: { from: number | null; to: number | null };
  /** In a row whose own page, a key away, tells all its figures: Tab passes it by. */
  inRow?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const reach = useReach();
  if (filter === null) return <>{children}</>;
  return (
    <a
      className={frame.leads}
      href={timelineHref(scope, both(filter, making[by]), stretch)}
      title={t('traces.opens')}
      tabIndex={inRow ? -1 : reach}
    >
      {children}
    </a>
  );
}
