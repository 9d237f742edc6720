// AssemblyScript. What a message says by the rules of its format, as readers/messages.ts has it.
import { giveDone, giveField, Kind } from './fields';
import {
  again,
  beginMessage,
  fieldEnd,
  fieldFrom,
  flagsField,
  matchMessage,
  notGiven,
  stepsIn,
  stepsOf,
  surelyFails,
} from './layouts';
import { kindField, stepBytes } from './layout-steps';
import { standsAt } from './literals';
import { chooseRules, freeBytes, nextRule } from './rule-choice';
import { giveOutcomeOf } from './names';
import { keepRule, ruleBefore, unheard } from './rule-memory';

/** Words of a set of rules. */
const headsAt: usize = 0;
const headCount: usize = 4;
const tailsAt: usize = 8;
const tailCount: usize = 12;
const absentField: usize = 16;
/**
 * Of each first byte the rules that begin with it: their count, then of each the rule, what it shares, how many stand before,
 * and the first eight bytes of its lead with how many bits it falls short of them.
 */
const leadsField: usize = 20;
const ledShift: usize = 12;
const ledLead: usize = 16;
const ledBytes: usize = 24;
/** The rules without a lead, of each the rule, what it shares, and what rule-choice.ts knows of it. */
const freeField: usize = 24;
const freeCount: usize = 28;
const groupOfField: usize = 32;
const groupsField: usize = 36;
/** Of each byte whether a head begins with it. */
const headFirstsField: usize = 40;

const longestMessage: usize = 16_384;

/** Says what the first fitting rule says: 1 when one fits, 0 when none does, -1 for the other reader to say. */
export function giveRules(rules: usize, from: usize, end: usize): i32 {
  let begins = from;
  let until = end;
  let depth = 0;
  while (until > begins && (load<u8>(until - 1) == 10 || load<u8>(until - 1) == 13)) until--;
  if (until == begins) return 0;
  while (true) {
    let text: usize = load<u32>(rules, headsAt);
    const mayLead = load<u8>(load<u32>(rules, headFirstsField) + <u32>load<u8>(begins)) != 0;
    for (let i = mayLead ? load<i32>(rules, headCount) : 0; i > 0; i--, text += 8) {
      const head: usize = load<u32>(text);
      if (load<u8>(head) != load<u8>(begins) || !standsAt(begins, until, head, load<u32>(text, 4))) continue;
      begins += load<u32>(text, 4);
      while (begins < until && load<u8>(begins) == 32) begins++;
    }
    text = load<u32>(rules, tailsAt);
    for (let i = load<i32>(rules, tailCount); i > 0; i--, text += 8) {
      const tail: usize = load<u32>(text);
      const length: usize = load<u32>(text, 4);
      if (until <= begins + length || load<u8>(tail + length - 1) != load<u8>(until - 1)) continue;
      if (standsAt(until - length, until, tail, <u32>length)) until -= length;
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

/** What a rule tried last was, and how it fared. */
let triedLed: i32 = -1;
let triedFree: i32 = -1;
/** The next of the rules with a lead. */
let led: i32 = 0;

/** The first rule that fits, 0 for none, 1 when that is for the other reader to say. */
function ruleOf(rules: usize, from: usize, end: usize): usize {
  const leads: usize = load<u32>(load<u32>(rules, leadsField) + (<usize>load<u8>(from) << 2));
  triedLed = -1;
  triedFree = -1;
  led = 0;
  // Before the message is gone through for the others: most messages are of a rule that stands first.
  const first = ledRule(leads, 0, from, end);
  if (first != 0 || load<i32>(rules, freeCount) == 0) return first;
  const before = ruleBefore(rules, from, end);
  if (before != unheard) return before;
  const found = ruleAmong(rules, leads, from, end);
  if (found != 1) keepRule(rules, from, end, found);
  return found;
}

/** The same of all rules but those asked already. */
function ruleAmong(rules: usize, leads: usize, from: usize, end: usize): usize {
  const free: usize = load<u32>(rules, freeField);
  const count = load<i32>(rules, freeCount);
  chooseRules(load<u32>(rules, groupOfField), load<u32>(rules, groupsField), from, end);
  let next = nextRule(free, 0, count);
  while (true) {
    const first = ledRule(leads, next, from, end);
    if (first != 0 || next >= count) return first;
    const entry = free + <usize>next * freeBytes;
    const found = tried(load<u32>(entry), load<i32>(entry, 4), triedFree == next - 1 && next > 0, from, end);
    if (found != 0) return found;
    triedFree = next;
    triedLed = -1;
    next = nextRule(free, next + 1, count);
  }
}

/** The same of rules with such a lead, from the one at hand on and as far as they stand before one without. */
function ledRule(leads: usize, next: i32, from: usize, end: usize): usize {
  const text = load<u64>(from);
  for (const count = load<i32>(leads); led < count; led++) {
    const entry = leads + 4 + <usize>led * ledBytes;
    if (load<i32>(entry, 8) > next) break;
    if ((text ^ load<u64>(entry, ledLead)) << <u64>load<u32>(entry, ledShift) != 0) continue;
    const found = tried(load<u32>(entry), load<i32>(entry, 4), triedLed == led - 1 && led > 0, from, end);
    if (found != 0) return found;
    triedLed = led;
    triedFree = -1;
  }
  return 0;
}

/** A rule that fits, 0 when it does not, 1 when that is for the other reader to say. @param follows the one before it was tried just now */
@inline
function tried(rule: usize, shared: i32, follows: bool, from: usize, end: usize): usize {
  if (!follows) beginMessage();
  else if (surelyFails(shared)) return 0;
  const fits = matchMessage(rule, follows ? shared : -1, from, end);
  if (fits == 1 && (load<i32>(rule, flagsField) & notGiven) == 0) return rule;
  return fits == 0 ? 0 : 1;
}

/** Gives what a rule says; the step whose text is looked at once more, -2 for none, -1 for the other reader to say. */
@inline
function giveRule(rule: usize, absent: u8): i32 {
  const count = stepsIn(rule);
  const unwraps = (load<i32>(rule, flagsField) & again) != 0;
  let inner = -2;
  let asked = false;
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
    if (asked && kind == Kind.status) giveOutcomeOf(from, end);
    asked = asked || kind == Kind.request;
  }
  giveDone(rule);
  return inner;
}
