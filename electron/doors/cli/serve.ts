import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { casesFolder } from '../../machine.ts';
import { createPlaces } from '../../places.ts';
import { readAssets } from '../assets.ts';
import { openLoopbackDoor } from '../loopback.ts';
import { atReadingDesk, type Common } from './desk.ts';
import { interrupted } from './interrupt.ts';
import { whole } from './naming.ts';
import { openInBrowser } from './open-in-browser.ts';

const usualPort = 47_310;

interface ServeOptions extends Common {
  port: string;
  root: string[];
  open?: boolean;
}

/** The loopback door: the workbench in a browser of this machine. */
export function serveCommands(program: Command): void {
  program
    .command('serve')
    .description('Open the workbench to a browser on this machine (127.0.0.1 only)')
    .argument('[case]')
    .option('--port <port>', '0 for any', String(usualPort))
    .option('--root <dir...>', 'a folder whose files may be chosen in the browser and read in place', [])
    .option('--open', 'open the browser too')
    .option('--json')
    .action((named: string | undefined, options: ServeOptions) =>
      atReadingDesk(options, async (desk) => {
        if (named !== undefined) await desk.openCase(named, 'stay');
        const wanted = whole('--port', options.port);
        const door = await openLoopbackDoor({
          host: desk.host,
          places: createPlaces(),
          assets: await readAssets(join(import.meta.dirname, '../renderer')),
          casesFolder: casesFolder(),
          roots: options.root.map((root) => resolve(root)),
          port: wanted,
        });
        if (wanted !== 0 && door.port !== wanted) {
          desk.remark(
            `Port ${wanted} is taken, so this is port ${door.port}. What a browser remembers (drafts, columns, saved filters) it remembers per port.`,
          );
        }
        desk.remark(
          'Open this address in a browser on this machine. It holds the key to the case: pass it to nobody. Ctrl-C ends it.',
        );
        if (desk.json) desk.give({ address: door.address, port: door.port });
        else desk.say(door.address);
        if (options.open) await openInBrowser(door.address);
        desk.ownInterrupts();
        await interrupted();
        await door.close();
      }),
    );

  program
    .command('open')
    .description('Open the workbench on a case: in its own window, or in a browser where Electron is not installed')
    .argument('<case>')
    .action((named: string) => {
      const start = join(import.meta.dirname, '../../electron/start.mjs');
      const child = spawn(process.execPath, [start, `--case=${resolve(named)}`], { stdio: 'inherit' });
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
      return new Promise<void>((done) => {
        child.once('exit', (code) => {
          process.exitCode = code ?? 1;
          done();
        });
      });
    });
}
