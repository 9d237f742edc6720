import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@shared/contract.ts';
import { describe, expect, it } from 'vitest';
import { inputFault } from '../../electron/engine/input-fault.ts';
import { refusalIn } from '../../renderer/words/failure.ts';
import { refusalSentences } from '../../renderer/words/ko/refusal-sentences.ts';

/** Refusals of which the words for the code say everything, or that only a terminal can meet. */
const saidByTheirCode = new Set([
  'busy',
  'cancelled',
  'case-none',
  'case-read-only',
  'entry-missing',
  'event-missing',
  'evidence-missing',
  'hypothesis-missing',
  'list-missing',
  'method-unknown',
  'node-several',
  'note-missing',
  'person-missing',
  'place-unknown',
  'time-missing',
]);

/** Every sentence that is written out where the engine refuses, with a 7 in each of its gaps. */
function refusalsOfTheEngine(): { file: string; code: string; sentence: string }[] {
  return readdirSync('electron/engine', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(join('electron/engine', file), 'utf8').matchAll(
          /new Refusal\(\s*'([a-z-]+)',\s*(?:`((?:[^`$]|\$\{[^`}]*\})*)`|'([^'\n]*)')/g,
        ),
      ].map(([, code = '', template, plain]) => ({
        file,
        code,
        sentence: plain ?? (template ?? '').replace(/\$\{[^}]*\}/g, '7'),
      })),
    );
}

describe('what the engine says when it refuses', () => {
  it('has a sentence in Korean, or words for its code that say it all', () => {
    const all = refusalsOfTheEngine();
    expect(all.length).toBeGreaterThan(60);
    const without = all.filter(
      ({ code, sentence }) => !saidByTheirCode.has(code) && refusalIn('ko', sentence) === null,
    );
    // Each wants a line in renderer/words/ko/refusal-sentences.ts.
    expect(without.filter(({ sentence }) => sentence !== '7 7')).toEqual([]);
  });

  it('says in Korean what differs from case to case, phrases within it too', () => {
    expect(
      refusalIn(
        'ko',
        'a.zip/../x was not unpacked: its name leads out of the archive. Such names are made to write where they should not; unpack it yourself if you trust it.',
      ),
    ).toBe(
      'a.zip/../x: 풀지 않았습니다(이름이 압축 밖을 가리킴). 쓰면 안 되는 곳에 쓰려고 만든 이름일 수 있습니다. 믿을 수 있으면 직접 푸십시오.',
    );
    expect(refusalIn('ko', 'Nobody knows this sentence')).toBeNull();
    for (const [english, korean] of Object.entries(refusalSentences)) {
      expect(korean, english).toMatch(/[가-힣]/);
      expect(korean.split('{}').length, english).toBeLessThanOrEqual(english.split('{}').length);
    }
  });

  it.each([
    [
      'an empty reason',
      contract['leads.decide'].input,
      { id: 'x', state: 'open', reason: '' },
      'The field "reason" is empty: it has to say something.',
    ],
    [
      'a missing text',
      contract['notes.attach'].input,
      { event: { evidence: 1, byteOffset: 0 } },
      'The field "text" is missing.',
    ],
    [
      'an unknown word',
      contract['leads.decide'].input,
      { id: 'x', state: 'maybe', reason: 'y' },
      'The field "state" has to be one of open, accepted, rejected, parked.',
    ],
    [
      'too much',
      contract['evidence.rejects'].input,
      { evidence: 1, limit: 501 },
      'The field "limit" is more than 500.',
    ],
    [
      'another kind',
      contract['evidence.rejects'].input,
      { evidence: 'one' },
      'The field "evidence" is not what is wanted there: number.',
    ],
    ['too few', contract['evidence.import'].input, { job: 'j', files: [] }, 'The field "files" holds fewer than 1.'],
  ])('names what is wrong with %s, in both languages', (_, schema, input, sentence) => {
    const { error } = schema.safeParse(input);
    if (!error) throw new Error('The input was taken.');
    expect(inputFault(error).sentence).toBe(sentence);
    expect(refusalIn('ko', sentence)).toMatch(/^“\w+” 항목/);
  });
});
