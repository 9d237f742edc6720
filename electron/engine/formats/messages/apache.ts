import type { MessageRule } from '../format.ts';
import { loginFailed } from './ends.ts';

/** What Apache says of a client that was not let in, or asked for what is not there. An account may be any text, and may hold what stands behind it here. */
const refused = [
  { said: "user `%{userName>}' in realm `%{realm}' not found: %{urlPath}", ...loginFailed },
  { said: 'user %{userName>} not found: %{urlPath}', ...loginFailed },
  { said: 'user %{userName>}: authentication failure for "%{urlPath}": %{reason}', ...loginFailed },
  { said: 'user %{userName>}: password mismatch: %{urlPath}', ...loginFailed },
  { said: 'user %{userName>}: authorization failure for "%{urlPath}":%{reason}', action: 'denied' },
  { said: 'Authorization of user %{userName>} to access %{urlPath} failed, reason: %{reason}', action: 'denied' },
  { said: 'client denied by server configuration: %{urlPath}', action: 'denied' },
  { said: 'client used wrong authentication scheme: %{urlPath}', ...loginFailed },
  { said: 'Invalid URI in request %{request}', action: 'bad-request' },
  { said: 'invalid URI path (%{urlPath>})', action: 'bad-request' },
  { said: 'Invalid method in request %{reason}', action: 'bad-request' },
  { said: 'request failed: %{reason}', action: 'bad-request' },
  { said: "script '%{urlPath>}' not found or unable to stat", action: 'not-found' },
  { said: 'File does not exist: %{urlPath}', action: 'not-found' },
] as const;

/**
 * With the number that each message has since 2.4, or the part of the server that it is of, or neither. Nothing else may stand
 * before it, for the path that was asked for may say the same.
 * @source Apache HTTP Server, modules/aaa: mod_auth_basic.c, mod_auth_digest.c, mod_authz_core.c, mod_authz_owner.c, mod_access_compat.c; server/core.c, server/protocol.c
 */
export const apacheRefusals: readonly MessageRule[] = ['client', 'remote'].flatMap((word) =>
  refused.flatMap(({ said, action }) =>
    ['%{code}: ', ''].flatMap((code) =>
      [', referer: %{httpReferrer}', ''].map((referrer) => ({
        layout: `[${word} %{client}] ${code}${said}${referrer}`,
        action,
        outcome: 'failure' as const,
      })),
    ),
  ),
);
