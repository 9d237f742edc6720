import type { Bridge } from '@shared/shell.ts';

declare global {
  interface Window {
    readonly dwell?: Bridge;
  }
}

/** The door this page came through: what the preload put here under Electron; a plain browser has none. */
export const bridge: Bridge | null = window.dwell ?? null;
