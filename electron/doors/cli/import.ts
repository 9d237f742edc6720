import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encoding, type ImportedFile, type Mapping, mappingFile, unreadShare } from '@shared/evidence.ts';
import { isoUtc } from '@shared/time.ts';
import type { Command } from 'commander';
import { atReadingDesk, type Common, type Desk } from './desk.ts';
import { refuse } from './failed.ts';
import { columns } from './text.ts';

export interface ImportOptions extends Common {
  format?: string;
  pattern?: string;
  zone?: string;
  year?: string;
  copy?: boolean;
  time?: string;
  map?: string[];
  encoding?: string;
  passwordFile?: string;
  member?: string;
  mapping?: string;
  dayOrder?: string;
}

/** Taking evidence in, one file or folders of them. */
export function importCommand(program: Command): void {
  program
    .command('import')
    .description('Import evidence files, or folders with all that is in them; each file all or nothing')
    .argument('<case>')
    .argument('<path...>')
    .option('--format <id>', 'what the files are (see `dwell formats`), instead of recognising them')
    .option(
      '--pattern <text>',
      "the server's own log_format (nginx) or LogFormat (Apache), as its configuration has it",
    )
    .option('--zone <zone>', 'zone of times that state none, such as Asia/Seoul; else the zone of the case')
    .option('--year <year>', "year of the last event where the data states none; else the file's own date")
    .option('--time <column>', 'column or key of the time, for tables and JSON lines')
    .option('--map <field=column...>', 'column or key of a field, for tables and JSON lines: sourceIp=client')
    .option('--mapping <file>', 'a mapping that was saved in the workbench, for tables and JSON lines')
    .option(
      '--day-order <dmy|mdy|ymd>',
      'what comes first in dates such as 03/04/2025 or 25/04/03, where the file leaves it open',
    )
    .option('--encoding <name>', `how the text is written, instead of recognising it: ${encoding.options.join(', ')}`)
    .option('--password-file <file>', 'file whose first line opens encrypted archives; the password is kept nowhere')
    .option('--member <path>', 'of an archive only this file, by its path in it')
    .option('--copy', 'keep a copy of the evidence in the case')
    .option('--json')
    .action((named: string, paths: string[], options: ImportOptions) =>
      atReadingDesk(options, async (desk) => {
        await desk.openCase(named);
        const choice = choiceOf(options);
        const files = paths.map((path) => ({ path: resolve(path), ...choice }));
        const result = await desk.ask('evidence.import', { job: desk.job, files, copy: options.copy === true });
        showFiles(desk, result.files);
      }),
    );

  program
    .command('resume')
    .description('Import again what an interrupted import left out of a case')
    .argument('<case>')
    .option('--leave', 'leave it out, and no more be told of it')
    .option('--json')
    .action((named: string, options: Common & { leave?: boolean }) =>
      atReadingDesk(options, async (desk) => {
        const { interrupted } = await desk.openCase(named);
        if (interrupted.length === 0) desk.remark('No import of this case was interrupted.');
        const files: ImportedFile[] = [];
        for (const { seq, missing } of interrupted) {
          if (options.leave || missing === 0) await desk.ask('evidence.settle', { interruption: seq });
          else files.push(...(await desk.ask('evidence.resume', { job: desk.job, interruption: seq })).files);
        }
        showFiles(desk, files);
      }),
    );
}

function showFiles(desk: Desk, files: ImportedFile[]): void {
  if (files.some((file) => file.outcome === 'refused')) desk.notInOrder();
  if (desk.json) desk.give({ files: files.map(fileForPrograms) });
  else for (const line of linesForPeople(files)) desk.say(line);
}

/** What the options say about every file of an import. Refuses with `input-wrong`. */
export function choiceOf(options: ImportOptions) {
  const { format, pattern, zone, year, time, map, encoding: named, passwordFile, member, dayOrder } = options;
  const mapping: Mapping | null =
    time === undefined && map === undefined
      ? options.mapping === undefined
        ? null
        : savedMapping(options.mapping)
      : { time: time ?? null, fields: Object.fromEntries((map ?? []).map(pairOf)) };
  if (year !== undefined && !/^\d{4}$/.test(year)) refuse('input-wrong', `--year ${year} is not a year.`);
  if (format !== undefined && pattern !== undefined) refuse('input-wrong', 'Say either --format or --pattern.');
  const order = (['dmy', 'mdy', 'ymd'] as const).find((one) => one === dayOrder);
  if (dayOrder !== undefined && !order) refuse('input-wrong', `--day-order ${dayOrder}: say dmy, mdy or ymd.`);
  const written = encoding.options.find((one) => one === named);
  if (named !== undefined && !written)
    refuse('input-wrong', `--encoding ${named}: say one of ${encoding.options.join(', ')}.`);
  const stated = pattern === undefined ? format : `pattern:${pattern}`;
  return {
    ...(stated === undefined ? {} : { format: stated }),
    ...(zone === undefined ? {} : { zone }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(mapping === null ? {} : { mapping }),
    ...(written === undefined ? {} : { encoding: written }),
    ...(order === undefined ? {} : { dayOrder: order }),
    ...(member === undefined ? {} : { member }),
    ...(passwordFile === undefined ? {} : { password: firstLine(passwordFile) }),
  };
}

function savedMapping(path: string): Mapping {
  try {
    return mappingFile.parse(JSON.parse(readFileSync(path, 'utf8'))).mapping;
  } catch {
    return refuse('mapping-wrong', `--mapping ${path} is not a mapping that Dwell saved.`);
  }
}

function firstLine(path: string): string {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch {
    return refuse('file-missing', `--password-file ${path} cannot be read.`);
  }
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) refuse('input-wrong', `--map ${text}: say FIELD=COLUMN.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function fileForPrograms(file: ImportedFile) {
  if (file.outcome === 'refused') {
    const { path, name, code, message, values } = file;
    return { path, name, refused: { code, message, values } };
  }
  const { outcome: _imported, first, last, ...rest } = file;
  return { ...rest, first: isoOrNull(first), last: isoOrNull(last) };
}

function linesForPeople(files: ImportedFile[]): string[] {
  const head = [
    'id',
    'file',
    'format',
    'lines',
    'events',
    'rejects',
    'blanks',
    'comments',
    'continuations',
    'first',
    'last',
  ];
  const rows: (string | number | null)[][] = [];
  const remarks: string[] = [];
  for (const file of files) {
    if (file.outcome === 'refused') remarks.push(`refused: ${file.path}: ${file.message}`);
    else {
      const { id, name, format, lines, events, rejects, blanks, comments, continuations, first, last } = file;
      const times = [isoOrNull(first), isoOrNull(last)];
      if (file.withoutTime === events && events > 0)
        remarks.push(
          `${name}: no event states its time, so none stands on the timeline. Say --time COLUMN if one does.`,
        );
      if (file.loss) remarks.push(`${name}: not all of it could be read. ${file.loss}`);
      const unread = unreadShare(file);
      if (unread !== null)
        remarks.push(
          `${name}: read in part only, ${unread} % of its records could not be read. See \`dwell rejects CASE ${id}\`; \`dwell reread CASE ${id} --format ID\` takes it for another format.`,
        );
      rows.push([id, name, format, lines, events, rejects, blanks, comments, continuations, ...times]);
    }
  }
  const refused = files.length - rows.length;
  const sum = `${rows.length} ${rows.length === 1 ? 'file' : 'files'} imported, ${refused} refused`;
  return [...(rows.length > 0 ? columns([head, ...rows]) : []), ...remarks, ...(files.length > 1 ? [sum] : [])];
}

function isoOrNull(instant: number | null): string | null {
  return instant === null ? null : isoUtc(instant);
}
