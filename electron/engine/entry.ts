import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The compiled part of the reader, built beside the bundles. */
export function compiledFile(): string {
  return join(dirname(entryFile('reader')), 'tokenizer.wasm');
}

/** The built file of an entry: beside the bundle that runs, or in out/main when run from source, as tests do. */
export function entryFile(name: 'reader' | 'hasher' | 'unpacker' | 'process'): string {
  const here = fileURLToPath(import.meta.url);
  const folder = here.endsWith('.ts') ? join(dirname(here), '..', '..', 'out', 'main') : dirname(here);
  return join(folder, `${name}.js`);
}
