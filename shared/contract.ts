/** Every method of the engine: what it takes, what it gives. Those of a noun stand in its file. Start reading here. */
import { z } from 'zod';
import { actorMethods } from './actors.ts';
import { caseSettings, caseSummary, place, rebuildResult, recentCase } from './case.ts';
import { credentialMethods } from './credentials.ts';
import { custodyMethods, verification } from './custody.ts';
import { evidenceMethods, importedFile } from './evidence.ts';
import { formatMethods } from './formats.ts';
import { holdingMethods } from './holdings.ts';
import { hypothesisMethods } from './hypotheses.ts';
import { incidentMethods } from './incident.ts';
import { job } from './job.ts';
import { leadMethods } from './leads.ts';
import { linkMethods } from './links.ts';
import { loginMethods } from './logins.ts';
import { networkMethods } from './networks.ts';
import { noteMethods } from './notes.ts';
import { operatorMethods } from './operators.ts';
import { placeMethods } from './places.ts';
import { reportMethods } from './report.ts';
import { rosterMethods } from './roster.ts';
import { timelineMethods } from './timeline.ts';
import { traceMethods } from './traces.ts';

const nothing = z.object({});

export const contract = {
  'engine.about': {
    input: nothing,
    output: z.object({ version: z.string(), duckdb: z.string(), node: z.string(), host: z.string() }),
  },
  'job.cancel': { input: z.object({ job }), output: z.object({ cancelled: z.boolean() }) },

  'case.list': { input: nothing, output: z.object({ cases: z.array(recentCase) }) },
  'case.create': {
    /** `folder` is the folder to make the case in, or, when it ends in .dwell, the case's own; without it, the cases folder of this machine. */
    input: z.object({
      folder: place.optional(),
      settings: caseSettings.partial().extend({ name: caseSettings.shape.name }),
    }),
    output: caseSummary,
  },
  /** `passing` opens for a single command: what it does is entered in the journal, that it came and went is not. */
  'case.open': {
    input: z.object({ case: place, readOnly: z.boolean().default(false), passing: z.boolean().default(false) }),
    output: caseSummary,
  },
  /** Makes the bundled sample case in the cases folder, or opens it when it is there; `imported` false means its evidence still has to be imported. */
  'case.sample': { input: nothing, output: caseSummary.extend({ imported: z.boolean() }) },
  /** Imports the sample case's evidence, takes in its roster and list of keys, enters its incident timeline. */
  'case.fillSample': { input: z.object({ job }), output: z.object({ files: z.array(importedFile) }) },
  'case.close': { input: nothing, output: nothing },
  'case.current': { input: nothing, output: caseSummary.nullable() },
  'case.change': { input: caseSettings.partial(), output: caseSummary },
  'case.verify': { input: z.object({ job }), output: verification },
  'case.rebuild': { input: z.object({ job }), output: rebuildResult },

  ...formatMethods,
  ...evidenceMethods,
  ...custodyMethods,
  ...timelineMethods,
  ...noteMethods,
  ...incidentMethods,
  ...traceMethods,
  ...actorMethods,
  ...placeMethods,
  ...holdingMethods,
  ...operatorMethods,
  ...networkMethods,
  ...rosterMethods,
  ...credentialMethods,
  ...leadMethods,
  ...loginMethods,
  ...linkMethods,
  ...hypothesisMethods,
  ...reportMethods,
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
/** What a caller may leave out is optional here. */
export type Input<M extends Method> = z.input<Contract[M]['input']>;
/** What a method receives: checked, defaults filled in. */
export type Taken<M extends Method> = z.output<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;

/** The one way to the engine, the same behind every door. */
export type Ask = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
