// AssemblyScript. The values of the record at hand, and what they may be to it by their paths.
import { claimBits, claimBitsBeyond, embeddedPath, fieldCount, outcomeKey, seenAt, strange, timeRank } from './json-tree';

/**
 * Of a leaf: its node, its bytes (those of an escaped text where they were spelled out), its kind, the field that takes it,
 * from 1, and where its value stands in the record.
 */
export const leafNode: usize = 0;
export const leafFrom: usize = 4;
export const leafEnd: usize = 8;
export const leafKind: usize = 12;
export const leafTaker: usize = 16;
export const leafBegins: usize = 20;
export const leafEnds: usize = 24;
export const leafBytes: usize = 28;

/** A text without escapes that can stand in another as it is. */
export const plainText: u32 = 0;
export const escapedText: u32 = 1;
export const bareWord: u32 = 2;
/** null, or a name that is said by the path of what it names. */
export const nothing: u32 = 3;
/** A text without escapes that has bytes which should be. */
export const oddText: u32 = 4;

export const mostLeaves: usize = 4096;
const outcomeBytes: usize = 4 * 64;

export const leaves: usize = memory.data(28 * 4096, 16);
/** The leaves that may be fields, by their addresses. */
export const candidates: usize = memory.data(4 * 4096, 16);
/** Of each key that decides the outcome its leaf, 0 for none. */
export const outcomeLeaves: usize = memory.data(4 * 64, 16);

export let leavesEnd: usize = leaves;
export let candidatesEnd: usize = candidates;
/** The first leaf of the best rank among the keys of the time, 0 for none. */
export let timeLeaf: usize = 0;
/** The leaf that may hold another record as a text, 0 for none. */
export let embeddedLeaf: usize = 0;
export let claimed: u32 = 0;
export let claimedBeyond: u32 = 0;
export let anyLeaf: bool = false;
/** The number of the record at hand. */
export let record: u32 = 0;

let bestRank: u32 = 0;
/** Whether leaves may still change their names when the record has been read. */
let paired: bool = false;
export function setPaired(value: bool): void {
  paired = value;
}
export function isPaired(): bool {
  return paired;
}

export function clearLeaves(): void {
  record++;
  leavesEnd = leaves;
  candidatesEnd = candidates;
  timeLeaf = 0;
  embeddedLeaf = 0;
  bestRank = u32.MAX_VALUE;
  claimed = 0;
  claimedBeyond = 0;
  anyLeaf = false;
  clearOutcomes();
}

function clearOutcomes(): void {
  for (let at = outcomeLeaves; at < outcomeLeaves + outcomeBytes; at += 16) v128.store(at, i64x2.splat(0));
}

/** Says that the record has this path; false when it had it before, or when it is one for the other reader. */
export function meet(node: usize): bool {
  const seen = <usize>load<u32>(node, seenAt);
  if (load<u32>(seen) == record || load<u32>(node, strange) == 1) return false;
  store<u32>(seen, record);
  return true;
}

/** @param begins where the value stands in the record, up to `ends` */
export function addLeaf(node: usize, from: usize, end: usize, kind: u32, begins: usize, ends: usize): bool {
  if (!meet(node) || leavesEnd == leaves + mostLeaves * leafBytes) return false;
  const leaf = leavesEnd;
  leavesEnd += leafBytes;
  store<u32>(leaf, <u32>node);
  store<u32>(leaf, <u32>from, leafFrom);
  store<u32>(leaf, <u32>end, leafEnd);
  store<u32>(leaf, kind, leafKind);
  store<u32>(leaf, 0, leafTaker);
  store<u32>(leaf, <u32>begins, leafBegins);
  store<u32>(leaf, <u32>ends, leafEnds);
  if (load<u32>(node, strange) == embeddedPath) embeddedLeaf = leaf;
  if (!paired) register(leaf);
  return true;
}

/** Notes what a leaf may be to the record by its path. */
export function register(leaf: usize): void {
  const node = <usize>load<u32>(leaf);
  claimed |= load<u32>(node, claimBits);
  claimedBeyond |= load<u32>(node, claimBitsBeyond);
  anyLeaf = true;
  // It counts for what the record is, and states nothing.
  if (load<u32>(leaf, leafKind) == nothing) return;
  const rank = load<u32>(node, timeRank);
  if (rank != 0 && rank < bestRank) {
    bestRank = rank;
    timeLeaf = leaf;
  }
  const key = load<u32>(node, outcomeKey);
  if (key != 0) store<u32>(outcomeLeaves + (<usize>(key - 1) << 2), <u32>leaf);
  if (load<u32>(node, fieldCount) != 0 && load<u32>(leaf, leafEnd) > load<u32>(leaf, leafFrom)) {
    store<u32>(candidatesEnd, <u32>leaf);
    candidatesEnd += 4;
  }
}

/** Leaves that were put there by a shape, and what the shape knows of them. */
export function setLeaves(end: usize, time: usize, claims: u32, claimsBeyond: u32, any: bool): void {
  leavesEnd = end;
  candidatesEnd = candidates;
  timeLeaf = time;
  embeddedLeaf = 0;
  claimed = claims;
  claimedBeyond = claimsBeyond;
  anyLeaf = any;
  clearOutcomes();
}

export function addCandidate(leaf: usize): void {
  store<u32>(candidatesEnd, <u32>leaf);
  candidatesEnd += 4;
}
