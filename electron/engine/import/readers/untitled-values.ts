import type { Sink } from '../sink.ts';
import { type SqlServerTold, toldBySqlServer } from './sql-server.ts';

/** What an event of Windows says in values that have no names, as its binary log has them, and what decodes it into JSON. */
export interface UntitledTold extends SqlServerTold {
  /** Whether the account counts for more than one that stands under a name. */
  sure: boolean;
}

/** Null for events whose values say nothing of who it was. */
export function toldUntitled(provider: string, event: string, values: readonly string[]): UntitledTold | null {
  const sql = toldBySqlServer(provider, event, values);
  if (sql) return { ...sql, sure: true };
  const user = userOfShell(provider, values);
  return user === null ? null : { user, address: null, outcome: null, sure: false };
}

/** @param named the account that stands under a name of its own, and where: kept under that where another counts for more */
export function giveTold(sink: Sink, told: UntitledTold | null, named: { path: string; account: string }): void {
  if (told?.user && (told.sure || named.account === '')) {
    sink.term('userName', told.user);
    if (named.account !== '') sink.more(named.path, named.account);
  }
  if (told?.address) sink.term('sourceIp', told.address);
  if (told?.outcome) sink.term('eventOutcome', told.outcome);
}

/** PowerShell says in a text of many lines who ran it. */
function userOfShell(provider: string, values: readonly string[]): string | null {
  if (!/powershell/i.test(provider)) return null;
  for (const text of values) {
    const found = /^[ \t]*User(?:Id)? ?= ?([^\r\n]{1,200})/m.exec(text.slice(0, 20_000));
    if (found?.[1]) return found[1].trim();
  }
  return null;
}

/** Whether a path of a record is that of such a value: numbered, in a list, or PowerShell's text of many lines. */
export function isUntitled(path: string): boolean {
  return /(?:^|\.)(?:param\d{1,2}|Data(?:\.#text)?(?:\.\d{1,2})?|ContextInfo)$/.test(path);
}
