import { describe, expect, it } from 'vitest';
import { quoted } from '../../renderer/ui/Ip.tsx';
import { bytesText, countText, shareText } from '../../renderer/ui/numbers.ts';

describe('figures in the reader’s language', () => {
  it('count in groups', () => {
    expect(countText(33_670_000, 'en')).toBe('33,670,000');
    expect(countText(33_670_000, 'ko')).toBe('33,670,000');
  });

  it('size in the largest unit that leaves at least one', () => {
    expect(bytesText(999, 'en')).toBe('999 B');
    expect(bytesText(1_500, 'en')).toBe('1.5 kB');
    expect(bytesText(999_600, 'en')).toBe('1 MB');
    expect(bytesText(25_600_000_000_000, 'en')).toBe('25.6 TB');
  });

  it('never round a share to none or to all', () => {
    expect(shareText(0, 'en')).toBe('0%');
    expect(shareText(0.0000001, 'en')).toBe('0.1%');
    expect(shareText(0.9999999, 'en')).toBe('99.9%');
    expect(shareText(1, 'en')).toBe('100%');
  });
});

describe('values in the filter language', () => {
  it('are quoted where a bare one would mean something else', () => {
    expect(quoted('203.0.113.7')).toBe('203.0.113.7');
    expect(quoted('2001:db8::1')).toBe('2001:db8::1');
    expect(quoted('-')).toBe('"-"');
    expect(quoted('a b')).toBe('"a b"');
    expect(quoted('say "no"\\')).toBe('"say \\"no\\"\\\\"');
  });
});
