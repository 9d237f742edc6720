/** Who asked SQL Server for what, from where, and how it ended; null where nothing says. */
export interface SqlServerTold {
  user: string | null;
  address: string | null;
  outcome: 'success' | 'failure' | null;
}

/** @source Microsoft, SQL Server, database engine events and errors, 18000 to 18999 */
const letIn = new Set(['18453', '18454', '18455']);
const turnedAway = new Set(
  '18401 18450 18451 18452 18456 18457 18458 18459 18460 18461 18470 18486 18487 18488'.split(' '),
);
/** An entry of an audit that is written to the event log, as lines of names and values. @source Microsoft, sys.fn_get_audit_file */
const audit = '33205';

/**
 * What SQL Server's entries in an event log of Windows say in values that have no names: in a log-in the account comes first,
 * and where it came from stands in brackets. Null for entries of others, and others of its own.
 */
export function toldBySqlServer(provider: string, event: string, values: readonly string[]): SqlServerTold | null {
  if (!provider.startsWith('MSSQL')) return null;
  if (event === audit) return audited(values.join('\n'));
  const outcome = letIn.has(event) ? 'success' : turnedAway.has(event) ? 'failure' : null;
  if (outcome === null) return null;
  const from = values
    .map((value) => /\[(?:CLIENT|클라이언트): ([^\]]{1,100})\]/.exec(value)?.[1])
    .find((found) => found !== undefined);
  return { user: stated(values[0]), address: placed(from), outcome };
}

function audited(text: string): SqlServerTold {
  const value = (name: string) => new RegExp(`^${name}:([^\\r\\n]{1,300})$`, 'm').exec(text)?.[1]?.trim();
  const succeeded = value('succeeded')?.toLowerCase();
  return {
    user: stated(value('server_principal_name')) ?? stated(value('session_server_principal_name')),
    address: placed(value('client_ip')),
    outcome: succeeded === 'true' ? 'success' : succeeded === 'false' ? 'failure' : null,
  };
}

const stated = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text.trim());

/** `<local machine>` and `<named pipe>` are no addresses. */
const placed = (text: string | undefined) => (text?.startsWith('<') || text === 'local machine' ? null : stated(text));
