/**
 * Events of Windows that say what an account did by naming it as the target: it came, left, or asked for a ticket. In all
 * others the target is what was changed, and the subject who did it.
 * @source Microsoft, "Audit logon", "Audit Kerberos Authentication Service", "Audit Other Logon/Logoff Events"
 */
export const targetActs: ReadonlySet<string> = new Set(
  '4624 4625 4634 4647 4768 4769 4770 4771 4772 4773 4774 4775 4776 4777 4778 4779 4800 4801 4802 4803'.split(' '),
);
