import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createCase } from '../../electron/engine/case/case.ts';
import { failureOf } from '../../electron/engine/import/failure.ts';
import { createOpening, headBytes, longestFirst } from '../../electron/engine/import/opening.ts';
import { fill, openStored } from '../../electron/engine/import/stored.ts';
import { theCase } from '../../electron/engine/session.ts';
import { refusalIn } from '../../renderer/words/failure.ts';
import { accessLines, at, file, journal, take, useCase } from './case-at-hand.ts';

/** What was refused of a file, as a reader of either language is told. */
function told(action: () => unknown): { code: string; message: string; korean: string | null } {
  try {
    action();
  } catch (error) {
    const { code, message } = failureOf(error);
    return { code, message, korean: refusalIn('ko', message) };
  }
  throw new Error('It was not refused.');
}

describe('what is no evidence, or cannot be read', () => {
  useCase();

  it('is refused file by file with what is wrong, in both languages, and what is good beside it is taken', async () => {
    const folder = join(at.folder, 'evidence', 'nothing');
    mkdirSync(folder, { recursive: true });
    const header = Buffer.alloc(4096);
    header.write('ElfFile');
    const files: [string, string, RegExp][] = [
      [file('empty.log', ''), 'file-empty', /is empty: there is nothing to import/],
      [folder, 'file-empty', /nothing is a folder without a file/],
      [file('empty.log.gz', gzipSync('')), 'file-empty', /unpacks to an empty file/],
      [file('cleared.evtx', header), 'file-empty', /windows-evtx without a single record/],
      [file('shot.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')), 'format-unknown', /is a picture/],
      [file('tool.bin', '\x7fELF\x02\x01\x01'), 'format-unknown', /is a program/],
      [file('cut.log.gz', gzipSync(accessLines(0, 9)).subarray(0, 12)), 'file-damaged', /ends too early, at byte 12/],
      [file('prose.txt', 'Dear all,\n\nnothing is attached.\n'), 'format-unknown', /not recognised/],
      [join(at.folder, 'gone.log'), 'file-missing', /Check the path/],
    ];
    const outcomes = await take([...files.map(([path]) => path), file('good.log', accessLines(0, 5))]);
    for (const [n, [path, code, sentence]] of files.entries()) {
      const one = outcomes[n];
      expect(one, path).toMatchObject({ outcome: 'refused', code, message: expect.stringMatching(sentence) });
      if (one?.outcome === 'refused') expect(refusalIn('ko', one.message), one.message).toMatch(/[가-힣]/);
    }
    expect(outcomes.at(-1)).toMatchObject({ outcome: 'imported', events: 5 });
    expect(journal('evidence.added')).toHaveLength(1);
  });

  it('is a file that is not where it was when its reading ends', () => {
    const path = file('a.log', accessLines(0, 5));
    const stored = openStored(path, 'a.log');
    stored.checkUnchanged(stored.sizeBytes);
    renameSync(path, `${path}.1`);
    const gone = told(() => stored.checkUnchanged(stored.sizeBytes));
    expect(gone).toMatchObject({ code: 'file-changed', korean: expect.stringMatching(/이름이 바뀌었거나/) });
    writeFileSync(path, accessLines(9, 9));
    expect(told(() => stored.checkUnchanged(stored.sizeBytes))).toEqual(gone);
    stored.close();
  });

  // The memory of a process is a file whose first bytes no one can read.
  it.runIf(process.platform === 'linux')('is a file on a disk that reports an error (D06)', () => {
    const memory = openSync('/proc/self/mem', 'r');
    expect(told(() => fill({ file: memory }, new Uint8Array(16)))).toMatchObject({
      code: 'file-missing',
      message: expect.stringContaining('Copy it with a program that goes on behind such places'),
      korean: expect.stringMatching(/디스크가 오류/),
    });
    closeSync(memory);
  });

  it('is a line that does not end within all that is looked at', () => {
    const opening = createOpening();
    const part = new Uint8Array(headBytes).fill(65);
    while (!opening.isEnough()) opening.add(part);
    expect(opening.goOn()).toBe(true);
    // The same memory again and again: nothing of it is kept that could be taken for another.
    for (let bytes = 0; bytes <= longestFirst; bytes += headBytes) opening.add(part);
    expect([opening.isEnough(), opening.isOneLine()]).toEqual([true, true]);
    opening.add(Uint8Array.of(65, 10));
    expect(opening.isOneLine()).toBe(false);
  });

  it('is a folder in which no case can be made', async () => {
    const folder = join(file('a.log', ''), 'x.dwell');
    const author = { user: 'tester', version: '0' };
    const settings = theCase(at.session).settings.current();
    await expect(createCase(folder, settings, author, false)).rejects.toMatchObject({ code: 'file-not-written' });
  });
});
