import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressNumber, networkNumbers } from '../../shared/address.ts';
import { conditionsOf, withCondition, withoutCondition } from '../../shared/filter/change.ts';
import { completed, completionAt } from '../../shared/filter/completion.ts';
import { filterFieldNames } from '../../shared/filter/fields.ts';
import { type FilterNode, filterToText, parseFilter, valueToText } from '../../shared/filter.ts';

/** A tree without its places, to compare. */
function shape(node: FilterNode | null): unknown {
  if (!node) return null;
  if (node.kind === 'text') return { text: node.pieces };
  if (node.kind === 'field') {
    const values = node.values.map((value) => (value.stated ? value.pieces : null));
    return { field: node.field, operator: node.operator, values };
  }
  if (node.kind === 'not') return { not: shape(node.of) };
  return { [node.kind]: node.of.map(shape) };
}

const shapeOf = (text: string) => {
  const { tree, errors } = parseFilter(text);
  expect(errors).toEqual([]);
  return shape(tree);
};

/** Any text, and many that nearly are filters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['userName', 'sourceIp', 'httpStatus', 'time', 'more.', 'line', 'has', ':', '>=', '<', '=', '"', '\\', '*'],
        ...[
          ',',
          '-',
          '(',
          ')',
          ' ',
          'OR',
          'AND',
          'NOT',
          'note',
          '404',
          '2025-06-24',
          'kim',
          '한글',
          '\n',
          '10.0.0.0/8',
          '/',
        ],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

describe('reading', () => {
  it('reads the example of the manual', () => {
    expect(shapeOf('sourceIp:203.0.113.0/24 httpStatus>=400 -userName:kim "customers/profile"')).toEqual({
      all: [
        { field: 'sourceIp', operator: ':', values: [['203.0.113.0/24']] },
        { field: 'httpStatus', operator: '>=', values: [['400']] },
        { not: { field: 'userName', operator: ':', values: [['kim']] } },
        { text: ['customers/profile'] },
      ],
    });
  });

  it('binds AND tighter than OR, and parentheses tightest', () => {
    expect(shapeOf('a b OR c')).toEqual({ any: [{ all: [{ text: ['a'] }, { text: ['b'] }] }, { text: ['c'] }] });
    expect(shapeOf('a AND (b OR NOT c)')).toEqual({
      all: [{ text: ['a'] }, { any: [{ text: ['b'] }, { not: { text: ['c'] } }] }],
    });
    expect(shapeOf('-(a b)')).toEqual({ not: { all: [{ text: ['a'] }, { text: ['b'] }] } });
  });

  it('tells a wildcard from a written star, a dash from a written dash', () => {
    expect(shapeOf('urlPath:/api/*/profile')).toEqual({
      field: 'urlPath',
      operator: ':',
      values: [['/api/', '/profile']],
    });
    expect(shapeOf('urlPath:"a\\*b\\"c\\\\d\\e"')).toEqual({
      field: 'urlPath',
      operator: ':',
      values: [['a*b"c\\d\\e']],
    });
    expect(shapeOf('userName:-')).toEqual({ field: 'userName', operator: ':', values: [null] });
    expect(shapeOf('userName:"-"')).toEqual({ field: 'userName', operator: ':', values: [['-']] });
    expect(shapeOf('userName:kim,"lee ann",-')).toEqual({
      field: 'userName',
      operator: ':',
      values: [['kim'], ['lee ann'], null],
    });
    expect(shapeOf('processName:C:\\Windows\\cmd.exe')).toEqual({
      field: 'processName',
      operator: ':',
      values: [['C:\\Windows\\cmd.exe']],
    });
  });

  it("reads addresses of six, times, and a format's own fields of any name", () => {
    expect(shapeOf('sourceIp:2001:db8::/32')).toEqual({
      field: 'sourceIp',
      operator: ':',
      values: [['2001:db8::/32']],
    });
    expect(shapeOf('time>=2025-06-24T03:00+09:00')).toEqual({
      field: 'time',
      operator: '>=',
      values: [['2025-06-24T03:00+09:00']],
    });
    expect(shapeOf('more.user.type:Root')).toEqual({ field: 'more.user.type', operator: ':', values: [['Root']] });
    expect(shapeOf('more."고객 \\"번호\\"">=7')).toEqual({
      field: 'more.고객 "번호"',
      operator: '>=',
      values: [['7']],
    });
  });

  it('takes field names in any case, and writes them in one', () => {
    expect(filterToText(parseFilter('SOURCEIP:x HttpStatus=404').tree)).toBe('sourceIp:x httpStatus:404');
  });

  it('finds nothing in nothing', () => {
    expect(parseFilter('')).toEqual({ tree: null, errors: [] });
    expect(parseFilter(' \n ')).toEqual({ tree: null, errors: [] });
  });

  it.each([
    ['userName:"kim', 'quote-open', 9, 4],
    ['"', 'quote-open', 0, 1],
    ['(a OR b', 'paren-open', 0, 1],
    ['a) b', 'paren-close', 1, 1],
    ['a OR', 'term-missing', 4, 0],
    ['OR a', 'term-missing', 0, 2],
    ['a AND AND b', 'term-missing', 6, 3],
    ['()', 'term-missing', 1, 1],
    ['-', 'term-missing', 1, 0],
    ['a userNam:kim', 'field-unknown', 2, 7],
    ['http://shop.example', 'field-unknown', 0, 4],
    [':kim', 'field-missing', 0, 1],
    ['userName:', 'value-missing', 9, 0],
    ['userName:a,', 'value-missing', 11, 0],
    ['userName>=kim', 'operator-wrong', 8, 2],
    ['httpStatus:ok', 'number-wanted', 11, 2],
    ['httpStatus>=4*', 'number-wanted', 12, 2],
    ['httpStatus>400,500', 'value-single', 15, 3],
    ['time>=yesterday', 'time-wanted', 6, 9],
    ['has:notes', 'mark-wanted', 4, 5],
    ['sourceIp:203.0.113.0/33', 'network-wrong', 9, 14],
    ['more.:x', 'field-unknown', 0, 5],
  ])('points at what is wrong in %s', (text, code, at, length) => {
    const { tree, errors } = parseFilter(text);
    expect(tree).toBeNull();
    expect(errors[0]).toMatchObject({ code, at, length, found: text.slice(at, at + length) });
    expect(errors[0]?.message).toMatch(/\.$/);
  });

  it('says where nesting goes too deep, and does not fall over it', () => {
    for (const text of ['('.repeat(10_000), '-'.repeat(10_000), `${'('.repeat(5000)}a${')'.repeat(5000)}`]) {
      expect(parseFilter(text).errors.map((error) => error.code)).toContain('too-deep');
    }
  });

  it('never throws, and every place it names lies in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tree, errors } = parseFilter(text);
        for (const error of errors) {
          expect(error.at).toBeGreaterThanOrEqual(0);
          expect(error.at + error.length).toBeLessThanOrEqual(text.length);
        }
        if (errors.length > 0) expect(tree).toBeNull();
        const walk = (node: FilterNode) => {
          expect(node.length).toBeGreaterThan(0);
          expect(node.at + node.length).toBeLessThanOrEqual(text.length);
          if (node.kind === 'not') walk(node.of);
          else if (node.kind === 'all' || node.kind === 'any') node.of.forEach(walk);
        };
        if (tree) walk(tree);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('writing', () => {
  it('gives the same tree when read again', () => {
    let whole = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const { tree, errors } = parseFilter(text);
        if (errors.length > 0) return;
        if (tree) whole += 1;
        const written = filterToText(tree);
        expect(shapeOf(written)).toEqual(shape(tree));
        expect(filterToText(parseFilter(written).tree)).toBe(written);
      }),
      { numRuns: 5000 },
    );
    expect(whole).toBeGreaterThan(500);
  });

  it('writes any value so that it is read as that very value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('userName', 'more.x'),
        (value, field) => {
          expect(shapeOf(`${field}:${valueToText(value)}`)).toEqual({ field, operator: ':', values: [[value]] });
        },
      ),
      { numRuns: 2000 },
    );
    expect(shapeOf(`userName:${valueToText(null)}`)).toEqual({ field: 'userName', operator: ':', values: [null] });
  });

  it('knows every field it can complete', () => {
    for (const field of filterFieldNames) {
      expect(parseFilter(`${field}:x`).errors.map((error) => error.code)).not.toContain('field-unknown');
    }
  });
});

describe('addresses', () => {
  it('gives both families one line of numbers', () => {
    expect(addressNumber('203.0.113.7')).toBe(0xffff_cb00_7107n);
    expect(addressNumber('::ffff:203.0.113.7')).toBe(0xffff_cb00_7107n);
    expect(addressNumber('2001:DB8::1')).toBe(0x2001_0db8_0000_0000_0000_0000_0000_0001n);
    expect(addressNumber('::')).toBe(0n);
    expect(addressNumber('1:2:3:4:5:6:7:8')).toBe(0x0001_0002_0003_0004_0005_0006_0007_0008n);
  });

  it('refuses what is none', () => {
    for (const wrong of [
      '',
      '1.2.3',
      '1.2.3.256',
      '01.2.3.4',
      '1:2:3:4:5:6:7',
      '1::2::3',
      '::g',
      '1:2:3:4:5:6:7:8:9',
      ':1',
      '1::2:3:4:5:6:7:8',
      'x'.repeat(99),
    ]) {
      expect(addressNumber(wrong)).toBeNull();
    }
  });

  it('spans networks', () => {
    expect(networkNumbers('203.0.113.77/24')).toEqual({ first: 0xffff_cb00_7100n, last: 0xffff_cb00_71ffn });
    expect(networkNumbers('0.0.0.0/0')).toEqual({ first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn });
    expect(networkNumbers('::1/128')).toEqual({ first: 1n, last: 1n });
    expect(networkNumbers('2001:db8::7/127')).toEqual({
      first: (0x2001_0db8n << 96n) + 6n,
      last: (0x2001_0db8n << 96n) + 7n,
    });
    expect(networkNumbers('203.0.113.0/33')).toBe('bits-wrong');
    expect(networkNumbers('host/24')).toBeNull();
    expect(networkNumbers('203.0.113.0')).toBeNull();
  });
});

describe('clicks', () => {
  it.each([
    // text, field, value, click, what becomes of it
    ['', 'userName', 'kim', 'include', 'userName:kim'],
    ['userName:kim', 'userName', 'kim', 'include', ''],
    ['userName:kim', 'userName', 'lee', 'include', 'userName:kim,lee'],
    ['userName:kim,lee', 'userName', 'kim', 'include', 'userName:lee'],
    ['userName:kim', 'userName', 'kim', 'exclude', '-userName:kim'],
    ['-userName:kim', 'userName', 'kim', 'include', 'userName:kim'],
    ['-userName:kim', 'userName', 'lee', 'exclude', '-userName:kim,lee'],
    ['-userName:kim,lee x', 'userName', 'lee', 'exclude', '-userName:kim x'],
    ['sourceIp:203.0.113.0/24', 'sourceIp', '203.0.113.7', 'include', 'sourceIp:203.0.113.0/24 sourceIp:203.0.113.7'],
    ['sourceIp:203.0.113.*', 'sourceIp', '203.0.113.7', 'exclude', 'sourceIp:203.0.113.* -sourceIp:203.0.113.7'],
    ['a OR b', 'userName', 'kim', 'include', '(a OR b) userName:kim'],
    ['httpStatus>=400', 'httpStatus', '500', 'include', 'httpStatus>=400 httpStatus:500'],
    ['', 'userName', null, 'include', 'userName:-'],
    ['userName:-', 'userName', null, 'exclude', '-userName:-'],
    ['', 'userName', '-', 'include', 'userName:"-"'],
    ['', 'userAgent', 'curl/8 (a, "b" *)\\', 'exclude', '-userAgent:"curl/8 (a, \\"b\\" \\*)\\\\"'],
    ['', 'more.고객 번호', '7', 'include', 'more."고객 번호":7'],
    ['"open', 'userName', 'kim', 'include', '"open userName:kim'],
  ] as const)('%s, %s %s %s', (text, field, value, how, after) => {
    expect(withCondition(text, field, value, how)).toBe(after);
  });

  it('come back to where they began when clicked twice, and hold the value after one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'a', 'userName:lee', '-userName:x,y z', 'a OR b', 'sourceIp:10.0.0.0/8', '-(a b)'),
        fc.constantFrom('userName', 'sourceIp', 'urlPath', 'more.a b'),
        fc.option(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }).filter((text) => !/^(x|y|lee)$/.test(text)),
          { nil: null },
        ),
        fc.constantFrom('include' as const, 'exclude' as const),
        (text, field, value, how) => {
          const once = withCondition(text, field, value, how);
          expect(parseFilter(once).errors).toEqual([]);
          expect(once).not.toBe(text);
          expect(withCondition(once, field, value, how)).toBe(filterToText(parseFilter(text).tree));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('take chips away one by one', () => {
    const text = 'sourceIp:203.0.113.0/24  AND (-userName:kim "a b") x';
    const chips = conditionsOf(text);
    expect(chips.map((chip) => chip.text)).toEqual(['sourceIp:203.0.113.0/24', '-userName:kim', '"a b"', 'x']);
    expect(chips.map((chip) => text.slice(chip.at, chip.at + chip.length))).toEqual(chips.map((chip) => chip.text));
    expect(chips.map((chip) => [chip.field, chip.excludes])).toEqual([
      ['sourceIp', false],
      ['userName', true],
      [null, false],
      [null, false],
    ]);
    expect(withoutCondition(text, 1)).toBe('sourceIp:203.0.113.0/24 "a b" x');
    expect(withoutCondition('x', 0)).toBe('');
    expect(withoutCondition('x (', 0)).toBe('x (');
    expect(conditionsOf('x (')).toEqual([]);
  });
});

describe('completion', () => {
  /** `|` is the caret. */
  const at = (marked: string) => completionAt(marked.replace('|', ''), marked.indexOf('|'));

  it('knows what is being written', () => {
    expect(at('|')).toMatchObject({ kind: 'field', typed: '', from: 0, to: 0 });
    expect(at('a sou|rce')).toMatchObject({ kind: 'field', typed: 'sou', from: 2, to: 8 });
    expect(at('-user|')).toMatchObject({ kind: 'field', typed: 'user', from: 1, to: 5 });
    expect(at('(user|')).toMatchObject({ kind: 'field', typed: 'user', from: 1, to: 5 });
    expect(at('userName:k|im x')).toMatchObject({ kind: 'value', field: 'userName', typed: 'k', from: 9, to: 12 });
    expect(at('username:|')).toMatchObject({ kind: 'value', field: 'userName', typed: '', from: 9, to: 9 });
    expect(at('userName:kim,le|')).toMatchObject({ kind: 'value', typed: 'le', from: 13, to: 15 });
    expect(at('userAgent:"curl 8|')).toMatchObject({ kind: 'value', typed: 'curl 8', from: 10, to: 17 });
    expect(at('userAgent:"a \\"b|"')).toMatchObject({ kind: 'value', typed: 'a "b' });
    expect(at('httpStatus>=4|')).toMatchObject({ kind: 'value', field: 'httpStatus', typed: '4' });
    expect(at('user|Name:kim')).toMatchObject({ kind: 'field', typed: 'user', from: 0, to: 8 });
    expect(at('"quoted te|xt"')).toBeNull();
    expect(at('nosuch:x|')).toBeNull();
    expect(at('a |')).toMatchObject({ kind: 'field', typed: '', from: 2, to: 2 });
  });

  it('puts the chosen in, quoted where it must be', () => {
    const choose = (marked: string, chosen: string) => {
      const completion = at(marked);
      if (!completion) throw new Error('nothing to complete');
      const done = completed(marked.replace('|', ''), completion, chosen);
      return `${done.text.slice(0, done.caret)}|${done.text.slice(done.caret)}`;
    };
    expect(choose('sou|', 'sourceIp')).toBe('sourceIp:|');
    expect(choose('sou|:x', 'sourceIp')).toBe('sourceIp:|x');
    expect(choose('userName:k|', 'kim')).toBe('userName:kim |');
    expect(choose('userAgent:cu|', 'curl 8')).toBe('userAgent:"curl 8" |');
    expect(choose('(userName:k|) x', 'kim')).toBe('(userName:kim|) x');
  });

  it('never throws, wherever the caret is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -5, max: 300 }), (text, caret) => {
        const completion = completionAt(text, caret);
        if (!completion) return;
        expect(completion.from).toBeLessThanOrEqual(completion.to);
        expect(completion.to).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
