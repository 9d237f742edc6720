#!/usr/bin/env node
/** The terminal door: stdout is the result, stderr the progress; exit status 0 done, 1 refused or not in order, 2 a bug. */
import { Command } from 'commander';
import { version } from '../../package.json';
import { actorsCommands } from './cli/actors.ts';
import { addressDataCommand } from './cli/address-data.ts';
import { caseCommands } from './cli/case.ts';
import { checkCommands } from './cli/checks.ts';
import { evidenceCommands } from './cli/evidence.ts';
import { importCommand } from './cli/import.ts';
import { incidentCommands } from './cli/incident.ts';
import { networksCommands } from './cli/networks.ts';
import { noteCommands } from './cli/notes.ts';
import { reportCommand } from './cli/report.ts';
import { serveCommands } from './cli/serve.ts';
import { timelineCommands } from './cli/timeline.ts';
import { tracesCommands } from './cli/traces.ts';
import { whoCommands } from './cli/who.ts';
import { whoisThenCommands } from './cli/whois-then.ts';

const program = new Command('dwell')
  .description('Investigate a data breach from its logs, offline.')
  .version(version)
  .showHelpAfterError('(dwell help COMMAND says how it is used)')
  .addHelpText('after', '\nEvery command takes --json. Exit status: 0 done, 1 refused or not in order, 2 a bug.');

caseCommands(program);
importCommand(program);
evidenceCommands(program);
timelineCommands(program);
tracesCommands(program);
actorsCommands(program);
whoisThenCommands(program);
networksCommands(program);
addressDataCommand(program);
noteCommands(program);
whoCommands(program);
incidentCommands(program);
reportCommand(program);
checkCommands(program);
serveCommands(program);

void program.parseAsync();
