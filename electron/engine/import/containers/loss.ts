import type { Evidence } from '@shared/evidence.ts';
import { damaged } from './budget.ts';

/** Is told of what is missing behind all that could be unpacked. */
export type Tell = (loss: string) => void;

/**
 * A packed file ends too early: told where something was unpacked, else refused.
 * @param at where it ends, in its own bytes
 * @param total how much was unpacked
 */
export function cutOff(name: string, at: number, total: number, tell?: Tell): void {
  if (!tell || total === 0) {
    throw damaged(name, `the packed part ends too early, at byte ${at}, after ${total} unpacked bytes`);
  }
  tell(`The packed file ends too early, at its byte ${at}: what followed is not there.`);
}

/** Behind the packed part, from this byte of the file on, stands something that is none: told, or refused where nobody is. */
export function followed(name: string, at: number, tell?: Tell): void {
  if (!tell) throw damaged(name, `after the packed part, at byte ${at}, something else follows`);
  tell(`Behind the packed part, at byte ${at} of the packed file, something else follows, which was not read.`);
}

/** What is missing behind a file because its archive is cut off; of others the reading tells it anew. */
export function lossOfMember({ member, loss }: Evidence): string | null {
  return member ? (loss ?? null) : null;
}
