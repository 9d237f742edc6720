import type { Summary } from './summary.ts';

const columns = [
  'number',
  'time_utc',
  'time_local',
  'zone',
  'precision',
  'phase',
  'fact',
  'title',
  'text',
  'source',
  'evidence_file',
  'sha256',
  'line',
  'byte_offset',
  'notes',
  'tlp',
] as const;

/**
 * The incident timeline for a spreadsheet: the mark of UTF-8 first, so that Excel reads it as that, and no cell that a
 * spreadsheet would take for a formula.
 * @source RFC 4180
 */
export function incidentCsv(summary: Summary): string {
  const { zone, tlp } = summary.case;
  const rows = summary.incident.map((item) => {
    const cells: Record<(typeof columns)[number], string> = {
      number: String(item.number),
      time_utc: item.when.value.utc,
      time_local: item.when.value.local,
      zone,
      precision: item.when.value.precision,
      phase: item.phase,
      fact: item.fact,
      title: item.title,
      text: item.text,
      source: item.source,
      evidence_file: item.place?.name ?? '',
      sha256: item.place?.sha256 ?? '',
      line: item.place ? String(item.place.line) : '',
      byte_offset: item.place ? String(item.place.byteOffset) : '',
      notes: item.notes.map((note) => `${note.text} (${note.by}, ${note.at})`).join('\n'),
      tlp,
    };
    return columns.map((column) => cell(cells[column])).join(',');
  });
  return `\ufeff${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** One cell: harmless to a spreadsheet, and quoted where RFC 4180 asks for it. */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
