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

/**
 * The rows of truth.json to validate: all of them, or those of some folders.
 * @param {string} folder
 * @param {string[]} subfolders none for all
 * @returns {Truth[]}
 */
export function readTruth(folder, subfolders) {
  /** @type {Truth[]} */
  const all = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  return all.filter(
    (row) => subfolders.length === 0 || subfolders.some((one) => row.file.startsWith(`${one.replace(/\/+$/, '')}/`)),
  );
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
