import type { Change } from '@shared/changes.ts';
import type { Reply } from '@shared/refusal.ts';

/** Said to the engine process by whoever only asks of a case and brings no file. */
export const noReader = '--no-reader';

/** What goes into the engine process. */
export interface Asked {
  id: number;
  method: string;
  input: unknown;
}

/** What comes out of it: the reply to a question, or something announced unasked. */
export type Told = { id: number; reply: Reply } | { change: Change };

/** The engine's process as whoever keeps it sees it, be it Electron's utility process or a plain child. */
export interface EngineProcess {
  readonly pid: number | undefined;
  post(message: Asked): void;
  onMessage(listener: (message: Told) => void): void;
  /** Called once, however the process ended. */
  onExit(listener: () => void): void;
  /** Asks it to close its case and go. */
  end(): void;
  /** Ends it where it stands. */
  kill(): void;
}
