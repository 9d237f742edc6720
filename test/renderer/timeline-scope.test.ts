import { describe, expect, it } from 'vitest';
import { sightOf, turned } from '../../renderer/views/timeline/scope.ts';
import { conditionsOf } from '../../shared/filter/change.ts';

describe('what the address says of the timeline', () => {
  it('is read with suspicion: what makes no sense is not set', () => {
    expect(
      sightOf({ filter: 'a:b', from: '12', to: '-5', order: 'newest', split: 'sourceIp', event: '3:1234' }),
    ).toEqual({
      scope: { filter: 'a:b', from: 12, to: -5 },
      order: 'newest',
      split: 'sourceIp',
      event: { evidence: 3, byteOffset: 1234 },
    });
    expect(sightOf({ from: '1e9', to: 'x', order: 'up', split: 'password', event: '3:-1' })).toEqual({
      scope: { filter: '', from: null, to: null },
      order: 'oldest',
      split: 'none',
      event: null,
    });
  });
});

describe('turning a condition around', () => {
  const turn = (filter: string, number: number) => {
    const condition = conditionsOf(filter)[number];
    if (!condition) throw new Error('no such condition');
    return turned(filter, condition);
  };

  it('makes an exclusion of a condition, and a condition of an exclusion', () => {
    expect(turn('userName:kim httpStatus>=400', 0)).toBe('-userName:kim httpStatus>=400');
    expect(turn('-userName:kim httpStatus>=400', 0)).toBe('userName:kim httpStatus>=400');
    expect(turn('httpStatus>=400 "a b"', 1)).toBe('httpStatus>=400 -"a b"');
  });

  it('turns a group as a whole, and back', () => {
    expect(turn('(userName:kim OR userName:lee) httpStatus:200', 0)).toBe(
      '-(userName:kim OR userName:lee) httpStatus:200',
    );
    expect(turn('-(userName:kim OR userName:lee) httpStatus:200', 0)).toBe(
      '(userName:kim OR userName:lee) httpStatus:200',
    );
    expect(turn('userName:kim OR userName:lee', 0)).toBe('-(userName:kim OR userName:lee)');
  });
});
