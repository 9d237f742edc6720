/** The addresses a person picked for requests to operators: kept on the desk until the case is closed for good. */
import { useSyncExternalStore } from 'react';
import { preference, remember } from '../../desk.ts';

let picked: { folder: string; addresses: readonly string[] } = { folder: '', addresses: [] };
const listeners = new Set<() => void>();

function put(folder: string, addresses: readonly string[], keep = true): void {
  picked = { folder, addresses };
  for (const listener of [...listeners]) listener();
  if (keep) void remember(`picked:${folder}`, JSON.stringify(addresses));
}

function load(folder: string): void {
  if (picked.folder === folder) return;
  put(folder, [], false);
  void preference(`picked:${folder}`).then((kept) => {
    if (kept === null || picked.folder !== folder || picked.addresses.length > 0) return;
    const read: unknown = JSON.parse(kept);
    if (Array.isArray(read)) put(folder, read.map(String).slice(0, 5000), false);
  });
}

const none: readonly string[] = [];

/** The picked addresses of a case. */
export function usePicked(folder: string): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      load(folder);
      return () => listeners.delete(listener);
    },
    () => (picked.folder === folder ? picked.addresses : none),
  );
}

/** Picks an address, or puts it back. */
export function togglePicked(folder: string, address: string): void {
  load(folder);
  const now = picked.addresses;
  put(folder, now.includes(address) ? now.filter((one) => one !== address) : [...now, address].slice(0, 5000));
}

/** Picks these besides. */
export function pickAll(folder: string, addresses: readonly string[]): void {
  load(folder);
  put(folder, [...new Set([...picked.addresses, ...addresses])].slice(0, 5000));
}

/** Puts all back. */
export function clearPicked(folder: string): void {
  put(folder, []);
}
