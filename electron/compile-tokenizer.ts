import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import type { Plugin } from 'vite';

/** A build step: compiles the AssemblyScript of a folder to `tokenizer.wasm` beside the bundles. */
export function compileTokenizer(folder: string): Plugin {
  return {
    name: 'tokenizer',
    async generateBundle() {
      let compiled: Uint8Array | undefined;
      const { error, stderr } = await asc.main(
        `index.ts --outFile tokenizer.wasm --runtime minimal --enable simd -O3 --noAssert --use abort=`.split(' '),
        {
          readFile: (name) => read(join(folder, name)),
          writeFile(_name, contents) {
            if (typeof contents !== 'string') compiled = contents;
          },
          listFiles: () => [],
        },
      );
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
