import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import type { Plugin } from 'vite';

// The memory is shared, so that bytes are hashed by another thread in the place where they are read: its size is stated
// here and by whoever makes it (compiled.ts).
const flags = [
  ...['--runtime', 'minimal', '--enable', 'simd', '--enable', 'threads', '-O3', '--noAssert', '--use', 'abort='],
  ...['--importMemory', '--sharedMemory', '--initialMemory', '64', '--maximumMemory', '65536'],
];

/** A build step: compiles the AssemblyScript of a folder to `tokenizer.wasm` beside the bundles. */
export function compileTokenizer(folder: string): Plugin {
  return {
    name: 'tokenizer',
    async generateBundle() {
      let compiled: Uint8Array | undefined;
      const { error, stderr } = await asc.main(['index.ts', '--outFile', 'tokenizer.wasm', ...flags], {
        readFile: (name) => read(join(folder, name)),
        writeFile(_name, contents) {
          if (typeof contents !== 'string') compiled = contents;
        },
        listFiles: () => [],
      });
      if (error || !compiled) throw new Error(`The tokenizer could not be compiled: ${stderr.toString()}`);
      this.emitFile({ type: 'asset', fileName: 'tokenizer.wasm', source: compiled });
    },
  };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
