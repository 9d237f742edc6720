import { Refusal } from '@shared/refusal.ts';

export interface Limits {
  /** Of all that comes out. */
  bytes: number;
  /** How many times its own size a file may unpack to, once `ratioFrom` bytes have come out. */
  ratio: number;
  ratioFrom: number;
}

/** What unpacking a file may come to; more is a decision for a person. */
export const unpackLimits: Limits = { bytes: 64 * 2 ** 30, ratio: 1000, ratioFrom: 100 * 2 ** 20 };
/** Files in an archive, and archives in one another. */
export const mostMembers = 10_000;
export const deepestArchive = 2;

/** Refuses with `budget-exceeded` when more has come out of so many packed bytes than anybody honestly packs. */
export function checkBudget(name: string, total: number, packed: number, limits: Limits): void {
  const tooLong = total > limits.bytes;
  if (!tooLong && (total <= limits.ratioFrom || total / Math.max(1, packed) <= limits.ratio)) return;
  throw new Refusal(
    'budget-exceeded',
    `${name} unpacks to more than ${tooLong ? `${limits.bytes} bytes` : `${limits.ratio} times its size`}: it may have been made to fill the disk. Unpack it yourself if you trust it.`,
    { name },
  );
}

export function damaged(name: string, where: string): Refusal {
  return new Refusal('file-damaged', `${name} cannot be unpacked: ${where}. Nothing of it was imported.`, {
    name,
    where,
  });
}
