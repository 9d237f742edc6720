// AssemblyScript. What a message says by the rules of its format, as readers/messages.ts has it.
import { giveDone, giveField, Kind } from './fields';
import { mayHold, takePairs } from './byte-pairs';
import {
  again,
  beginMessage,
  fieldEnd,
  fieldFrom,
  flagsField,
  kindField,
  leadOf,
  matchMessage,
  notGiven,
  passOver,
  stepBytes,
  stepsIn,
  stepsOf,
  surelyFails,
} from './layouts';
import { standsAt } from './literals';

/** Words of a set of rules. */
const headsAt: usize = 0;
const headCount: usize = 4;
const tailsAt: usize = 8;
const tailCount: usize = 12;
const absentField: usize = 16;
/**
 * Of each first byte the rules that may fit: where their list stands, which begins with its length. An entry: the rule,
 * how many fields it has in common with the one before it, and the pairs of bytes it needs.
 */
const listsField: usize = 20;
const entryBytes: usize = 12;

const longestMessage: usize = 16_384;

/** Says what the first fitting rule says: 1 when one fits, 0 when none does, -1 for the other reader to say. */
export function giveRules(rules: usize, from: usize, end: usize): i32 {
  let begins = from;
  let until = end;
  let depth = 0;
  while (true) {
    let text: usize = load<u32>(rules, headsAt);
    for (let i = load<i32>(rules, headCount); i > 0; i--, text += 8) {
      if (!standsAt(begins, until, load<u32>(text), load<u32>(text, 4))) continue;
      begins += load<u32>(text, 4);
      while (begins < until && load<u8>(begins) == 32) begins++;
    }
    text = load<u32>(rules, tailsAt);
    for (let i = load<i32>(rules, tailCount); i > 0; i--, text += 8) {
      const length: usize = load<u32>(text, 4);
      if (until > begins + length && standsAt(until - length, until, load<u32>(text), <u32>length)) until -= length;
    }
    if (begins >= until || until - begins > longestMessage) return depth > 0 ? 1 : 0;
    const rule = ruleOf(rules, begins, until);
    if (rule == 0) return depth > 0 ? 1 : 0;
    if (rule == 1) return -1;
    const inner = giveRule(rule, load<u8>(rules, absentField));
    if (inner == -1) return -1;
    if (inner < 0 || depth >= 2) return 1;
    begins = fieldFrom(inner);
    until = fieldEnd(inner);
    while (begins < until && load<u8>(begins) == 32) begins++;
    while (until > begins && load<u8>(until - 1) == 32) until--;
    depth++;
  }
}

/** The first rule that fits, 0 for none, 1 when that is for the other reader to say. */
function ruleOf(rules: usize, from: usize, end: usize): usize {
  const lists: usize = load<u32>(rules, listsField);
  const entry: usize = load<u32>(lists + (<usize>load<u8>(from) << 2));
  let paired = false;
  beginMessage();
  for (let left = load<i32>(entry), at = entry + 4; left > 0; left--, at += entryBytes) {
    const rule: usize = load<u32>(at);
    const shared = load<i32>(at, 4);
    if (surelyFails(shared)) continue;
    // A lead that does not stand there is seen at once; without one, a rule would go through all of the message.
    if (leadOf(rule) == 0) {
      if (!paired) takePairs(from, end);
      paired = true;
      if (!mayHold(load<u32>(at, 8))) {
        passOver(shared);
        continue;
      }
    }
    const fits = matchMessage(rule, shared, from, end);
    if (fits == 1 && (load<i32>(rule, flagsField) & notGiven) == 0) return rule;
    if (fits != 0) return 1;
  }
  return 0;
}

/** Gives what a rule says; the step whose text is looked at once more, -2 for none, -1 for the other reader to say. */
function giveRule(rule: usize, absent: u8): i32 {
  const count = stepsIn(rule);
  const unwraps = (load<i32>(rule, flagsField) & again) != 0;
  let inner = -2;
  let step = stepsOf(rule);
  for (let i = 0; i < count; i++, step += stepBytes) {
    const kind = load<i32>(step, kindField);
    if (kind == Kind.none) continue;
    if (unwraps && kind == Kind.message) {
      inner = i;
      continue;
    }
    let from = fieldFrom(i);
    let end = fieldEnd(i);
    while (from < end && load<u8>(from) == 32) from++;
    while (end > from && load<u8>(end - 1) == 32) end--;
    if (!giveField(step, kind, from, end, absent)) return -1;
  }
  giveDone(rule);
  return inner;
}
