import type { CredentialKind } from '@shared/credentials.ts';

/**
 * What the formats' fields say about credentials. The field `credential` holds what an event bears; which kind it is, its
 * shape says, and else the name under which a table or a record held it. What a format keeps in `more` is named here.
 */

/** Names in `more` of the key that signed a token. @source RFC 7515, section 4.1.4 (`kid`) */
export const signingKeyNames = ['kid', 'keyId', 'key_id', 'signingKeyId', 'header.kid', 'claims.kid'];

/** Shapes of credentials that tell their kind, as RE2. @source AWS IAM User Guide, "IAM identifiers"; OpenSSH sshd(8), FingerprintHash */
export const kindShapes: readonly { kind: CredentialKind; shape: string }[] = [
  { kind: 'access-key', shape: '^(AKIA|ASIA)[A-Z0-9]{12,}$' },
  { kind: 'ssh-key', shape: '^(SHA256:[A-Za-z0-9+/=]{20,}|MD5(:[0-9a-f]{2}){16}|([0-9a-f]{2}:){15}[0-9a-f]{2})$' },
];

/** The kind that a column's name tells, when the shape of its values does not. */
export const kindNames: readonly { kind: CredentialKind; name: RegExp }[] = [
  { kind: 'api-key', name: /api.?key/i },
  { kind: 'session', name: /sess|^sid$|세션/i },
  { kind: 'access-key', name: /access.?key/i },
  { kind: 'ssh-key', name: /finger|ssh/i },
];

/** Actions by which an issuer says that the credential (or, without one, the signing key) of the event came into force. */
export const issuingActions = [
  'token.issued',
  'token_issued',
  'tokenissued',
  'issue_token',
  'token.minted',
  'token.created',
  'session.created',
  'key.activated',
  'key.created',
  'key.issued',
];
/** The same for what went out of force. */
export const withdrawingActions = [
  'token.revoked',
  'token.withdrawn',
  'token_revoked',
  'session.revoked',
  'key.withdrawn',
  'key.revoked',
  'key.deactivated',
  'key.deleted',
];

/** Actions on a credential that is named in `more`; the bearer of such an event uses another one. */
export const actsOnOthers: readonly {
  action: string;
  act: 'issued' | 'withdrawn';
  target: string;
  when?: { name: string; is: string };
}[] = [
  { action: 'CreateAccessKey', act: 'issued', target: 'responseElements.accessKey.accessKeyId' },
  { action: 'DeleteAccessKey', act: 'withdrawn', target: 'requestParameters.accessKeyId' },
  {
    action: 'UpdateAccessKey',
    act: 'withdrawn',
    target: 'requestParameters.accessKeyId',
    when: { name: 'requestParameters.status', is: 'Inactive' },
  },
];

/** Actions that are a login, beside requests to a path of that name. */
export const loginActions = [
  'login',
  'logon',
  'signin',
  'ssh-login',
  'user.login',
  'user-login',
  'consolelogin',
  'user.session.start',
];

/** A name in `more` as a JSON pointer. @source RFC 6901 */
export function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
