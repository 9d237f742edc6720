import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { withoutOptimising } from './optimising.ts';

const built = new Map<string, { exports: unknown }>();

/**
 * Runs one of the bundles beside us, and those it needs, from the code that was compiled when they were built: a fresh
 * process would spend a tenth of a second on compiling. Code that this V8 does not take is compiled as ever.
 */
export function runBuilt(name: string, folder = import.meta.dirname): void {
  withoutOptimising();
  run(join(folder, `${name}.js`));
}

function run(file: string): unknown {
  const before = built.get(file);
  if (before) return before.exports;
  const source = Module.wrap(readFileSync(file, 'utf8'));
  const compiled = compiledCode(file);
  const script = new Script(source, { filename: file, ...(compiled && { cachedData: compiled }) });
  const module = { exports: {} };
  built.set(file, module);
  const plain = createRequire(file);
  const own = (wanted: string): unknown => (wanted.startsWith('./') ? run(join(dirname(file), wanted)) : plain(wanted));
  script.runInThisContext()(module.exports, Object.assign(own, plain), module, file, dirname(file));
  return module.exports;
}

function compiledCode(file: string): Buffer | undefined {
  try {
    return readFileSync(codeOf(file));
  } catch {
    return undefined;
  }
}

/** Where the compiled code of a bundle stands: of use to this very V8 alone. */
export function codeOf(file: string): string {
  return `${file}.${process.versions.v8}-${process.arch}.code`;
}
