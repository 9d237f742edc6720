/** What a folder's truth.json states, turned into what can be asked of the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One row of truth.json, as far as it is used here.
 * @typedef {object} Truth
 * @property {string} file
 * @property {string} format
 * @property {number | null} lines
 * @property {number | null} events
 * @property {number | null} rejects
 * @property {number[] | null} [reject_lines]
 * @property {string | null} first_ts
 * @property {string | null} last_ts
 * @property {number | null} [distinct_src_ip]
 * @property {Record<string, number>} [status_counts]
 * @property {string} [sha256]
 * @property {number} [bytes]
 * @property {string[]} [tz_assumed_by_peer]
 * @property {string[]} [year_assumed_by_peer]
 * @property {boolean} [no_year]
 * @property {string} [note_time]
 * @property {{ line: number, ts: string | null, ts_raw?: string, src_ip: string | null, user: string | null, action: string | null, method: string | null, url: string | null, status: string | number | null }[]} sample
 */

/** Folders of truth whose files one of our formats reads, though the folder bears another name. */
const aliases = {
  'csv-generic': 'delimited',
  database: 'postgresql',
  'identity-saas': 'slack-audit',
  'plaso-output': 'plaso-csv',
  suricata: 'suricata-eve',
  'sysmon-json': 'windows-json',
  timesketch: 'timesketch-csv',
  'vpc-flow': 'aws-vpc-flow',
  'vpn-firewall': 'cisco-asa',
};

/**
 * The rows of truth.json to validate, and those no format of ours reads yet.
 * @param {string} folder
 * @param {string[]} subfolders none for all that the engine has formats for
 * @param {string[]} formats ids of the engine's formats
 * @returns {{ rows: Truth[], notYet: Truth[] }}
 */
export function readTruth(folder, subfolders, formats) {
  /** @type {Truth[]} */
  const all = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const under = all.filter(
    (row) => subfolders.length === 0 || subfolders.some((one) => row.file.startsWith(`${one.replace(/\/+$/, '')}/`)),
  );
  const kind = (row) => row.format.split('/')[0] ?? '';
  // A folder asked for by name is validated whole, readable or not.
  const readable = (row) => subfolders.length > 0 || formats.includes(aliases[kind(row)] ?? kind(row));
  return { rows: under.filter(readable), notYet: under.filter((row) => !readable(row)) };
}

/**
 * What a person would state about the file, taken from what the peer assumed: the same zone and year.
 * @param {Truth} row
 */
export function choiceOf(row) {
  const year = row.year_assumed_by_peer?.[0] ?? (row.note_time ? '2005' : row.no_year ? '2024' : null);
  return { zone: zoneOf(row.tz_assumed_by_peer?.[0]), ...(year ? { year: Number(year) } : {}) };
}

/** `-02:00` as a zone's name; in `Etc` names the sign stands for west. @param {string} [offset] */
function zoneOf(offset) {
  const found = /^([+-])(\d\d):00$/.exec(offset ?? '');
  if (!found || found[2] === '00') return 'UTC';
  return `Etc/GMT${found[1] === '-' ? '+' : '-'}${Number(found[2])}`;
}
