// AssemblyScript. Which rules without a lead may fit a message: those of which a pair of bytes that they need stands in it
// (readers/byte-pairs.ts). rule-program.ts says which pair that is of each, and gives them bits in their order.

/** Of each place of the table the number of a group of rules, 0 for none. */
const placeBits: u32 = 12;
/** The last bit stands for all rules from there on. */
const lastBit: i32 = 127;
const groupBytes: usize = 16;

/** The rules that are left to try, by their bits. */
let low: u64 = 0;
let high: u64 = 0;

/** @param groupOf of each place its group @param groups bits of each, those of rules that need no pair first */
export function chooseRules(groupOf: usize, groups: usize, from: usize, end: usize): void {
  low = load<u64>(groups);
  high = load<u64>(groups, 8);
  for (let p = from; p + 1 < end; p++) {
    const group = load<u8>(groupOf + ((<u32>load<u16>(p) * 0x9e3779b1) >> (32 - placeBits)));
    if (group == 0) continue;
    const place = groups + <usize>group * groupBytes;
    low |= load<u64>(place);
    high |= load<u64>(place, 8);
  }
}

/** The first rule that is left, at least the one given; so many when none is. */
export function nextRule(least: i32, count: i32): i32 {
  if (least > lastBit) return min(least, count);
  const left = least < 64 ? (low >> least) << least : 0;
  if (left != 0) return <i32>ctz(left);
  const over = least < 64 ? high : (high >> (least - 64)) << (least - 64);
  return over != 0 ? 64 + <i32>ctz(over) : count;
}
