/** The validation report as text, Markdown or JSON. What differs is always in it. */

/** @typedef {import('./compare.mjs').Assertion} Assertion */

/**
 * @typedef {object} FormatLine
 * @property {string} format
 * @property {number} files
 * @property {number} lines
 * @property {number} parsed
 * @property {number} rejected
 * @property {number} falseRejects
 * @property {number} falseParses
 * @property {number} assertions
 * @property {number} differing
 * @property {number} explained
 */

const columns = ['function', 'assertion', 'dataset', 'expected', 'got'];
const figures = [
  'format',
  'files',
  'lines',
  'parsed',
  'rejected',
  'falseRejects',
  'falseParses',
  'assertions',
  'differing',
  'explained',
];
const headings = [
  'format',
  'files',
  'lines',
  'parsed',
  'rejected',
  'false rejects',
  'false parses',
  'assertions',
  'differing',
  'explained',
];

/**
 * Writes the report.
 * @param {{ assertions: Assertion[], formats: FormatLine[], unused: { file: string, assertion: string }[] }} result
 * @param {'text' | 'markdown' | 'json'} as
 * @param {boolean} all also what agrees (always so in Markdown and JSON)
 */
export function writeReport(result, as, all) {
  const { assertions, formats, unused } = result;
  const differing = assertions.filter((one) => one.verdict === 'differs');
  const explained = assertions.filter((one) => one.verdict === 'explained');
  const agreeing = assertions.filter((one) => one.verdict === 'agrees');
  const verdict = `${assertions.length} assertions over ${formats.reduce((sum, one) => sum + one.files, 0)} files: ${agreeing.length} agree, ${explained.length} differ with an explanation, ${differing.length} differ without one.`;
  if (as === 'json') return `${JSON.stringify({ verdict, ...result }, null, 1)}\n`;
  const table = as === 'markdown' ? markdownTable : textTable;
  const title = (text) => (as === 'markdown' ? `\n## ${text}\n\n` : `\n${text}\n`);
  const rows = (list) =>
    table(
      columns,
      list.map((one) => columns.map((column) => one[column])),
    );
  let out = as === 'markdown' ? `# Validation report\n\n${verdict}\n` : '';
  if (differing.length > 0) out += title('Differs, unexplained') + rows(differing);
  if (explained.length > 0)
    out +=
      title('Differs, explained') +
      table(
        [...columns, 'why'],
        explained.map((one) => [...columns.map((column) => one[column]), one.why]),
      );
  if (all || as === 'markdown') out += title('Agrees') + rows(agreeing);
  out +=
    title('Per format') +
    table(
      headings,
      formats.map((one) => figures.map((figure) => one[figure])),
    );
  if (unused.length > 0)
    out +=
      title('Explanations that explain nothing any more') +
      table(
        ['file', 'assertion'],
        unused.map((one) => [one.file, one.assertion]),
      );
  return as === 'markdown' ? out : `${out}\n${verdict}\n`;
}

function textTable(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map((cell) => printable(cell, 70)));
  const widths = heads.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  return cells
    .map((row) => `  ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]))).join('  ')}\n`)
    .join('');
}

function markdownTable(heads, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => printable(cell, 300).replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}

/** Evidence may hold anything: what steers a terminal is made visible. */
function printable(cell, longest) {
  const text = String(cell ?? '').replace(
    /[\p{Cc}\p{Cf}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
