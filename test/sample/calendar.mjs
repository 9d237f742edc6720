/** The story's clock: milliseconds since 1970 UTC, told in Seoul (no daylight saving since 1988, so a fixed +09:00). */

export const zone = 'Asia/Seoul';
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const east = 9 * hour;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');
const local = (at) => new Date(at + east);

/**
 * An instant from Seoul's calendar, `seoul('2025-06-24', '03:11:07')`.
 * @param {string} date
 * @param {string} [time]
 */
export const seoul = (date, time = '00:00:00') => Date.parse(`${date}T${time}Z`) - east;

/** The Seoul day an instant falls on, `2025-06-24`. @param {number} at */
export const dayOf = (at) => local(at).toISOString().slice(0, 10);

/** Sunday is 0. @param {number} at */
export const weekday = (at) => local(at).getUTCDay();

/** As nginx writes `$time_local`. @param {number} at */
export function nginxTime(at) {
  const d = local(at);
  return `${two(d.getUTCDate())}/${months[d.getUTCMonth()]}/${d.getUTCFullYear()}:${clock(d)} +0900`;
}

/** As syslog writes it in Seoul: no year, no zone, the day padded with a blank. @param {number} at */
export function syslogTime(at) {
  const d = local(at);
  return `${months[d.getUTCMonth()]} ${String(d.getUTCDate()).padStart(2, ' ')} ${clock(d)}`;
}

/** `2025-11-16 22:03:11`, Seoul, as a ticket system exports it. @param {number} at */
export const wallTime = (at) => `${dayOf(at)} ${clock(local(at))}`;

/** ISO UTC to the second, as CloudTrail writes it. @param {number} at */
export const isoSecond = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** ISO UTC with milliseconds. @param {number} at */
export const isoMilli = (at) => new Date(at).toISOString();

function clock(d) {
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}`;
}

/** How busy a shop is by hour of the day and by day of the week (Sunday first). */
export const shopHours = [9, 5, 3, 2, 2, 3, 6, 11, 16, 20, 23, 25, 28, 26, 24, 23, 24, 27, 31, 36, 42, 45, 38, 22];
export const shopDays = [12, 9, 9, 9, 9.5, 10.5, 13];
/** How busy an office is. */
export const officeHours = [0, 0, 0, 0, 0, 0, 0, 1, 6, 18, 20, 17, 5, 15, 19, 18, 17, 12, 4, 1, 0, 0, 0, 0];

/**
 * A moment of one day after the rhythm of its hours.
 * @param {import('./random.mjs').Stream} random
 * @param {number} midnight
 * @param {readonly number[]} hours
 */
export function momentOf(random, midnight, hours) {
  return midnight + random.weighted(hours) * hour + random.below(3600) * second;
}

/** The Seoul midnights from the first date to the last. @param {string} from @param {string} to */
export function midnights(from, to) {
  const list = [];
  for (let at = seoul(from); at <= seoul(to); at += day) list.push(at);
  return list;
}
