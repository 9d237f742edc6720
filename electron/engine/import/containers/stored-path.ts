import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import { evidencePath, memberPlace } from '../../case/register.ts';
import { withReader } from '../readers-at-hand.ts';

const underWay = new Map<string, Promise<void>>();

/**
 * A file that holds the bytes of an evidence file as stored. One of an archive is taken out of it again where the case no
 * longer has it. Refuses with `file-missing`, `file-changed` and what taking an archive apart refuses with.
 */
export async function storedPath(open: OpenCase, evidence: Evidence): Promise<string> {
  const path = evidencePath(open.folder, evidence);
  if (!evidence.member || evidence.copied) return path;
  const target = memberPlace(open.room, evidence.sha256);
  if (existsSync(target)) return target;
  let work = underWay.get(path);
  if (!work) {
    work = takeOut(open, path, evidence.member.archiveSha256, evidence.member.archive).finally(() =>
      underWay.delete(path),
    );
    underWay.set(path, work);
  }
  await work;
  if (!existsSync(target)) throw changed(evidence.name);
  return target;
}

/** Takes everything out of an archive that the case has evidence of. */
async function takeOut(open: OpenCase, path: string, archiveSha256: string, name: string): Promise<void> {
  const { signal } = new AbortController();
  const into = join(open.room, 'unpacked', `.incoming-again-${process.pid}-${archiveSha256.slice(0, 16)}`);
  mkdirSync(into, { recursive: true });
  try {
    await withReader(signal, async (reader) => {
      const { sha256 } = await reader.carryOut({ kind: 'hash', path, name }, { signal });
      if (sha256 !== archiveSha256) throw changed(name);
      const { members } = await reader.carryOut({ kind: 'extract', path, name, into, password: undefined }, { signal });
      const wanted = new Map(
        open.register
          .list()
          .filter(({ member }) => member?.archiveSha256 === archiveSha256)
          .map((evidence) => [evidence.member?.path, evidence.sha256]),
      );
      for (const { path: member, file } of members) {
        const expected = wanted.get(member);
        if (expected === undefined || file === null) continue;
        const found = await reader.carryOut({ kind: 'hash', path: file, name: member }, { signal });
        if (found.sha256 === expected) renameSync(file, memberPlace(open.room, expected));
      }
    });
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

function changed(name: string): Refusal {
  return new Refusal(
    'file-changed',
    `${name} is no longer what was taken in. What the case says was read from it then; it cannot be shown now.`,
    { name },
  );
}
