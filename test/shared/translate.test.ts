import { reasonIn } from '@shared/reasons-korean.ts';
import { translated } from '@shared/translate.ts';
import { describe, expect, it } from 'vitest';

describe('translated sentences', () => {
  const table = { 'It ends.': '끝난다.' };

  it('keep what stands in their gaps, in order', () => {
    expect(translated('Add up "lines" of these.', { 'Add up "{}" of {}.': '"{}"의 합, {}' })).toBe(
      '"lines"의 합, these',
    );
  });

  it('are found within a longer text, and what is not known stays', () => {
    expect(translated('It ends. Then more. It ends.', table)).toBe('끝난다. Then more. 끝난다.');
    expect(translated('Nothing known', table)).toBe('Nothing known');
  });

  it('take signs of a pattern for what they are', () => {
    expect(translated('What? (a+b)*$1', { 'What? (a+b)*$1': '무엇' })).toBe('무엇');
    expect(translated('x What? (a+b)*', { 'What? (a+b)*': '무엇' })).toBe('x 무엇');
  });

  it('say in Korean why a line was rejected, and in English what stands in the index', () => {
    const reason = 'Nested deeper than 200 levels.';
    expect(reasonIn('ko', reason)).toBe('200단계보다 깊이 겹쳐 있습니다.');
    expect(reasonIn('en', reason)).toBe(reason);
  });
});
