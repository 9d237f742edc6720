import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, viewNames } from '../../renderer/route.ts';

describe('the address is the state', () => {
  it('says the view and what is looked at in it', () => {
    expect(parseRoute('#/timeline?filter=sourceIp%3A203.0.113.0%2F24&event=3:1234')).toEqual({
      view: 'timeline',
      parameters: { filter: 'sourceIp:203.0.113.0/24', event: '3:1234' },
    });
  });

  it('is the timeline where it says nothing, or names a view that there is not', () => {
    for (const fragment of ['', '#', '#/', '#/nowhere', '#t=key', '#/%E0%A4%A']) {
      expect(parseRoute(fragment).view).toBe('timeline');
    }
  });

  it('leaves out what is empty', () => {
    expect(hrefOf('custody', { text: '', kind: undefined })).toBe('#/custody');
  });

  it('comes back as it went in, whatever a filter holds', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
      .map((points) => String.fromCodePoint(...points).toWellFormed());
    const parameters = fc.dictionary(
      fc.constantFrom('filter', 'from', 'to', 'event', '__proto__', 'constructor'),
      text,
    );
    fc.assert(
      fc.property(fc.constantFrom(...viewNames), parameters, (view, given) => {
        const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
        expect(parseRoute(hrefOf(view, given))).toEqual({ view, parameters: kept });
      }),
    );
  });
});
