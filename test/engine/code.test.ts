import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeOf, runBuilt } from '../../electron/engine/code.ts';

const folder = mkdtempSync(join(tmpdir(), 'dwell-code-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a process as the engine's is: code is good for its flags alone. */
const refused = `
  const { readFileSync } = require('node:fs');
  const { wrap } = require('node:module');
  const { Script } = require('node:vm');
  require('node:v8').setFlagsFromString('--no-opt');
  for (const file of process.argv.slice(1)) {
    const cachedData = readFileSync(file + '.' + process.versions.v8 + '-' + process.arch + '.code');
    const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
    if (script.cachedDataRejected) console.log(file);
  }`;

describe('compiled code', () => {
  it('is there for all that the engine runs, and is taken', () => {
    const out = resolve('out/main');
    const files = readdirSync(out).flatMap((name) =>
      /^(serve-.*|start-engine|reader-thread)\.js$/.test(name) ? [join(out, name)] : [],
    );
    expect(files).toHaveLength(3);
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', refused, ...files], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });

  it.each(['none', 'of another make', 'cut off'])('is not needed: %s', (which) => {
    const told = join(folder, 'told');
    rmSync(told, { force: true });
    const name = `first-${which.replaceAll(' ', '-')}`;
    writeFileSync(join(folder, `${name}.js`), `require('./second-${name}.js').tell('once');`);
    const second = join(folder, `second-${name}.js`);
    writeFileSync(second, `exports.tell = (what) => require('node:fs').appendFileSync(${JSON.stringify(told)}, what);`);
    if (which === 'of another make') writeFileSync(codeOf(second), 'what another V8 left');
    if (which === 'cut off') {
      const code = readdirSync('out/main').find((file) => file.startsWith('reader-thread.js.')) ?? '';
      writeFileSync(codeOf(second), readFileSync(join('out/main', code)).subarray(0, 10_000));
    }
    runBuilt(name, folder);
    expect(existsSync(told) && readFileSync(told, 'utf8')).toBe('once');
  });
});
