import { readSync } from 'node:fs';
import { Refusal } from '@shared/refusal.ts';
import { configure, type Entry, Reader, ZipReader } from '@zip.js/zip.js';
import iconv from 'iconv-lite';
import { damaged } from './budget.ts';
import type { Found } from './members.ts';

configure({ useWebWorkers: false });

/** @source PKWARE, APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.16 */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/** A table of contents is never read in pieces: one bigger than this is refused. */
const mostAtOnce = 64 * 2 ** 20;

/** An open file as zip.js reads it. */
export class FileReader extends Reader<number> {
  private readonly file: number;

  constructor(file: number, sizeBytes: number) {
    super(file);
    this.file = file;
    this.size = sizeBytes;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (length > mostAtOnce) throw new Error('A table of contents is larger than any archive needs.');
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - index)));
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.file, bytes, done, bytes.length - done, index + done);
      if (read === 0) break;
      done += read;
    }
    return bytes.subarray(0, done);
  }
}

/** The members of a zip. Refuses with `file-damaged`, `password-needed`, `password-wrong`. */
export async function* zipMembers(
  file: number,
  sizeBytes: number,
  name: string,
  password: string | undefined,
): AsyncGenerator<Found> {
  const zip = new ZipReader(new FileReader(file, sizeBytes), {
    filenameValidation: 'tolerant',
    checkSignature: true,
    checkOverlappingEntry: true,
  });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      yield {
        path: nameOf(entry),
        sizeBytes: entry.uncompressedSize,
        packedBytes: entry.compressedSize,
        modified: Number.isNaN(entry.lastModDate?.getTime()) ? null : (entry.lastModDate?.getTime() ?? null),
        kind: entry.symlink ? 'link' : 'file',
        encrypted: entry.encrypted,
        read: (give) => readEntry(entry, name, password, give),
      };
    }
  } catch (error) {
    throw refusalOf(error, name);
  } finally {
    await zip.close();
  }
}

async function readEntry(
  entry: Entry,
  name: string,
  password: string | undefined,
  give: (piece: Uint8Array) => void,
): Promise<void> {
  if (entry.directory) return;
  if (entry.encrypted && password === undefined) {
    throw passwordNeeded(name);
  }
  let stop: unknown;
  const into = new WritableStream<Uint8Array>({
    write(piece) {
      try {
        give(piece);
      } catch (error) {
        stop = error;
        throw error;
      }
    },
  });
  try {
    await entry.getData(into, password === undefined ? {} : { password });
  } catch (error) {
    throw stop ?? refusalOf(error, name, `${name}/${nameOf(entry)}`);
  }
}

/** Tries a password on the first encrypted member. Refuses with `password-wrong`, `file-damaged`. */
export async function checkPassword(file: number, sizeBytes: number, name: string, password: string): Promise<void> {
  const zip = new ZipReader(new FileReader(file, sizeBytes), { filenameValidation: 'tolerant' });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory || !entry.encrypted) continue;
      await entry.getData(new WritableStream<Uint8Array>(), { password, checkPasswordOnly: true });
      return;
    }
  } catch (error) {
    throw refusalOf(error, name);
  } finally {
    await zip.close();
  }
}

export function passwordNeeded(name: string): Refusal {
  return new Refusal('password-needed', `${name} is encrypted: say its password to unpack it. It is not kept.`, {
    name,
  });
}

/** A name that does not say how it is written is UTF-8 where it can be, or else what Korean archives use. */
function nameOf(entry: Entry): string {
  if (entry.filenameUTF8) return entry.filename;
  const raw = Buffer.from(entry.rawFilename);
  const text = raw.toString();
  return text.includes('\ufffd') ? iconv.decode(raw, 'cp949') : text;
}

function refusalOf(error: unknown, name: string, damagedPart = name): unknown {
  if (error instanceof Refusal) return error;
  const why = error instanceof Error ? error.message : String(error);
  if (/password/i.test(why)) {
    return new Refusal('password-wrong', `The password does not open ${name}. Say it again; capitals count.`, { name });
  }
  return damaged(damagedPart, `the archive is damaged (${why})`);
}
