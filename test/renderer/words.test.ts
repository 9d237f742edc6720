import { formatReasonsKorean, formatTitlesKorean } from '@shared/format-words/korean.ts';
import { reasonIn } from '@shared/reasons-korean.ts';
import { refusalCodes } from '@shared/refusal.ts';
import { describe, expect, it } from 'vitest';
import { formatOf, formats } from '../../electron/engine/import/formats.ts';
import { en } from '../../renderer/words/en.ts';
import { ko } from '../../renderer/words/ko.ts';

type Words = { [name: string]: string | Words };

function sentences(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const at = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[at, value]] : sentences(value, at);
  });
}

/** What a sentence speaks of, without the form in which it is shown. */
function variables(sentence: string): string[] {
  return [...sentence.matchAll(/{{\s*(\w+)/g)].map((found) => found[1] ?? '').sort();
}

const english = new Map(sentences(en));
const korean = new Map(sentences(ko));

describe('the words', () => {
  it('say everything in both languages, but for plurals that only English has', () => {
    const needed = [...english.keys()].filter((path) => !path.endsWith('_one'));
    expect([...korean.keys()].sort()).toEqual(needed.sort());
  });

  it('name the same particulars in both languages', () => {
    const different = [...korean].filter(
      ([path, sentence]) => variables(sentence).join() !== variables(english.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('are Korean where they are to be Korean', () => {
    const same = [...korean].filter(([path, sentence]) => sentence === english.get(path) && /[a-z]{4}/.test(sentence));
    // Names stay what they are.
    expect(same.filter(([, sentence]) => !/Dwell|SHA|HTML|JSON|CSV|UTC|SQL|IP|sourceIp|{{/.test(sentence))).toEqual([]);
  });

  it('have a sentence for every refusal of the engine', () => {
    for (const code of [...refusalCodes, 'bug', 'door-closed', 'address-expired'] as const) {
      expect(en.refusals[code].length).toBeGreaterThan(10);
      expect(ko.refusals[code]).toMatch(/[가-힣]/);
    }
  });

  it('have a Korean title only for formats that there are', () => {
    expect(Object.keys(formatTitlesKorean).filter((id) => formatOf(id) === undefined)).toEqual([]);
    expect(Object.values(formatTitlesKorean).filter((title) => !/[가-힣]/.test(title))).toEqual([]);
  });

  it('say in Korean why a line is none of a format, and nothing that no format says', () => {
    const said = [...formats.values()].flatMap((format) => ('rejectReason' in format ? [format.rejectReason] : []));
    expect(said.filter((reason) => !/[가-힣]/.test(reasonIn('ko', reason)))).toEqual([]);
    expect(Object.keys(formatReasonsKorean).filter((reason) => !said.includes(reason))).toEqual([]);
  });

  it('are not empty, and have no stray braces', () => {
    for (const [path, sentence] of [...english, ...korean]) {
      expect(sentence.trim(), path).not.toBe('');
      expect(sentence.replace(/{{\w+(, number)?}}/g, ''), path).not.toMatch(/[{}]/);
    }
  });
});
