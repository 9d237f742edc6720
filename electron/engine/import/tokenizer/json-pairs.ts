// AssemblyScript. Lists whose elements name themselves are read as if they were objects, as readers/named-elements.ts does: of
// `{"name": "Host", "value": "a"}` in `headers` becomes `headers.Host`.
import { leafBytes, leafEnd, leafFrom, leafKind, leafTaker, leaves, leavesEnd, meet, nothing, plainText, record } from './json-leaves';
import { lack } from './json-text';
import { childOf, firstChild, pairElement, pairNames, pairRole } from './json-tree';
import { isAscii } from './scan';

const longestName: usize = 150;
const mostElements: u32 = 4096;
/** Of each element the leaf of its name, and the record that had it. */
const names: usize = memory.data(8 * 4096, 16);
/** In place of a taker: the name is said by a path now. */
const said: u32 = u32.MAX_VALUE;

/** Gives leaves the paths of their names; false when the record is for the other reader. */
export function namePairs(): bool {
  let some = false;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    const node = <usize>load<u32>(leaf);
    const role = load<u32>(node, pairRole);
    if (role == 3) return false;
    if (role != 1) continue;
    const place = names + (<usize>(load<u32>(node, pairElement) % mostElements) << 3);
    store<u32>(place, <u32>leaf);
    store<u32>(place, record, 4);
    some = true;
  }
  if (!some) return true;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    if (load<u32>(load<u32>(leaf), pairRole) == 2 && !rename(leaf)) return false;
  }
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    if (load<u32>(leaf, leafTaker) != said) continue;
    store<u32>(leaf, 0, leafTaker);
    store<u32>(leaf, nothing, leafKind);
  }
  return true;
}

function rename(leaf: usize): bool {
  const node = <usize>load<u32>(leaf);
  const place = names + (<usize>(load<u32>(node, pairElement) % mostElements) << 3);
  if (load<u32>(place, 4) != record) return true;
  const name = <usize>load<u32>(place);
  const from = <usize>load<u32>(name, leafFrom);
  const end = <usize>load<u32>(name, leafEnd);
  if (load<u32>(name, leafKind) != plainText || end - from > longestName || !isAscii(from, end)) return false;
  if (from == end) return true;
  const parent = <usize>load<u32>(node, pairNames);
  const renamed = childOf(parent, load<u32>(parent, firstChild), from);
  if (renamed == 0) {
    lack(parent, from);
    return false;
  }
  if (!meet(renamed)) return false;
  store<u32>(leaf, <u32>renamed);
  store<u32>(name, said, leafTaker);
  return true;
}
