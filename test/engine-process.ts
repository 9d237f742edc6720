import { resolve } from 'node:path';
import type { Ask } from '@shared/contract.ts';
import { forkEngine } from '../electron/fork.ts';

const entry = resolve(import.meta.dirname, '../out/main/process.js');
export const resources = resolve(import.meta.dirname, '../resources');

/** The built engine in a process of its own, as every door starts it. `user` is who does what is journaled. */
export function startEngine(cases: string, user: string) {
  const child = forkEngine(entry, { DWELL_CASES: cases, DWELL_RESOURCES: resources, DWELL_USER: user });
  const waiting = new Map<number, (told: unknown) => void>();
  let asked = 0;
  child.onMessage((told) => {
    if ('id' in told) waiting.get(told.id)?.(told.reply);
  });
  const ask = async (method: string, input: unknown) => {
    const reply = await new Promise((done) => {
      waiting.set(++asked, done);
      child.post({ id: asked, method, input });
    });
    const { ok, value, error } = reply as { ok: boolean; value?: unknown; error?: { message: string } };
    if (!ok) throw new Error(`${method}: ${error?.message}`);
    return value;
  };
  return { ask: ask as Ask, end: () => child.end() };
}
