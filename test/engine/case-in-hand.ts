import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '@shared/changes.ts';
import type { Input, Method, Output } from '@shared/contract.ts';
import { answer } from '../../electron/engine/answer.ts';
import { createJobs } from '../../electron/engine/jobs.ts';
import type { Session } from '../../electron/engine/session.ts';

/** A real case in a temporary folder, asked through the engine's one door. */
export interface CaseInHand {
  folder: string;
  session: Session;
  changes: Change[];
  /** The value of a reply; throws what the engine refused with, as `code: message`. */
  ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  /** Writes a file and imports it; gives its number. */
  add(name: string, text: string | Buffer): Promise<number>;
}

export async function caseInHand(zone = 'Asia/Seoul'): Promise<CaseInHand> {
  const folder = await mkdtemp(join(tmpdir(), 'dwell-test-'));
  const changes: Change[] = [];
  const session: Session = {
    open: null,
    settings: {
      casesFolder: join(folder, 'cases'),
      resources: folder,
      user: 'investigator',
      version: '0',
      host: 'inside',
    },
    jobs: createJobs(),
    announce: (change) => changes.push(change),
  };
  async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
    const reply = await answer(session, method, input);
    if (!reply.ok)
      throw Object.assign(new Error(`${reply.error.code}: ${reply.error.message}`), { failure: reply.error });
    return reply.value as Output<M>;
  }
  await ask('case.create', { settings: { name: 'Test', zone } });
  return {
    folder,
    session,
    changes,
    ask,
    async add(name, text) {
      const path = join(folder, name);
      await writeFile(path, text);
      const { files } = await ask('evidence.import', { job: `add ${name}`, files: [{ path }] });
      const [file] = files;
      if (file?.outcome !== 'imported') throw new Error(`${name} was not imported: ${JSON.stringify(file)}`);
      return file.id;
    },
  };
}

export const roster = `person,accounts,role,last day
Kim Hana,hana,engineer,2025-03-31
Lee Duri,"duri, duri.admin",analyst,
`;

/** The same with people: an engineer whose last day is past, and an analyst of two accounts, or those of another table. */
export async function withRoster(text = roster): Promise<CaseInHand> {
  const hand = await caseInHand();
  await hand.ask('roster.import', { text, name: 'staff' });
  return hand;
}

/** A line of an access log in combined format. */
export function accessLine(event: {
  ip?: string;
  user?: string;
  time: string;
  request?: string;
  status?: number;
  bytes?: number;
  agent?: string;
}): string {
  const {
    ip = '192.0.2.1',
    user = '-',
    time,
    request = 'GET / HTTP/1.1',
    status = 200,
    bytes = 100,
    agent = 'test',
  } = event;
  return `${ip} - ${user} [${time}] "${request}" ${status} ${bytes} "-" "${agent}"\n`;
}
