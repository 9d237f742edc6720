// AssemblyScript. Which value of a JSON record each field takes, and how the record says that it ended: `choose` and `giveOutcome`
// of readers/record.ts.
import { noteTerm } from './event';
import { eventOutcomeField, eventProviderField, fieldNumber, fieldTotal, fits, httpStatusField, messageField } from './json-fits';
import { outcomeOf, processNameField, unsure, yes } from './json-fits';
import { candidates, candidatesEnd, leafEnd, leafFrom, leafTaker, outcomeLeaves, timeLeaf } from './json-leaves';
import { chooseAsBefore } from './json-shapes';
import { fieldCount, fieldsAt } from './json-tree';

const mostRules: u32 = 512;

/** Rules of the outcome: position of the key, address and length of what it must equal (0 for anything), 1 or 2. */
const rules: usize = memory.data(16 * 512, 16);
let ruleCount: u32 = 0;
/** 1 or 2 where no rule decides, 0 for nothing. */
let otherwise: u32 = 0;
/** 'success', 'failure' */
const outcomes: usize = memory.data(32, 16);

/** Of each field the leaf it takes, 0 for none, and the rank of that. */
const chosen: usize = memory.data(4 * 17, 16);
const ranks: usize = memory.data(4 * 17, 16);
let doubtful: bool = false;

export function rulesAt(): usize {
  return rules;
}
/** False when there are more rules than there is room for. */
export function openOutcomes(ruleTotal: u32, without: u32): bool {
  if (ruleTotal > mostRules) return false;
  ruleCount = ruleTotal;
  otherwise = without;
  store<u64>(outcomes, 0x0073736563637573);
  store<u64>(outcomes, 0x006572756c696166, 16);
  return true;
}

/** Every field takes its best leaf that no field before it has taken; false when only the other reader knows which. */
export function choose(): bool {
  for (let at = chosen; at < chosen + (fieldTotal << 2); at += 4) store<u32>(at, 0);
  if (chooseAsBefore()) return true;
  doubtful = false;
  for (let at = candidates; at < candidatesEnd; at += 4) takeBest(load<u32>(at), fieldTotal);
  for (let field: u32 = 0; field < fieldTotal; field++) {
    const own = chosen + (<usize>field << 2);
    let leaf = <usize>load<u32>(own);
    if (leaf == 0) continue;
    if (load<u32>(leaf, leafTaker) != 0) {
      // Another field has it already: the next best for this one.
      store<u32>(own, 0);
      for (let at = candidates; at < candidatesEnd; at += 4) {
        if (load<u32>(load<u32>(at), leafTaker) == 0) takeBest(load<u32>(at), field);
      }
      leaf = load<u32>(own);
    }
    if (leaf != 0) store<u32>(leaf, field + 1, leafTaker);
  }
  return !doubtful;
}

/** Lets a leaf be the choice of the fields it is better for than what they have; of one field alone unless `only` is none. */
function takeBest(leaf: usize, only: u32): void {
  if (leaf == timeLeaf) return;
  const node = <usize>load<u32>(leaf);
  const begin = <usize>load<u32>(node, fieldsAt);
  const end = begin + (<usize>load<u32>(node, fieldCount) << 3);
  for (let at = begin; at < end; at += 8) {
    const told = load<u32>(at);
    const field = told & fieldNumber;
    if (only != fieldTotal && field != only) continue;
    const rank = load<u32>(at, 4);
    const own = <usize>field << 2;
    if (load<u32>(chosen + own) != 0 && rank >= load<u32>(ranks + own)) continue;
    const found = fits(told, load<u32>(leaf, leafFrom), load<u32>(leaf, leafEnd));
    if (found == unsure) doubtful = true;
    if (found != yes) continue;
    store<u32>(chosen + own, <u32>leaf);
    store<u32>(ranks + own, rank);
  }
}

export const noField: u32 = u32.MAX_VALUE;

/** That field as `fits` is asked of it for a leaf, `noField` where the leaf cannot be that. */
export function fieldOf(leaf: usize, field: u32): u32 {
  const node = <usize>load<u32>(leaf);
  const begin = <usize>load<u32>(node, fieldsAt);
  const end = begin + (<usize>load<u32>(node, fieldCount) << 3);
  for (let at = begin; at < end; at += 8) if ((load<u32>(at) & fieldNumber) == field) return load<u32>(at);
  return noField;
}

/** The leaf that a field took, 0 for none. */
export function chosenLeaf(field: u32): usize {
  return load<u32>(chosen + (<usize>field << 2));
}

export function setChosen(field: u32, leaf: usize): void {
  store<u32>(chosen + (<usize>field << 2), <u32>leaf);
  store<u32>(leaf, field + 1, leafTaker);
}

/** Whether the record says nothing of what its message may mean: nothing but that, its machine, program and provider. */
export function isSilent(): bool {
  for (let field: u32 = 0; field < fieldTotal; field++) {
    if (field >= eventProviderField && field <= processNameField) continue;
    if (field != messageField && isTaken(field)) return false;
  }
  return true;
}

export function isTaken(field: u32): bool {
  return load<u32>(chosen + (<usize>field << 2)) != 0;
}

/** Notes the outcome; false where the record tells none. */
export function giveOutcome(): bool {
  const outcome = decided();
  if (outcome == 0) return false;
  const text = outcomes + (<usize>(outcome - 1) << 4);
  noteTerm(eventOutcomeField, text, text + 7);
  return true;
}

/** 1 for success, 2 for failure, 0 for none. */
function decided(): u32 {
  for (let rule = rules; rule < rules + (<usize>ruleCount << 4); rule += 16) {
    const leaf = <usize>load<u32>(outcomeLeaves + (<usize>load<u32>(rule) << 2));
    if (leaf == 0) continue;
    const wanted = <usize>load<u32>(rule, 4);
    if (wanted != 0 && !equals(load<u32>(leaf, leafFrom), load<u32>(leaf, leafEnd), wanted, load<u32>(rule, 8))) continue;
    return load<u32>(rule, 12);
  }
  const own = <usize>load<u32>(chosen + (<usize>eventOutcomeField << 2));
  if (own != 0) return outcomeOf(load<u32>(own, leafFrom), load<u32>(own, leafEnd));
  if (otherwise != 0) return otherwise;
  const status = <usize>load<u32>(chosen + (<usize>httpStatusField << 2));
  if (status == 0) return 0;
  return load<u8>(load<u32>(status, leafFrom)) < 52 ? 1 : 2;
}

function equals(from: usize, end: usize, wanted: usize, length: u32): bool {
  if (end - from != <usize>length) return false;
  for (let at: usize = 0; at < <usize>length; at++) if (load<u8>(from + at) != load<u8>(wanted + at)) return false;
  return true;
}
