const formats = new Map<string, Intl.NumberFormat>();

function format(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.NumberFormat(language, options);
    formats.set(key, made);
  }
  return made;
}

/** A count in the manner of a language: `1,234,567`. */
export function countText(count: number, language: string): string {
  return format(language, { maximumFractionDigits: 0 }).format(count);
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** A size in the largest decimal unit that leaves at least 1: `12.3 MB`. Units of 1,000, as disks are sold and files are listed. */
export function bytesText(bytes: number, language: string): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < sizes.length - 1) {
    value /= 1000;
    unit++;
  }
  // `unit: 'byte'` would be written out; the symbol stands as those of the larger units do in the language.
  if (unit === 0) return `${countText(bytes, language)}${language === 'ko' ? '' : ' '}B`;
  const digits = value >= 99.95 ? 0 : 1;
  return format(language, {
    style: 'unit',
    unit: sizes[unit] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

/** A share of one as per cent; never 0 % or 100 % when it is not exactly that. */
export function shareText(share: number, language: string): string {
  const shown = share > 0 && share < 0.001 ? 0.001 : share < 1 && share > 0.999 ? 0.999 : share;
  return format(language, { style: 'percent', maximumFractionDigits: 1 }).format(shown);
}
