import type { MessageRule } from '../format.ts';

/** Codes of what was done that say most about an account. @source Oracle Database Reference 19c, AUDIT_ACTIONS */
const actions = {
  '1': 'CREATE TABLE',
  '2': 'INSERT',
  '3': 'SELECT',
  '6': 'UPDATE',
  '7': 'DELETE',
  '12': 'DROP TABLE',
  '15': 'ALTER TABLE',
  '17': 'GRANT OBJECT',
  '18': 'REVOKE OBJECT',
  '43': 'ALTER USER',
  '47': 'PL/SQL EXECUTE',
  '51': 'CREATE USER',
  '53': 'DROP USER',
  '85': 'TRUNCATE TABLE',
  '100': 'LOGON',
  '101': 'LOGOFF',
  '102': 'LOGOFF BY CLEANUP',
  '103': 'SESSION REC',
  '108': 'SYSTEM GRANT',
  '109': 'SYSTEM REVOKE',
  '114': 'GRANT ROLE',
  '115': 'REVOKE ROLE',
};

/** Who came from where; not every entry says it. */
const tails = [
  '%{*}(HOST=%{sourceIp})(PORT=%{clientPort}))%{*}OS$USERID:[%{*}] "%{clientUser}" %{*}',
  '%{*}OS$USERID:[%{*}] "%{clientUser}" %{*}',
  '%{*}',
];

const head = 'SESSIONID:[%{*}] "%{session}" %{*}USERID:[%{*}] "%{userName}" %{*}ACTION:[%{*}]';

function ended(done: string, tail: string, action?: string): MessageRule[] {
  const rule = (code: string) => `${head} "${done}" RETURNCODE:[%{*}] "${code}" ${tail}`;
  const named = action === undefined ? {} : { action };
  return [
    { layout: rule('0'), ...named, outcome: 'success' },
    { layout: rule('%{returnCode}'), ...named, outcome: 'failure' },
  ];
}

/** The standard audit trail, where it is written to files: an entry is one line of names, lengths and values. */
export const oracleTrail: readonly MessageRule[] = tails.flatMap((tail) => [
  ...Object.entries(actions).flatMap(([code, action]) => ended(code, tail, action)),
  ...ended('%{actionNumber}', tail),
]);
