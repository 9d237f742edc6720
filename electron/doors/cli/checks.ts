import { resolve } from 'node:path';
import type { Command } from 'commander';
import { atReadingDesk, type Common } from './desk.ts';

/** Verify, check and rebuild: status 1 when something is not in order. */
export function checkCommands(program: Command): void {
  program
    .command('verify')
    .description('Check the chain of the journal and the hash of every evidence file')
    .argument('<case>')
    .option('--json')
    .action((named: string, options: Common) =>
      atReadingDesk(options, async (desk) => {
        await desk.openCase(named);
        const answer = await desk.ask('case.verify', { job: desk.job });
        const { chain, evidence } = answer;
        if (chain.state === 'broken' || evidence.some((one) => one.state !== 'unchanged')) desk.notInOrder();
        if (desk.json) {
          desk.give(answer);
          return;
        }
        desk.say(
          chain.state === 'whole'
            ? `journal: whole, ${chain.entries} entries, head ${chain.head}`
            : `journal: BROKEN at entry ${chain.firstBad ?? '?'}: ${chain.reason ?? ''}`,
        );
        for (const one of evidence) {
          const state = one.state === 'unchanged' ? 'unchanged since intake' : one.state.toUpperCase();
          desk.say(`${one.id}  ${one.name}: ${state}  ${one.found ?? one.expected}`);
        }
      }),
    );

  program
    .command('check')
    .description('Say whether files are, byte for byte, evidence or exports of the case')
    .argument('<case>')
    .argument('<file...>')
    .option('--json')
    .action((named: string, files: string[], options: Common) =>
      atReadingDesk(options, async (desk) => {
        await desk.openCase(named);
        const checked = [];
        for (const file of files) {
          const path = resolve(file);
          checked.push({ path, ...(await desk.ask('custody.check', { job: desk.job, path })) });
        }
        if (checked.some(({ evidence, exports }) => evidence.length + exports.length === 0)) desk.notInOrder();
        if (desk.json) {
          desk.give({ files: checked });
          return;
        }
        for (const { path, sha256, evidence, exports } of checked) {
          for (const one of evidence) desk.say(`${path}: evidence ${one.id}, ${one.name}, unchanged since intake`);
          for (const { seq, at, by } of exports) desk.say(`${path}: exported by ${by} at ${at}, journal entry ${seq}`);
          if (evidence.length + exports.length === 0) {
            desk.say(`${path}: NOT KNOWN to this case, or changed since it left it (SHA-256 ${sha256})`);
          }
        }
      }),
    );

  program
    .command('rebuild')
    .description('Make the index anew from evidence and journal, and compare')
    .argument('<case>')
    .option('--json')
    .action((named: string, options: Common) =>
      atReadingDesk(options, async (desk) => {
        await desk.openCase(named);
        const answer = await desk.ask('case.rebuild', { job: desk.job });
        if (answer.compared && !answer.identical) desk.notInOrder();
        if (desk.json) desk.give(answer);
        else {
          const found = !answer.compared
            ? 'made anew, nothing to compare with'
            : answer.identical
              ? 'identical'
              : `different: ${answer.difference ?? ''}`;
          desk.say(`${found}: ${answer.events} events of ${answer.evidence} evidence files`);
        }
      }),
    );
}
