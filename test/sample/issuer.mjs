/** The token issuer: makes tokens, and remembers those it made. Forged tokens never pass through here. */
import { dayOf, isoMilli } from './calendar.mjs';
import { stream } from './random.mjs';
import { issuerMissingDays } from './shop.mjs';

/** @typedef {{ at: number, text: string, mark?: string }} IssuerLine */

/** A register that issues tokens and keeps the log of it. */
export function createIssuer() {
  const random = stream('token issuer');
  /** @type {IssuerLine[]} */
  const lines = [];
  /** Tokens whose issuing stood in the part of the log that was lost. @type {string[]} */
  const unrecorded = [];
  return {
    lines,
    unrecorded,
    /**
     * Issues a token and records it.
     * @param {{ at: number, kid: string, subject: string, client: string, grant?: string }} asked
     * @returns {string} the token id
     */
    issue({ at, kid, subject, client, grant = 'password' }) {
      const jti = random.uuid();
      const exact = at + random.below(900);
      if (issuerMissingDays.includes(dayOf(at))) {
        unrecorded.push(jti);
        return jti;
      }
      const record = {
        time: isoMilli(exact),
        action: 'token.issued',
        outcome: 'success',
        jti,
        kid,
        sub: subject,
        client,
        grant,
      };
      lines.push({ at: exact, text: JSON.stringify(record) });
      return jti;
    },
    /** Anything else the issuer's log holds. @param {number} at @param {Record<string, unknown>} record @param {string} [mark] */
    note(at, record, mark) {
      lines.push({ at, text: JSON.stringify({ time: isoMilli(at), ...record }), ...(mark ? { mark } : {}) });
    },
  };
}
