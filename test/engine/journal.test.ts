import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../electron/engine/case/canonical.ts';
import { lineHash, readChain } from '../../electron/engine/case/chain.ts';
import { checkJournal, createJournal, openJournal } from '../../electron/engine/case/journal.ts';

const author = { user: 'investigator', version: '0.0.0' };
const folder = () => mkdtemp(join(tmpdir(), 'dwell-journal-'));

async function written(entries: number): Promise<{ path: string; folder: string; bytes: Buffer }> {
  const place = await folder();
  createJournal(place);
  const journal = openJournal(place, author, false);
  for (let i = 1; i <= entries; i++)
    await journal.append('note.attached', { text: `note ${i} \u2028 한글 "quoted"`, number: i });
  journal.close();
  const path = join(place, 'journal.jsonl');
  return { path, folder: place, bytes: readFileSync(path) };
}

describe('the journal', () => {
  let two: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    two = await written(200);
  });

  it('chains every entry to the line before it', () => {
    const lines = two.bytes.toString('utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(200);
    for (let i = 1; i < lines.length; i++)
      expect(JSON.parse(lines[i] ?? '').previous).toBe(lineHash(lines[i - 1] ?? ''));
    expect(readChain(two.bytes, null).state).toMatchObject({
      state: 'whole',
      entries: 200,
      head: lineHash(lines[199] ?? ''),
    });
  });

  it('names the first bad entry whichever byte is changed', async () => {
    const { bytes } = await written(40);
    const head = { seq: 40, hash: readChain(bytes, null).state.head };
    let entry = 1;
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ 1;
      const { state, tornBytes } = readChain(changed, head);
      expect(state.state, `byte ${at}`).toBe('broken');
      expect(tornBytes).toBe(0);
      // The change shows in the entry it stands in, or in the one that carries that entry's hash.
      expect(
        state.firstBad === entry || state.firstBad === entry + 1,
        `byte ${at} of entry ${entry}: ${state.firstBad}`,
      ).toBe(true);
      if (bytes[at] === 10) entry++;
    }
  });

  it('notices an entry that was deleted, doubled, swapped or cut off', () => {
    const lines = two.bytes.toString('utf8').trimEnd().split('\n');
    const head = { seq: 200, hash: lineHash(lines[199] ?? '') };
    const made = (changed: string[]) => readChain(Buffer.from(`${changed.join('\n')}\n`), head).state;
    expect(made(lines.toSpliced(100, 1))).toMatchObject({ state: 'broken', firstBad: 101 });
    expect(made(lines.toSpliced(100, 0, lines[100] ?? ''))).toMatchObject({ state: 'broken', firstBad: 102 });
    expect(made(lines.toSpliced(100, 2, lines[101] ?? '', lines[100] ?? ''))).toMatchObject({
      state: 'broken',
      firstBad: 101,
    });
    expect(made(lines.slice(0, 150))).toMatchObject({ state: 'broken', firstBad: 151 });
    expect(made(lines)).toMatchObject({ state: 'whole' });
  });

  it('opens at every length it can be cut to, and keeps every whole entry', async () => {
    const small = await written(8);
    for (let length = 0; length <= small.bytes.length; length++) {
      const place = await folder();
      writeFileSync(join(place, 'journal.jsonl'), small.bytes.subarray(0, length));
      const journal = openJournal(place, author, false);
      const whole = small.bytes.subarray(0, length).filter((byte) => byte === 10).length;
      expect(journal.entries).toHaveLength(whole);
      const added = await journal.append('note.attached', { text: 'after' });
      expect(added.seq).toBe(whole + 1);
      journal.close();
      expect(checkJournal(place)).toMatchObject({ state: 'whole', entries: whole + 1 });
    }
  });

  it('keeps a torn tail aside instead of throwing it away', async () => {
    const place = await folder();
    const torn = '{"seq":2,"half';
    const one = await written(1);
    writeFileSync(join(place, 'journal.jsonl'), Buffer.concat([one.bytes, Buffer.from(torn)]));
    openJournal(place, author, false).close();
    expect(statSync(join(place, 'journal.jsonl')).size).toBe(one.bytes.length);
    expect(readFileSync(join(place, `journal.torn-${one.bytes.length}`), 'utf8')).toBe(torn);
  });

  it('can only be read when its chain is broken', async () => {
    const place = await folder();
    const changed = Buffer.from((await written(3)).bytes.toString('utf8').replace('note 2', 'note 9'));
    writeFileSync(join(place, 'journal.jsonl'), changed);
    const journal = openJournal(place, author, false);
    expect(journal.state).toMatchObject({ state: 'broken', firstBad: 3 });
    await expect(journal.append('note.attached', { text: 'x' })).rejects.toMatchObject({ code: 'case-read-only' });
    journal.close();
    expect(readFileSync(join(place, 'journal.jsonl'))).toEqual(changed);
  });

  it('writes entries asked for at once one after another', async () => {
    const place = await folder();
    createJournal(place);
    const journal = openJournal(place, author, false);
    const entries = await Promise.all(
      Array.from({ length: 50 }, (_, number) => journal.append('note.attached', { number })),
    );
    expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    journal.close();
    expect(checkJournal(place)).toMatchObject({ state: 'whole', entries: 50 });
  });
});

describe('canonical JSON', () => {
  it('is the same bytes for the same value', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: undefined }, 'x'] })).toBe('{"a":[{"d":null},"x"],"b":1}');
    expect(canonical({ a: [{ d: null }, 'x'], b: 1 })).toBe(canonical({ b: 1, a: [{ d: null }, 'x'] }));
  });

  it('takes a key named __proto__ as any other', () => {
    expect(canonical(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });
});
