import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCitations, fact } from '../../electron/engine/report/citations.ts';
import { dayText, gapsBetween } from '../../electron/engine/report/coverage.ts';
import { escapeCss, escapeHtml, escapePlain } from '../../electron/engine/report/escape.ts';
import { fileName } from '../../electron/engine/report/file-name.ts';
import { histogramSvg } from '../../electron/engine/report/histogram-svg.ts';
import { cell } from '../../electron/engine/report/incident-csv.ts';
import { figure, html } from '../../electron/engine/report/markup.ts';
import { moment } from '../../electron/engine/report/moment.ts';
import { grouped } from '../../electron/engine/report/numbers.ts';
import { english } from '../../electron/engine/report/words/english.ts';
import { korean } from '../../electron/engine/report/words/korean.ts';

describe('text from evidence and people', () => {
  it('becomes nothing but text, whatever signs it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = escapeHtml(text).replaceAll(/<b class="unseen">U\+[0-9A-F]{4,6}<\/b>/g, '');
        expect(bare).not.toMatch(/[<>"'`]/);
        expect(escapePlain(text)).not.toMatch(/[<>"'`]/);
        expect(escapeCss(text)).toMatch(/^([A-Za-z0-9]|\\[0-9a-f]{1,6} )*$/);
      }),
    );
  });

  it('shows signs that cannot be seen, and leaves line ends, tabs and Korean as they are', () => {
    expect(escapeHtml('admin\u202enimda')).toBe('admin<b class="unseen">U+202E</b>nimda');
    expect(escapeHtml('a\u200bb\ufeff\u0000\u009b\u3164\ud800')).toBe(
      'ab'.replace(
        'b',
        ['U+200B', 'b', 'U+FEFF', 'U+0000', 'U+009B', 'U+3164', 'U+D800']
          .map((code) => (code === 'b' ? code : `<b class="unseen">${code}</b>`))
          .join(''),
      ),
    );
    expect(escapeHtml('첫 줄\r\n둘째\t줄 😀\ufe0f')).toBe('첫 줄\r\n둘째\t줄 😀\ufe0f');
    expect(escapeHtml('over\rwritten')).toContain('U+000D');
    expect(escapePlain('a\u2066b')).toBe('a[U+2066]b');
  });

  it('shows letters that pretend to be others, and leaves words of another script as they are (H14)', () => {
    expect(escapeHtml('\u0430dmin & \u0430\u0434\u043c\u0438\u043d')).toBe(
      '<b class="unseen">U+0430</b>dmin &amp; \u0430\u0434\u043c\u0438\u043d',
    );
    expect(escapePlain('r\u03bfot \u200b')).toBe('r[U+03BF]ot [U+200B]');
  });

  it('cannot leave a CSS string', () => {
    expect(escapeCss('"; } </style>')).toBe('\\22 \\3b \\20 \\7d \\20 \\3c \\2f style\\3e ');
  });

  it('cannot be taken for the mark of an unseen sign', () => {
    expect(escapeHtml('<b class="unseen">U+0041</b>')).not.toContain('<b');
  });
});

describe('a spreadsheet cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://192.0.2.1")'])(
    'is no formula when it begins like %j',
    (text) => {
      const bare = cell(text).replace(/^"/, '');
      expect(bare.startsWith("'")).toBe(true);
    },
  );

  it('is quoted as RFC 4180 says, and only then', () => {
    expect(cell('plain text')).toBe('plain text');
    expect(cell('a,b')).toBe('"a,b"');
    expect(cell('say "no"')).toBe('"say ""no"""');
    expect(cell('two\nlines')).toBe('"two\nlines"');
    expect(cell('')).toBe('');
  });
});

describe('days without events', () => {
  it('are the runs missing between the first and the last', () => {
    expect(gapsBetween([])).toEqual([]);
    expect(gapsBetween([5])).toEqual([]);
    expect(gapsBetween([5, 6, 7])).toEqual([]);
    expect(gapsBetween([5, 7, 8, 20])).toEqual([
      { firstDay: 6, lastDay: 6 },
      { firstDay: 9, lastDay: 19 },
    ]);
  });

  it('are written as dates', () => {
    expect(dayText(0)).toBe('1970-01-01');
    expect(dayText(20_263)).toBe('2025-06-24');
  });
});

describe('a citation', () => {
  const evidence = { id: 1, sha256: 'a'.repeat(64), lines: 10 } as never;

  it('is given once for the same question, parameters and proof', () => {
    const citations = createCitations(() => undefined);
    const first = citations.cite({ words: 'How many?', sql: 'SELECT 1', evidence: [evidence] });
    expect(citations.cite({ words: 'How many?', sql: 'SELECT 1', evidence: [evidence] })).toBe(first);
    const other = citations.cite({ words: 'How many?', sql: 'SELECT 1', parameters: { n: 1 }, evidence: [evidence] });
    expect(other).not.toBe(first);
    expect(citations.questions()).toHaveLength(1);
    expect(citations.list().map(({ number }) => number)).toEqual([first, other]);
  });

  it('stands beside every figure that is printed', () => {
    const citations = createCitations(() => undefined);
    const number = citations.cite({ words: 'How many?', rule: 'Count.' });
    expect(figure(fact(1234567, number), english).markup).toBe(
      `<span class="figure">1,234,567</span><a class="cite" href="#c1">[1]</a>`,
    );
    // @ts-expect-error a number cannot come into a template by itself
    expect(() => html`${5}`).toThrow();
    // @ts-expect-error a figure cannot be made with a number that the book of citations did not give
    fact(5, 1);
  });
});

describe('the chart', () => {
  const day = 86_400_000_000;
  const from = Date.UTC(2025, 5, 23, 15) * 1000;

  it('draws a band for every stretch with events and nothing where there are none', () => {
    const citation = createCitations(() => undefined).cite({ words: 'How many?', rule: 'Count.' });
    const series = (value: string, counts: number[]) =>
      fact({ value, rest: false, total: counts.reduce((a, b) => a + b, 0), counts }, citation);
    const svg = histogramSvg(
      {
        zone: 'Asia/Seoul',
        start: moment(from, 'Asia/Seoul'),
        width: fact(day, citation),
        total: fact(20, citation),
        withoutTime: fact(0, citation),
        series: [series('success', [5, 0, 0, 10, 2]), series('failure', [0, 0, 0, 3, 0])],
      },
      english,
    ).markup;
    const paths = [...svg.matchAll(/<path class="series s\d" d="([^"]*)"/g)].map((found) => found[1] ?? '');
    expect(paths.map((path) => path.split('M').length - 1)).toEqual([2, 1]);
    expect(paths.every((path) => path.endsWith('Z') && !path.includes('NaN'))).toBe(true);
    expect(svg).toContain('in Asia/Seoul');
  });
});

it('groups numbers alike on every machine', () => {
  expect([0, 999, 1000, 1234567, -1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567', '-1,234,567']);
});

it('names the file so that every system can keep it', () => {
  const about = {
    name: '이름/..\\: *?',
    number: '',
    tlp: 'TLP:AMBER',
    zone: 'UTC',
    marking: '',
    investigator: '',
    organisation: '',
  } as const;
  const sha256 = '0123456789abcdef'.repeat(4);
  expect(fileName(about, 'html', sha256)).toBe('이름-summary-01234567.html');
  expect(fileName({ ...about, number: '2025-조사-17' }, 'csv', sha256)).toBe('2025-조사-17-incident-01234567.csv');
  expect(fileName({ ...about, name: '../..' }, 'json', sha256)).toBe('case-summary-01234567.json');
});

describe('the words of the summary', () => {
  /** Every text, by its place; a sentence is given the same values in both languages. */
  function texts(words: object, at = ''): [string, string][] {
    return Object.entries(words).flatMap(([key, value]): [string, string][] => {
      const place = `${at}.${key}`;
      if (typeof value === 'function') return [[place, String(value('3', '2', '1'))]];
      return typeof value === 'string' ? [[place, value]] : texts(value, place);
    });
  }

  it('are all said in Korean too', () => {
    const said = new Map(texts(korean));
    // The same in any language, or nothing at all; questions are translated sentence by sentence.
    const same = new Set(['.facts.none', '.asked']);
    for (const [place, text] of texts(english)) {
      expect(said.has(place), place).toBe(true);
      if (!same.has(place)) expect(said.get(place), place).not.toBe(text);
    }
  });
});
