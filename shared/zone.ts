/**
 * The platform's zone tables, asked seldom: asking Intl costs microseconds and an import asks millions of times, so what
 * it said is kept by UTC day. For `time.ts` alone.
 */

const second = 1_000_000;
const day = 86_400 * second;

interface Block {
  offset: number;
  /** Where the clocks change inside this day, and the offset from there on; Infinity for nearly every day. */
  changeAt: number;
  offsetAfter: number;
}

export interface Zone {
  /** None for UTC, which every start needs: what the platform knows of zones takes it a hundredth of a second to load. */
  format: Intl.DateTimeFormat | null;
  blocks: Map<number, Block>;
  calmDays: Map<number, number | null>;
}

const knownZones = new Map<string, Zone>();

/** What is known of a zone by its name; null when there is no such zone. */
export function zoneOf(name: string): Zone | null {
  const known = knownZones.get(name);
  if (known) return known;
  try {
    const isUtc = name === 'UTC';
    const format = isUtc ? null : new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    const zone = { format, blocks: new Map(), calmDays: new Map() };
    knownZones.set(name, zone);
    return zone;
  } catch {
    return null;
  }
}

/** The same for a name that must be one. Throws RangeError. */
export function knownZone(name: string): Zone {
  const zone = zoneOf(name);
  if (!zone) throw new RangeError(`"${name}" is no time zone.`);
  return zone;
}

/** Minutes ahead of UTC at an instant (microseconds). */
export function offsetAt(zone: Zone, instant: number): number {
  const block = blockOf(zone, Math.floor(instant / day));
  return instant >= block.changeAt ? block.offsetAfter : block.offset;
}

function blockOf(zone: Zone, number: number): Block {
  const known = zone.blocks.get(number);
  if (known) return known;
  let low = number * 86_400;
  let high = low + 86_400;
  const offset = askedOffset(zone, low);
  const offsetAfter = askedOffset(zone, high);
  const block = { offset, changeAt: Number.POSITIVE_INFINITY, offsetAfter };
  if (offset !== offsetAfter) {
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (askedOffset(zone, middle) === offset) low = middle;
      else high = middle;
    }
    block.changeAt = high * second;
  }
  // Bounded: a hostile file can name every day of ten thousand years.
  if (zone.blocks.size > 100_000) zone.blocks.clear();
  zone.blocks.set(number, block);
  return block;
}

/** The one offset that holds all around a local day (days since 1970-01-01), null where the clocks change near it. */
export function calmOffset(zone: Zone, localDay: number): number | null {
  const known = zone.calmDays.get(localDay);
  if (known !== undefined) return known;
  if (zone.calmDays.size > 100_000) zone.calmDays.clear();
  const around = [blockOf(zone, localDay - 1), blockOf(zone, localDay), blockOf(zone, localDay + 1)];
  const offset = blockOf(zone, localDay).offset;
  const calm = around.every((block) => block.offset === offset && block.offsetAfter === offset) ? offset : null;
  zone.calmDays.set(localDay, calm);
  return calm;
}

function askedOffset({ format }: Zone, seconds: number): number {
  if (!format) return 0;
  // A Date holds 100 million days each way; beyond that the last known offset is as good as any.
  const milliseconds = Math.max(-8.64e15, Math.min(8.64e15, seconds * 1000));
  const name = format.formatToParts(milliseconds).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const found = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name);
  if (!found) return 0;
  const minutes = Math.round(Number(found[2]) * 60 + Number(found[3]) + Number(found[4] ?? 0) / 60);
  return found[1] === '-' ? 0 - minutes : minutes;
}
