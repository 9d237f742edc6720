import type { Reply } from '@shared/refusal.ts';
import type { Chosen } from '@shared/shell.ts';
import { EngineFailure } from './failure.ts';
import { authorised } from './token.ts';

/** How far the upload to this machine's staging folder is, bytes. */
export interface Staging {
  file: string;
  done: number;
  total: number;
}

/** Who hands files over: hears how far it is, and can break it off. */
export interface Handing {
  tell(staging: Staging): void;
  signal: AbortSignal;
}

/** The browser's own file dialog; empty when the person chose nothing. */
export function pickFiles({ folder }: { folder: boolean }): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.webkitdirectory = folder;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

/** Hands files to the loopback door, one after the other, so that the engine can read them where it runs. Fails with `cancelled` when broken off. */
export async function stage(files: readonly File[], { tell, signal }: Handing): Promise<Chosen[]> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const staged: Chosen[] = [];
  let before = 0;
  for (const file of files) {
    const reach = (done: number) => tell({ file: file.name, done: before + done, total });
    reach(0);
    staged.push(await upload(file, signal, reach));
    before += file.size;
  }
  return staged;
}

/** XMLHttpRequest, because fetch does not say how much of a body has gone out. */
function upload(file: File, signal: AbortSignal, onDone: (bytes: number) => void): Promise<Chosen> {
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(new EngineFailure('cancelled', `Handing ${file.name} over was broken off.`));
    if (signal.aborted) return cancelled();
    const request = new XMLHttpRequest();
    const breakOff = () => request.abort();
    signal.addEventListener('abort', breakOff, { once: true });
    request.addEventListener('abort', cancelled);
    request.addEventListener('loadend', () => signal.removeEventListener('abort', breakOff));
    request.open('POST', `/stage?name=${encodeURIComponent(file.name)}&modified=${file.lastModified}`);
    for (const [name, value] of Object.entries(authorised({ 'Content-Type': 'application/octet-stream' }))) {
      request.setRequestHeader(name, value);
    }
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => onDone(event.loaded));
    request.addEventListener('error', () =>
      reject(new EngineFailure('door-closed', `${file.name} could not be handed to Dwell.`)),
    );
    request.addEventListener('load', () => {
      const reply = request.response as Reply<Chosen> | null;
      if (reply?.ok) resolve(reply.value);
      else if (reply) reject(new EngineFailure(reply.error.code, reply.error.message, reply.error.values));
      else reject(new EngineFailure('bug', `The upload of ${file.name} was answered with status ${request.status}.`));
    });
    request.send(file);
  });
}

/**
 * The files of a drop; of folders, in a browser, all that is in them (`walk`). To be called while the drop is being
 * handled: afterwards the browser has forgotten what was dropped.
 */
export function droppedFiles(dropped: DataTransfer, walk: boolean): Promise<File[]> {
  const files = [...dropped.files];
  if (!walk) return Promise.resolve(files);
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.length === 0 ? Promise.resolve(files) : filesWithin(entries);
}

async function filesWithin(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFile(entry)) files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    else if (isFolder(entry)) files.push(...(await filesWithin(await entriesOf(entry))));
  }
  return files;
}

/** A folder's reader hands out its entries by the hundred, and nothing when it has no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
