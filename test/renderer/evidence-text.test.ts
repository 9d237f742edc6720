import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, visibleText } from '../../renderer/ui/evidence-text.ts';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));

describe('text of the evidence', () => {
  it('is shown as it is where nothing in it is hidden', () => {
    for (const text of ['GET /orders/7', '한글 계정', 'café 😀', "' OR 1=1 --", '<b>']) {
      expect(piecesOf(text)).toEqual([{ text, hidden: false, ordinary: false }]);
    }
  });

  it('spells out what turns the reading direction', () => {
    expect(piecesOf('invoice\u202Egpj.exe')).toEqual([
      { text: 'invoice', hidden: false, ordinary: false },
      { text: '\\u202E', hidden: true, ordinary: false },
      { text: 'gpj.exe', hidden: false, ordinary: false },
    ]);
  });

  it('spells out letters of another script within a word of Latin ones, and leaves words of one script as they are', () => {
    expect(piecesOf('\u0430dmin')).toEqual([
      { text: '\\u0430', hidden: true, ordinary: false },
      { text: 'dmin', hidden: false, ordinary: false },
    ]);
    expect(visibleText('user=r\u03bfot from 192.0.2.1')).toBe('user=r\\u03BFot from 192.0.2.1');
    expect(visibleText('p\uFF41ypal \u{1D41A}dmin')).toBe('p\\uFF41ypal \\u{1D41A}dmin');
    for (const text of ['админ', 'ελλάδα', '관리자admin', 'ｓｈｏｐ', 'kim админ/lee', '5 µs'])
      expect(piecesOf(text)).toEqual([{ text, hidden: false, ordinary: false }]);
  });

  it('spells out terminal escapes, NULs, zero-width and other invisible characters, line ends and tabs', () => {
    expect(visibleText('\u001b[2J')).toBe('\\u001B[2J');
    expect(visibleText('a\0b')).toBe('a\\0b');
    expect(visibleText('ad\u200Bmin')).toBe('ad\\u200Bmin');
    expect(visibleText('kim\u3164')).toBe('kim\\u3164');
    expect(visibleText('one\r\n\ttwo')).toBe('one\\r\\n\\ttwo');
    expect(visibleText('tag\u{E0041}')).toBe('tag\\u{E0041}');
    expect(visibleText('\uD800')).toBe('\\uD800');
  });

  it('tells line ends and tabs from what deceives', () => {
    expect(piecesOf('\n\u2066').map((piece) => piece.ordinary)).toEqual([true, false]);
  });

  it('never lets a control, a format character or half a surrogate pair through, and drops no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.map((piece) => piece.text).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        const hidden = pieces.filter((piece) => piece.hidden).length;
        const shown = pieces.filter((piece) => !piece.hidden).reduce((sum, piece) => sum + [...piece.text].length, 0);
        expect(hidden + shown).toBe([...text].length);
      }),
    );
  });
});
