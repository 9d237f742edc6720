// AssemblyScript. Records that stand as a text within another, as readers/record.ts has them: the inner one says what happened,
// what stands around it stands beside that. What is odd about either is left to the other reader.
import { addMore } from './event';
import { embeddedLeaf, escapedText, leafBytes, leafEnd, leafFrom, leafKind, leaves, leavesEnd, nothing, timeLeaf } from './json-leaves';
import { readInner } from './json-text';
import { readTime } from './json-times';
import { nameAt, nameLength, seenAt, strange, wrappedPath } from './json-tree';

const mostAround: usize = 64;
/** Both are spelled out into the same room. */
const longestInner: usize = 1 << 19;

/** The leaves of the outer record, and which of them is the inner one. */
const around: usize = memory.data(28 * 64, 16);
let aroundEnd: usize = around;
let holder: usize = 0;

/** Where the time of the outer record stands in it, which is the place of the event's: 0 and nothing where it has none. */
export let outerTimeAt: u32 = 0;
export let outerTimeLength: u32 = 0;
/** Where the inner record stands, spelled out. */
export let innerFrom: usize = 0;
export let innerEnd: usize = 0;

/** Reads the record within the one at hand, whose leaves are then at hand; false when it is for the other reader. */
export function enterInner(first: usize): bool {
  if (load<u32>(embeddedLeaf, leafKind) != escapedText || leavesEnd - leaves > mostAround * leafBytes) return false;
  innerFrom = load<u32>(embeddedLeaf, leafFrom);
  innerEnd = load<u32>(embeddedLeaf, leafEnd);
  if (innerEnd - innerFrom > longestInner || load<u8>(innerFrom) != 123) return false;
  outerTimeAt = 0;
  outerTimeLength = 0;
  if (timeLeaf != 0) {
    const from = <usize>load<u32>(timeLeaf, leafFrom);
    const end = <usize>load<u32>(timeLeaf, leafEnd);
    if (load<u32>(timeLeaf, leafKind) == escapedText || !readTime(from, end)) return false;
    outerTimeAt = <u32>(from - first);
    outerTimeLength = <u32>(end - from);
  }
  holder = around + (embeddedLeaf - leaves);
  aroundEnd = around + (leavesEnd - leaves);
  memory.copy(around, leaves, leavesEnd - leaves);
  store<u8>(innerEnd, 10);
  return readInner(innerFrom, innerEnd + 1) == innerEnd && embeddedLeaf == 0 && timeLeaf != 0 && !isWrapped();
}

function isWrapped(): bool {
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    if (load<u32>(load<u32>(leaf), strange) == wrappedPath) return true;
  }
  return false;
}

/** Gives what stands around the inner record; false where both have a name. */
export function giveAround(): bool {
  for (let leaf = around; leaf < aroundEnd; leaf += leafBytes) {
    const from = <usize>load<u32>(leaf, leafFrom);
    const end = <usize>load<u32>(leaf, leafEnd);
    if (leaf == holder || from == end || load<u32>(leaf, leafKind) == nothing) continue;
    const node = <usize>load<u32>(leaf);
    if (isInner(load<u32>(node, seenAt))) return false;
    if (!addMore(load<u32>(node, nameAt), load<u32>(node, nameLength), from, end)) return false;
  }
  return true;
}

/** Whether the inner record has that path. */
function isInner(path: u32): bool {
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    if (load<u32>(load<u32>(leaf), seenAt) == path) return true;
  }
  return false;
}
