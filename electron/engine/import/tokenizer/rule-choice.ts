// AssemblyScript. Which rules without a lead may fit a message: those of which all pairs of bytes that they need stand in it
// (readers/byte-pairs.ts). A rule is thought of when the rarest of them is met; rule-program.ts says which that is.

/** Of each pair of bytes a place, in a table of groups by their numbers (0 for none) and in one of pairs that were met. */
const groupBits: u32 = 12;
const metBits: u32 = 10;

/** Rules that have a bit; those behind them are all thought of. */
const mostBits: i32 = 512;
const bits: usize = memory.data(512 >> 3, 16);
/** Of each place the message in which such a pair stood last; behind them one that stands in every message. */
const met: usize = memory.data(4 * 1025, 16);
let message: u32 = 0;

/** Words of a rule without a lead, behind what is known of it as a layout: the places of two more pairs that it needs. */
const needField: usize = 8;
const otherNeedField: usize = 12;
export const freeBytes: usize = 16;

/** @param groupOf of each place its group @param groups of each group how many rules, and which; those that need no pair first */
export function chooseRules(groupOf: usize, groups: usize, from: usize, end: usize): void {
  memory.fill(bits, 0, mostBits >> 3);
  message++;
  store<u32>(met, message, 4 << metBits);
  choose(load<u32>(groups));
  for (let p = from; p + 1 < end; p++) {
    const hash = <u32>load<u16>(p) * 0x9e3779b1;
    store<u32>(met + ((<usize>hash >> (32 - metBits)) << 2), message);
    const group = load<u8>(groupOf + (hash >> (32 - groupBits)));
    if (group != 0) choose(load<u32>(groups + (<usize>group << 2)));
  }
}

function choose(group: usize): void {
  const last = group + (<usize>load<u32>(group) << 2);
  for (let at = group; at < last; ) {
    at += 4;
    const rule = load<u32>(at);
    const place = bits + (rule >> 3);
    store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(rule & 7)));
  }
}

/** The first rule that is left, at least the one given; so many when none is. */
export function nextRule(rules: usize, least: i32, count: i32): i32 {
  let rule = least;
  while (rule < count) {
    if (rule < mostBits) {
      const left = load<u64>(bits + <usize>((rule >> 6) << 3)) >> (rule & 63);
      if (left == 0) {
        rule = (rule | 63) + 1;
        continue;
      }
      rule += <i32>ctz(left);
    }
    const own = rules + <usize>rule * freeBytes;
    const needs = load<u32>(met + (<usize>load<u32>(own, needField) << 2)) == message;
    if (needs && load<u32>(met + (<usize>load<u32>(own, otherNeedField) << 2)) == message) return rule;
    rule++;
  }
  return count;
}
