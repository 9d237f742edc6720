/**
 * Small seeded randomness. Every part of the story draws from a stream of its own, named in words, so that changing
 * one part leaves all others as they were.
 * @source mulberry32 by Tommy Ettinger, public domain; FNV-1a for the name's seed
 */

/**
 * @typedef {object} Stream
 * @property {() => number} unit a number in [0, 1)
 * @property {(count: number) => number} below a whole number in [0, count)
 * @property {(low: number, high: number) => number} between a whole number in [low, high]
 * @property {(share: number) => boolean} chance
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {(weights: readonly number[]) => number} weighted the position chosen
 * @property {<T>(list: readonly T[]) => T[]} shuffled
 * @property {(digits: number) => string} hex
 * @property {() => string} uuid a version 4 UUID
 */

/**
 * A stream of random numbers, the same for the same name on every machine.
 * @param {string} name
 * @returns {Stream}
 */
export function stream(name) {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(unit() * count);
  const hex = (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    unit,
    below,
    hex,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => unit() < share,
    pick: (list) => list[below(list.length)],
    weighted(weights) {
      let left = unit() * weights.reduce((sum, weight) => sum + weight, 0);
      return Math.max(
        0,
        weights.findIndex((weight) => {
          left -= weight;
          return left < 0;
        }),
      );
    },
    shuffled(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`,
  };
}
