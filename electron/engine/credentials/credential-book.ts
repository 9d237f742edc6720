import { type CredentialStatement, credentialStatement } from '@shared/credentials.ts';
import type { JournalEntry } from '@shared/custody.ts';
import { z } from 'zod';

/** What people state about credentials, derived from the journal; one statement per credential, the last one counts. */
export interface CredentialBook {
  take(entry: JournalEntry): void;
  list(): StatedCredential[];
  get(id: string): StatedCredential | undefined;
  imports(): readonly JournalEntry[];
  /** The entry that last changed anything here. */
  state(): number;
}

export interface StatedCredential extends CredentialStatement {
  entry: number;
}

const imported = z.object({ name: z.string(), credentials: z.array(credentialStatement) });

/** What people state of credentials, empty; the journal fills it. */
export function createCredentialBook(): CredentialBook {
  const held = new Map<string, StatedCredential>();
  const imports: JournalEntry[] = [];
  let state = 0;
  return {
    take(entry) {
      if (entry.kind === 'credentials.imported') {
        const body = imported.safeParse(entry.body).data;
        if (!body) return;
        for (const statement of body.credentials) {
          const source = statement.source === '' ? body.name : `${body.name}: ${statement.source}`;
          held.set(statement.id, { ...statement, source, entry: entry.seq });
        }
        imports.push(entry);
        state = entry.seq;
      } else if (entry.kind === 'credential.stated') {
        const body = credentialStatement.safeParse(entry.body).data;
        if (!body) return;
        held.set(body.id, { ...body, source: body.source || `stated by ${entry.by}`, entry: entry.seq });
        state = entry.seq;
      }
    },
    list: () => [...held.values()],
    get: (id) => held.get(id),
    imports: () => imports,
    state: () => state,
  };
}
