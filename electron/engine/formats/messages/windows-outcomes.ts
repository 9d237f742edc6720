/**
 * Events of Windows that are written for one outcome alone, for exports that leave the keywords of an audit away.
 * @source Microsoft, "Audit logon", "Audit Kerberos Authentication Service"; Event Log of Windows Server 2003, 528 to 540, 675
 */
const outcomes: Readonly<Record<'success' | 'failure', readonly string[]>> = {
  success: ['4624', '528', '540'],
  failure: ['4625', '4771', '529', '530', '531', '532', '533', '534', '535', '536', '537', '539', '675'],
};

/** The outcome that the number of an event of the security log settles. */
export function outcomeOfEvent(provider: string, event: string): 'success' | 'failure' | null {
  if (!/^(?:Microsoft-Windows-Security-Auditing|Security)$/i.test(provider)) return null;
  return outcomes.success.includes(event) ? 'success' : outcomes.failure.includes(event) ? 'failure' : null;
}
