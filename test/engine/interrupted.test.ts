import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/refusal.ts';
import { describe, expect, it } from 'vitest';
import { close, current, open } from '../../electron/engine/case/opening.ts';
import { type Begun, marked } from '../../electron/engine/import/begun.ts';
import { importEvidence } from '../../electron/engine/import/import.ts';
import { resume, settle } from '../../electron/engine/import/resume.ts';
import { expand } from '../../electron/engine/import/wanted.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLines, at, file, useCase } from './case-at-hand.ts';

const take = (path: string) => importEvidence(at.session, { job: path, files: [{ path }], copy: false });
const told = async () => (await current(at.session))?.interrupted;
const markAt = () => join(theCase(at.session).folder, 'import.begun');

/** Begins an import of these files and stops it as this error would. */
async function stopped(paths: string[], error: Error, work: () => Promise<unknown> = async () => {}): Promise<void> {
  const begun: Begun = { files: expand(paths.map((path) => ({ path, password: 'open sesame' }))), copy: false };
  const broken = marked(theCase(at.session), 'kim', begun, async () => {
    await work();
    throw error;
  });
  await expect(broken).rejects.toBe(error);
}

describe('an import that was interrupted', () => {
  useCase();

  it('is named with what it left out, never its password, and imports it again by one press', async () => {
    const [here, lost] = [file('here.log', accessLines(0, 5)), file('lost.log', accessLines(5, 5))];
    const archive = file('old.zip', 'not opened yet');
    // An import within the import: what it took in is in the case.
    const begun = stopped([here, lost, archive], new Error('broken'), async () => {
      const mark = readFileSync(markAt());
      await take(here);
      writeFileSync(markAt(), mark);
    });
    await begun;
    expect(existsSync(markAt())).toBe(false);
    expect(await told()).toMatchObject([
      { by: 'kim', taken: 1, missing: 2, reread: null, files: [{ name: 'lost.log' }, { name: 'old.zip', taken: 0 }] },
    ]);
    expect(JSON.stringify(theCase(at.session).journal.entries)).not.toContain('open sesame');
    const interruption = (await told())?.[0]?.seq ?? 0;
    const { files } = await resume(at.session, { job: 'again', interruption });
    expect(files).toMatchObject([
      { outcome: 'imported', name: 'lost.log' },
      { outcome: 'refused', name: 'old.zip' },
    ]);
    expect(await told()).toEqual([]);
    await expect(settle(at.session, { interruption })).rejects.toMatchObject({ code: 'entry-missing' });
  });

  it('is not told of where a person was told why, nor where everything got in, and is told of once', async () => {
    const path = file('a.log', accessLines(0, 5));
    await stopped([path], new Refusal('cancelled', 'Cancelled.'));
    expect(await told()).toEqual([]);
    let mark = Buffer.alloc(0);
    await stopped([path], new Error('broken'), async () => {
      mark = readFileSync(markAt());
      await take(path);
    });
    expect(await told()).toEqual([]);

    // Killed: the mark is still there at the next opening, also when the journal has told of it already.
    const { folder } = theCase(at.session);
    const other = file('b.log', accessLines(9, 5));
    await stopped([other], new Error('broken'), async () => {
      mark = readFileSync(markAt());
    });
    writeFileSync(join(folder, 'import.begun'), mark);
    await close(at.session);
    await open(at.session, { case: folder, readOnly: false, passing: false });
    expect(await told()).toMatchObject([{ files: [{ name: 'b.log' }] }]);
    expect(existsSync(join(folder, 'import.begun'))).toBe(false);
    // Whoever imports it by hand settles it too.
    await take(other);
    expect(await told()).toEqual([]);
  });
});
