// AssemblyScript. Messages said again and again word for word, and which rule they are of: what is not told by how a message
// begins takes a look at each of its bytes to find out.
import { beginMessage, fieldEnd, fieldFrom, putField, stepsIn } from './layouts';
import { standsAt } from './literals';

const longest: usize = 128;
const mostSteps: i32 = 16;
/** Of each message its bytes, how many, in which set of rules, the rule (0 for none), and where the fields stand in it. */
const lengthAt: usize = 128;
const rulesAt: usize = 132;
const ruleAt: usize = 136;
const fieldsAt: usize = 144;
const messageBytes: usize = 272;
const placeBits: u32 = 6;
const messages: usize = memory.data(272 * 64, 16);

/** What `ruleBefore` says of a message that was not there lately. */
export const unheard: usize = 2;

/** Where such a message would stand, by its last four bytes and its length; the first of the four may stand before it. */
@inline
function placeOf(from: usize, end: usize): usize {
  return messages + <usize>(((load<u32>(end - 4) ^ <u32>(end - from)) * 0x9e3779b1) >> (32 - placeBits)) * messageBytes;
}

/** The rule of a message like one before it, whose fields then stand where they stood; 0 when it is of none. */
export function ruleBefore(rules: usize, from: usize, end: usize): usize {
  const own = placeOf(from, end);
  const length = <u32>(end - from);
  if (load<u32>(own, lengthAt) != length || load<u32>(own, rulesAt) != <u32>rules) return unheard;
  if (!standsAt(from, end, own, length)) return unheard;
  const rule: usize = load<u32>(own, ruleAt);
  if (rule == 0) return 0;
  beginMessage();
  let field = own + fieldsAt;
  for (let i = 0, count = stepsIn(rule); i < count; i++, field += 8) {
    putField(i, from + load<u32>(field), from + load<u32>(field, 4));
  }
  return rule;
}

/** Remembers which rule a message is of, 0 for none. */
export function keepRule(rules: usize, from: usize, end: usize, rule: usize): void {
  const length = end - from;
  const count = rule == 0 ? 0 : stepsIn(rule);
  if (length > longest || count > mostSteps) return;
  const own = placeOf(from, end);
  for (let at: usize = 0; at < length; at += 16) v128.store(own + at, v128.load(from + at));
  store<u32>(own, <u32>length, lengthAt);
  store<u32>(own, <u32>rules, rulesAt);
  store<u32>(own, <u32>rule, ruleAt);
  let field = own + fieldsAt;
  for (let i = 0; i < count; i++, field += 8) {
    store<u32>(field, <u32>(fieldFrom(i) - from));
    store<u32>(field, <u32>(fieldEnd(i) - from), 4);
  }
}
