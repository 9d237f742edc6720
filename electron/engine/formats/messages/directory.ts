import type { MessageRule } from '../format.ts';

const refused = { action: 'ldap-bind', outcome: 'failure' } as const;
const bound = { action: 'ldap-bind', outcome: 'success' } as const;

/** OpenLDAP says who asked, and under the same connection and operation what came of it. @source slapd(8), loglevel stats */
export const slapd: readonly MessageRule[] = [
  { layout: 'conn=%{connection} fd=%{descriptor} ACCEPT from IP=%{client} (%{*}', action: 'ldap-connect' },
  { layout: 'conn=%{connection} fd=%{descriptor} closed%{*}', action: 'ldap-closed' },
  { layout: 'conn=%{connection} op=%{operation} BIND dn="%{userName}" mech=%{authMethod} %{*}', ...bound },
  { layout: 'conn=%{connection} op=%{operation} BIND dn="%{userName}" method=%{method}', action: 'ldap-bind' },
  { layout: 'conn=%{connection} op=%{operation} RESULT tag=97 err=0 %{*}', ...bound },
  { layout: 'conn=%{connection} op=%{operation} RESULT tag=97 err=%{code} %{*}text=%{reason}', ...refused },
  { layout: 'conn=%{connection} op=%{operation} SRCH base="%{base}" %{*}filter="%{query>}"', action: 'ldap-search' },
  {
    layout: 'conn=%{connection} op=%{operation} SEARCH RESULT tag=%{*}nentries=%{entries} %{*}',
    action: 'ldap-result',
  },
  { layout: 'conn=%{connection} op=%{operation} MOD dn="%{target}"', action: 'ldap-modify' },
  { layout: 'conn=%{connection} op=%{operation} ADD dn="%{target}"', action: 'ldap-add' },
  { layout: 'conn=%{connection} op=%{operation} DEL dn="%{target}"', action: 'ldap-delete' },
  { layout: 'conn=%{connection} op=%{operation} UNBIND', action: 'ldap-closed' },
];
