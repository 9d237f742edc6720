import { readFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type { Plugin } from 'vite';
import { codeOf } from './engine/code.ts';

/** A build step: compiles every function of what code.ts runs, so that a fresh process of this V8 need not. */
export function compileCode(): Plugin {
  return {
    name: 'code',
    generateBundle() {
      // What is built is CommonJS, whatever the package around it is: only scripts can be compiled beforehand.
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    },
    writeBundle({ dir }, bundle) {
      for (const { type, fileName } of Object.values(bundle)) {
        if (type === 'chunk' && dir) compile(join(dir, fileName));
      }
    },
  };
}

function compile(file: string): void {
  const text = readFileSync(file, 'utf8');
  // Not run by code.ts, and no script for the line with which it begins.
  if (text.startsWith('#!')) return;
  setFlagsFromString('--no-lazy');
  const script = new Script(Module.wrap(text), { filename: file });
  setFlagsFromString('--lazy');
  // The code is good for processes with the flags in force now: those of optimising.ts, where a process begins.
  setFlagsFromString('--no-opt');
  writeFileSync(codeOf(file), script.createCachedData());
  setFlagsFromString('--opt');
}
