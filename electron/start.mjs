// What `npm start` runs: build when the sources are newer, then Electron when it is here or can be fetched, else browser mode.
//   --browser          browser mode on purpose (--port, --root and --open go on to `dwell serve`)
//   --case=FOLDER      open that case
//   --cli ARGS...      the terminal door, as `npm run -s dwell -- ARGS`
//   --build            build when needed, and nothing else
// DWELL_NO_DOWNLOAD=1 never fetches Electron. ELECTRON_OVERRIDE_DIST_PATH: an Electron unpacked elsewhere.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const stallMs = 20_000;

const [mode, ...rest] = args;
if (mode === '--build') await buildWhenStale();
else if (mode === '--cli') {
  await buildWhenStale();
  run(process.execPath, [join(root, 'out/main/cli.js'), ...rest]);
} else await start();

async function start() {
  await buildWhenStale();
  const browser = args.includes('--browser') || process.env.DWELL_MODE === 'browser';
  const given = args.filter((argument) => argument !== '--browser');
  if (!browser) {
    let electron = electronOnDisk();
    if (!electron && process.env.DWELL_NO_DOWNLOAD !== '1' && (await fetchElectron())) electron = electronOnDisk();
    if (electron) {
      run(electron, [root, ...given]);
      return;
    }
    console.log(
      'Electron is not installed and could not be downloaded; opening browser mode: same engine, same screens.',
    );
  }
  const named = given.find((argument) => argument.startsWith('--case='))?.slice('--case='.length);
  const others = given.filter((argument) => !argument.startsWith('--case='));
  run(process.execPath, [join(root, 'out/main/cli.js'), 'serve', ...(named ? [named] : []), ...others]);
}

/** Runs a program in our place: its input and output, its signals, its exit status. */
function run(program, programArguments) {
  // npm changes to the project's folder; the paths a person types are meant from where he stands.
  const byNpm = ['start', 'dwell'].includes(process.env.npm_lifecycle_event ?? '');
  const cwd = (byNpm && process.env.INIT_CWD) || process.cwd();
  const child = spawn(program, programArguments, { stdio: 'inherit', cwd });
  // Ctrl-C reaches the child by itself, being of the same terminal; a second one from us would mean "at once" to it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(String(error));
    process.exit(2);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** The Electron executable, when it is on disk. Never `require('electron')` to find out: that downloads it. */
function electronOnDisk() {
  try {
    const folder = dirname(require.resolve('electron/package.json'));
    const named = join(folder, 'path.txt');
    const executable = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
    const full = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), executable);
    return existsSync(full) ? full : undefined;
  } catch {
    return undefined;
  }
}

/** Electron's own installer, once; stopped when no byte has come for 20 seconds. Says whether it did its work. */
async function fetchElectron() {
  const folder = dirname(require.resolve('electron/package.json'));
  const temporary = mkdtempSync(join(tmpdir(), 'dwell-electron-'));
  console.log(
    'Fetching Electron once (about 120 MB). Ctrl-C stops it; `npm start -- --browser` does without, in a browser.',
  );
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' },
  });
  let arrived = -1;
  let silentSince = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf(temporary) + sizeOf(join(folder, 'dist'));
    if (now !== arrived) {
      arrived = now;
      silentSince = Date.now();
    } else if (Date.now() - silentSince > stallMs) child.kill();
  }, 500);
  const status = await new Promise((done) => {
    child.on('exit', (code) => done(code));
    child.on('error', () => done(1));
  });
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  return status === 0;
}

function sizeOf(folder) {
  let sum = 0;
  for (const file of filesUnder(folder)) sum += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return sum;
}

async function buildWhenStale() {
  if (!isStale()) return;
  const lock = join(root, 'out/.building');
  mkdirSync(join(root, 'out'), { recursive: true });
  // Another start that is building already builds for us too.
  while (true) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - made > 120_000) rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 200));
    }
    if (!isStale()) return;
  }
  let built;
  try {
    const electronVite = join(dirname(require.resolve('electron-vite/package.json')), 'bin/electron-vite.js');
    // Its words go to stderr: stdout is the terminal door's result.
    built = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  } catch {
    console.error('Dwell is not installed yet: run `npm ci` first.');
    process.exit(2);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  if (built.status !== 0) process.exit(2);
}

/** Whether a source is newer than what was built of it. An installed copy has no sources and is never stale. */
function isStale() {
  if (!existsSync(join(root, 'shared'))) return false;
  const built = ['out/main/main.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html'].map(
    (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const since = Math.min(...built);
  const sources = ['electron', 'renderer', 'shared'].flatMap((folder) => filesUnder(join(root, folder)));
  return [...sources, ...['package.json', 'electron.vite.config.ts'].map((file) => join(root, file))].some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since,
  );
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
