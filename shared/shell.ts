/** What only the machine around the page can do: choose files, save one, fill the clipboard. Each door does it in its own way. */
import { z } from 'zod';
import { place } from './case.ts';
import type { Change } from './changes.ts';
import type { Reply } from './refusal.ts';

/** Something on this machine that a person chose: a word only its door understands, and a name for people. */
export const chosen = z.object({ place: place, name: z.string() });
export type Chosen = z.infer<typeof chosen>;

const nothing = z.object({});

/** What the page asks of the Electron door by `window.dwell.shell(action, input)`; a page in a browser has other means to the same ends. */
export const shellContract = {
  /** Files, or folders that stand for all that is in them; empty when the person chose nothing. */
  chooseEvidence: { input: z.object({ folder: z.boolean() }), output: z.array(chosen) },
  chooseCase: { input: nothing, output: chosen.nullable() },
  /** A folder to make a case in. */
  chooseFolder: { input: nothing, output: chosen.nullable() },
  /** Files dropped on the window. The page hands over `{files: File[]}`; the preload makes paths of them, a page cannot. */
  takeDropped: {
    input: z.object({ paths: z.array(z.string().min(1).max(4096)).max(10_000) }),
    output: z.array(chosen),
  },
  /** `where` is the file's name and folder for people; null when the person chose not to save. */
  saveFile: {
    input: z.object({
      name: z.string().min(1).max(255),
      mime: z.string().max(200),
      body: z.string(),
      /** `body` is the bytes of a picture in base64 and not text. */
      base64: z.boolean().default(false),
    }),
    output: z.object({ saved: z.boolean(), where: z.string().nullable() }),
  },
  copyText: { input: z.object({ text: z.string().max(1_000_000) }), output: nothing },
} as const;

export type ShellAction = keyof typeof shellContract;
export type ShellInput<A extends ShellAction> = z.input<(typeof shellContract)[A]['input']>;
export type ShellOutput<A extends ShellAction> = z.output<(typeof shellContract)[A]['output']>;

/** What the preload puts on the page as `window.dwell`, frozen. Every failure is a Reply, never a rejection. */
export interface Bridge {
  ask(method: string, input: unknown): Promise<Reply>;
  /** Gives back the way to stop listening. */
  onChange(listener: (change: Change) => void): () => void;
  shell(action: ShellAction, input: unknown): Promise<Reply>;
}

/** What the loopback door answers to `GET /places`: what a page in a browser may choose from without uploading. */
export const listing = z.object({
  entries: z.array(
    chosen.extend({
      /** `cases` is the folder in which Dwell keeps cases, which holds no evidence. */
      kind: z.enum(['folder', 'cases', 'case', 'file']),
      /** Of files. */
      sizeBytes: z.number().nullable(),
      /** ISO UTC. */
      modified: z.string(),
    }),
  ),
  /** True when the folder holds more than was listed. */
  truncated: z.boolean(),
});
export type Listing = z.infer<typeof listing>;
