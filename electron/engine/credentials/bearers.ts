import type { CredentialKind } from '@shared/credentials.ts';

/**
 * What the formats' fields say about credentials. The field `credential` holds what an event bears; which kind it is, its
 * shape says, and else the name under which a table or a record held it. What a format keeps in `more` is named here.
 */

/** Names in `more` of the key that signed a token. @source RFC 7515, section 4.1.4 (`kid`) */
export const signingKeyNames = ['kid', 'keyId', 'key_id', 'signingKeyId', 'header.kid', 'claims.kid'];

/** Names in `more` under which the issue of a token says when it expires. @source RFC 7519, section 4.1.4 (`exp`) */
export const expiryNames = [
  'exp',
  'expires',
  'expiresAt',
  'expires_at',
  'expiry',
  'notAfter',
  'not_after',
  'claims.exp',
];

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

/** An action on a credential that is named in `more`; the bearer of such an event uses another one. */
interface ActOnAnother {
  action: string;
  /** `again`: put into force again after it had been put out of it. */
  act: 'issued' | 'withdrawn' | 'again';
  /** Where the credential, when it expires and whose it is are named. */
  target: string;
  expires?: string;
  owner?: string;
  /** What stands before the name where the credential is used. */
  before?: string;
  when?: { name: string; is: string };
}

const temporary = 'responseElements.credentials';
const googleKeys = '//iam.googleapis.com/';

/** @source AWS IAM and STS API references; Google Cloud IAM audit logging, `serviceAccountKeyName` of AuthenticationInfo */
export const actsOnOthers: readonly ActOnAnother[] = [
  {
    action: 'CreateAccessKey',
    act: 'issued',
    target: 'responseElements.accessKey.accessKeyId',
    owner: 'responseElements.accessKey.userName',
  },
  { action: 'DeleteAccessKey', act: 'withdrawn', target: 'requestParameters.accessKeyId' },
  ...(['Inactive', 'Active'] as const).map(
    (status): ActOnAnother => ({
      action: 'UpdateAccessKey',
      act: status === 'Active' ? 'again' : 'withdrawn',
      target: 'requestParameters.accessKeyId',
      when: { name: 'requestParameters.status', is: status },
    }),
  ),
  ...['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity', 'GetSessionToken', 'GetFederationToken'].map(
    (action): ActOnAnother => ({
      action,
      act: 'issued',
      target: `${temporary}.accessKeyId`,
      expires: `${temporary}.expiration`,
      owner: 'responseElements.assumedRoleUser.arn',
    }),
  ),
  ...(['Create', 'Delete', 'Disable', 'Enable'] as const).map(
    (verb): ActOnAnother => ({
      action: `google.iam.admin.v1.${verb}ServiceAccountKey`,
      act: verb === 'Create' ? 'issued' : verb === 'Enable' ? 'again' : 'withdrawn',
      target: verb === 'Create' ? 'protoPayload.response.name' : 'protoPayload.request.name',
      before: googleKeys,
    }),
  ),
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
