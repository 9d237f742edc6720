import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { both, type TracesScope, timelineHref } from './sight.ts';
import styles from './Traces.module.css';

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
  filter: string;
  by?: keyof typeof making;
  stretch?: { from: number | null; to: number | null };
  /** In a grid the row has the keyboard, and its own page tells all its figures. */
  inRow?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <a
      className={styles.figure}
      href={timelineHref(scope, both(filter, making[by]), stretch)}
      title={t('traces.opens')}
      tabIndex={inRow ? -1 : undefined}
    >
      {children}
    </a>
  );
}
