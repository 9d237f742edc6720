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

/** Hands files to the loopback door, one after the other, so that the engine can read them where it runs. */
export async function stage(files: readonly File[], onStaging?: (staging: Staging) => void): Promise<Chosen[]> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const staged: Chosen[] = [];
  let before = 0;
  for (const file of files) {
    staged.push(await upload(file, (done) => onStaging?.({ file: file.name, done: before + done, total })));
    before += file.size;
  }
  return staged;
}

/** XMLHttpRequest, because fetch does not say how much of a body has gone out. */
function upload(file: File, onDone: (bytes: number) => void): Promise<Chosen> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
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
