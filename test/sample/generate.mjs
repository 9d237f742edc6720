/**
 * Makes the sample case: `node test/sample/generate.mjs` writes resources/sample-case and the answer key beside this
 * file; with `--out DIR` all of it goes to DIR. With `--events N --out DIR` it makes one large access log for benches
 * instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { writeLarge } from './large.mjs';
import { makeSample } from './sample.mjs';

const { values } = parseArgs({ options: { events: { type: 'string' }, out: { type: 'string' } } });

if (values.events !== undefined) {
  const events = Number(values.events.replaceAll('_', ''));
  if (!Number.isSafeInteger(events) || events < 1 || !values.out) {
    process.stderr.write('Say how many events and where to: --events 5000000 --out DIR\n');
    process.exit(1);
  }
  const { file, bytes, seconds } = writeLarge(events, resolve(values.out));
  process.stderr.write(`${file}: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s\n`);
} else {
  const out = values.out ? resolve(values.out) : join(import.meta.dirname, '../../resources/sample-case');
  const { files, answers } = makeSample();
  mkdirSync(out, { recursive: true });
  let stored = 0;
  for (const { name, content, packed } of files) {
    const path = join(out, name);
    // Compressors differ between machines, so a packed file whose content is right already is left as it is.
    const same = packed && existsSync(path) && gunzipSync(readFileSync(path)).equals(content);
    if (!same) writeFileSync(path, packed ?? content);
    stored += (packed ?? content).length;
  }
  writeFileSync(join(values.out ? out : import.meta.dirname, 'answers.json'), `${JSON.stringify(answers, null, 1)}\n`);
  process.stderr.write(
    `${files.length} files, ${(stored / 1e6).toFixed(2)} MB, ${answers.totals.events} events: ${out}\n`,
  );
}
