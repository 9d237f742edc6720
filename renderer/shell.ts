/** What only the machine around the page can do, by the door the page came through. */
import type { Reply } from '@shared/refusal.ts';
import type { Chosen, Listing, ShellAction, ShellInput, ShellOutput } from '@shared/shell.ts';
import { bridge } from './bridge.ts';
import { request } from './engine-loopback.ts';
import { EngineFailure } from './failure.ts';
import { type Handing, pickFiles, stage } from './stage.ts';
import { authorised } from './token.ts';

/** `window`: Dwell's own window, with the machine's dialogs. `browser`: a plain browser, which uploads and downloads. */
export const door: 'window' | 'browser' = bridge ? 'window' : 'browser';

async function act<A extends ShellAction>(action: A, input: ShellInput<A>): Promise<ShellOutput<A>> {
  if (!bridge) throw new EngineFailure('bug', `No door for ${action}.`);
  return unwrapped((await bridge.shell(action, input)) as Reply<ShellOutput<A>>);
}

/** Lets a person choose files, or a folder; empty when nothing was chosen. In a browser they are uploaded to this machine's staging folder. */
export async function chooseEvidence(input: { folder: boolean }, handing: Handing): Promise<Chosen[]> {
  return bridge ? act('chooseEvidence', input) : stage(await pickFiles(input), handing);
}

/** What a person dropped on the page, as places. */
export async function takeDropped(files: File[], handing: Handing): Promise<Chosen[]> {
  if (!bridge) return stage(files, handing);
  // The preload turns File objects into paths; a page cannot.
  return act('takeDropped', { files } as never);
}

/** A case folder chosen in the machine's dialog; null when none was. Only behind Dwell's own window: a browser lists places instead. */
export async function chooseCase(): Promise<Chosen | null> {
  return act('chooseCase', {});
}

/** A folder to make a case in; null when none was chosen. Only behind Dwell's own window. */
export async function chooseFolder(): Promise<Chosen | null> {
  return act('chooseFolder', {});
}

/** What a page in a browser may choose from without uploading: the roots Dwell was started with, or what one of them holds. */
export async function listPlaces(within: string | null): Promise<Listing> {
  const query = within === null ? '' : `?in=${encodeURIComponent(within)}`;
  const response = await request(`/places${query}`, { headers: authorised() });
  return unwrapped<Listing>((await response.json()) as Reply<Listing>);
}

/** Saves text, or bytes in base64, as a file: where it went, for people; null when the person chose not to save. A browser says no more than the name. */
export async function saveFile(file: {
  name: string;
  mime: string;
  body: string;
  base64?: boolean;
}): Promise<{ saved: boolean; where: string | null }> {
  if (bridge) return act('saveFile', file);
  const address = URL.createObjectURL(new Blob([file.base64 ? bytesOf(file.body) : file.body], { type: file.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { saved: true, where: file.name };
}

/** Puts text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  if (bridge) await act('copyText', { text });
  else await navigator.clipboard.writeText(text);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function unwrapped<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new EngineFailure(reply.error.code, reply.error.message, reply.error.values);
  return reply.value;
}
