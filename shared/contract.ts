/** Every method of the engine: what it takes, what it gives. Start reading here. */
import { z } from 'zod';
import { caseSettings, caseSummary, place, rebuildResult, recentCase } from './case.ts';
import { credentialMethods } from './credentials.ts';
import { chainState, checkedFile, journalEntry, verification } from './custody.ts';
import { eventRef } from './event.ts';
import { evidence, formatSummary, importChoice, importedFile, inspection, mapping, reject } from './evidence.ts';
import { hypothesisMethods } from './hypotheses.ts';
import { dwell, incidentChange, incidentEntry, incidentStatement } from './incident.ts';
import { leadMethods } from './leads.ts';
import { linkMethods } from './links.ts';
import { loginMethods } from './logins.ts';
import { addressData, loadedAddressData, networkList, networkStatement } from './networks.ts';
import { note } from './notes.ts';
import { reportFile, reportKinds, reportLanguage } from './report.ts';
import { rosterMethods } from './roster.ts';
import {
  completedField,
  eventDetail,
  facet,
  facetField,
  firstRows,
  histogram,
  page,
  scope,
  splits,
} from './timeline.ts';
import {
  actor,
  actorDetail,
  actorStatement,
  addressesInput,
  addressPage,
  firstAddresses,
  hop,
  neighbour,
  operatorsResult,
  trace,
  traceSubject,
  tracesMap,
  tracesScope,
  tracesSummary,
  visitPage,
  whoisThen,
} from './traces.ts';

const nothing = z.object({});
const job = z.string().min(1).max(100);

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

  /** Hashes a file where it is and says whether it is evidence of the case or something the case exported. */
  'custody.check': { input: z.object({ job, path: place }), output: checkedFile },
  'custody.list': {
    /** Newest first; `before` is a seq to go on from. */
    input: z.object({
      text: z.string().max(1000).default(''),
      kind: z.string().max(50).default(''),
      before: z.number().nullable().default(null),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.object({ entries: z.array(journalEntry), total: z.number(), chain: chainState }),
  },

  'formats.list': { input: nothing, output: z.object({ formats: z.array(formatSummary) }) },
  /** What the files are taken for. A folder stands for all that is in it. */
  'evidence.inspect': {
    input: z.object({ job, paths: z.array(place).min(1).max(10_000) }),
    output: z.object({ files: z.array(inspection) }),
  },
  /** The same for one file under a person's choice: the real parser, the first rows. */
  'evidence.preview': { input: importChoice.extend({ mapping: mapping.optional() }), output: inspection },
  /** Imports files and folders; each file all or nothing. */
  'evidence.import': {
    input: z.object({ job, files: z.array(importChoice).min(1).max(10_000), copy: z.boolean().default(false) }),
    output: z.object({ files: z.array(importedFile) }),
  },
  /** Reads one evidence file again under another choice; what was read before is replaced, and the journal says so. */
  'evidence.reread': {
    input: importChoice.omit({ path: true, password: true }).extend({ job, evidence: z.number() }),
    output: evidence,
  },
  'evidence.list': { input: nothing, output: z.object({ evidence: z.array(evidence) }) },
  'evidence.rejects': {
    input: z.object({
      evidence: z.number(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.object({
      total: z.number(),
      reasons: z.array(z.object({ reason: z.string(), count: z.number() })),
      rejects: z.array(reject),
    }),
  },
  'evidence.verify': { input: z.object({ job, evidence: z.number() }), output: verification.shape.evidence.element },

  'timeline.histogram': {
    input: scope.extend({
      buckets: z.number().int().min(1).max(2000).default(800),
      split: z.enum(splits).default('none'),
    }),
    output: histogram,
  },
  'timeline.page': {
    input: scope.extend({
      order: z.enum(['oldest', 'newest']).default('oldest'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
    }),
    output: page,
  },
  /** The first rows of the table, as many as are found within a tenth of a second, before all are counted. */
  'timeline.first': {
    input: scope.extend({
      order: z.enum(['oldest', 'newest']).default('oldest'),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    output: firstRows,
  },
  /** The position in the table of the first event at or after an instant (or of one event), in the given order. */
  'timeline.locate': {
    input: scope.extend({
      order: z.enum(['oldest', 'newest']).default('oldest'),
      instant: z.number().optional(),
      event: eventRef.optional(),
    }),
    output: z.object({ offset: z.number().nullable() }),
  },
  'timeline.facet': {
    input: scope.extend({ field: facetField, limit: z.number().int().min(1).max(1000).default(10) }),
    output: facet,
  },
  /** Values of a field that begin with, or hold, what was typed. */
  'timeline.complete': {
    input: z.object({
      field: completedField,
      typed: z.string().max(1000),
      limit: z.number().int().min(1).max(50).default(12),
    }),
    output: z.object({ values: z.array(z.string()) }),
  },
  /** Names of fields beyond the common ones, as they occur in `more`. */
  'timeline.moreFields': { input: nothing, output: z.object({ names: z.array(z.string()) }) },
  'timeline.event': { input: eventRef, output: eventDetail },

  'notes.attach': { input: z.object({ event: eventRef, text: z.string().min(1).max(100_000) }), output: note },
  'notes.edit': { input: z.object({ id: z.number(), text: z.string().min(1).max(100_000) }), output: note },
  'notes.withdraw': { input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }), output: note },
  'notes.list': {
    input: z.object({
      text: z.string().max(1000).default(''),
      event: eventRef.optional(),
      withdrawn: z.boolean().default(false),
    }),
    output: z.object({ notes: z.array(note) }),
  },

  /** Promotes an event to the incident timeline. */
  'incident.promote': { input: incidentStatement.extend({ event: eventRef }), output: incidentEntry },
  /** Enters what no log holds, with its source. */
  'incident.enter': {
    input: incidentStatement.extend({
      instant: z.number(),
      precision: z.enum(['instant', 'day']).default('instant'),
      source: z.string().min(1).max(500),
    }),
    output: incidentEntry,
  },
  'incident.edit': {
    input: incidentChange.extend({
      id: z.number(),
      instant: z.number().optional(),
      precision: z.enum(['instant', 'day']).optional(),
    }),
    output: incidentEntry,
  },
  'incident.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
  'incident.list': { input: nothing, output: z.object({ entries: z.array(incidentEntry), dwell: z.array(dwell) }) },

  /** The export is itself a journal entry. Same case, same bytes. */
  'report.export': { input: z.object({ job, as: z.enum(reportKinds), language: reportLanguage }), output: reportFile },
  'report.look': { input: z.object({ job, language: reportLanguage }), output: z.object({ body: z.string() }) },
  /** The case's network lists and trusted proxies, the address data in use, and the files of it that were loaded. */
  'networks.list': {
    input: nothing,
    output: z.object({
      lists: z.array(networkList),
      proxies: z.array(z.string()),
      data: addressData.nullable(),
      loaded: z.array(loadedAddressData),
    }),
  },
  /** States or replaces a list; a line that is no network is refused with its number. Journaled. */
  'networks.set': { input: networkStatement, output: networkList },
  'networks.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
  /** States which networks are the victim's own proxies and CDN edges; clients are found anew without importing again. Journaled. */
  'proxies.set': {
    input: z.object({ cidrs: z.array(z.string().max(60)).max(10_000) }),
    output: z.object({ cidrs: z.array(z.string()) }),
  },
  /** Loads a file of countries or networks (.mmdb, CSV) into the case, in place of what told the same before. Journaled. */
  'addressData.load': {
    input: z.object({
      job,
      path: place,
      name: z.string().min(1).max(300).optional(),
      /** ISO day; without it the day the file states, else the day of the file itself. */
      date: z.iso.date().optional(),
      attribution: z.string().max(1000).default(''),
    }),
    output: loadedAddressData,
  },
  /** Takes a loaded file out of use: what told the same before does so again. Journaled. */
  'addressData.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
  'traces.summary': { input: tracesScope, output: tracesSummary },
  'traces.addresses': { input: addressesInput, output: addressPage },
  /** The first sources of that table while all else about them is still being counted; null when it stands ready, or when there is no quicker way to them. */
  'traces.first': {
    input: tracesScope.omit({ gapMinutes: true }).extend({
      sort: z.enum(['events', 'firstSeen', 'lastSeen']).default('events'),
      descending: z.boolean().default(true),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    output: firstAddresses.nullable(),
  },
  'traces.trace': { input: tracesScope.extend({ subject: traceSubject }), output: trace },
  /** The visits of a subject, latest or earliest first. */
  'traces.visits': {
    input: tracesScope.extend({
      subject: traceSubject,
      order: z.enum(['oldest', 'newest', 'events', 'bytes']).default('oldest'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
    }),
    output: visitPage,
  },
  /** Addresses that something ties to one address, each with its proofs; strongest first, at most `limit`. */
  'traces.neighbours': {
    input: z.object({
      address: z.string().max(300),
      limit: z.number().int().min(1).max(500).default(100),
      job: job.optional(),
    }),
    output: z.object({ neighbours: z.array(neighbour), total: z.number() }),
  },
  /** Groups of two or more addresses that act as one, most addresses first. */
  'traces.actors': {
    input: z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(50),
      job: job.optional(),
    }),
    output: z.object({ total: z.number(), actors: z.array(actor) }),
  },
  'traces.actor': { input: z.object({ id: z.string().max(40), job: job.optional() }), output: actorDetail },
  /** Confirms, names, merges or splits actors. Journaled; what is computed anew later heeds it. */
  'traces.actorState': {
    input: actorStatement.extend({ job: job.optional() }),
    output: z.object({ actors: z.array(actor) }),
  },
  /** The addresses of an account or credential in order of time. */
  'traces.hops': {
    input: z.object({
      by: z.enum(['userName', 'credential']),
      value: z.string().min(1).max(4096),
      limit: z.number().int().min(1).max(5000).default(1000),
      job: job.optional(),
    }),
    output: z.object({ hops: z.array(hop), total: z.number(), addresses: z.number(), data: addressData.nullable() }),
  },
  /** Who held an address at an instant, by leases, VPN sessions and address translations among the evidence. */
  'traces.whoisThen': {
    input: z.object({ address: z.string().min(1).max(100), instant: z.number(), job: job.optional() }),
    output: whoisThen,
  },
  'traces.map': { input: tracesScope, output: tracesMap },
  /** One sheet per network operator for the chosen addresses; `as` makes the file, which is journaled. */
  'traces.operators': {
    input: tracesScope.extend({
      addresses: z.array(z.string().max(300)).min(1).max(5000),
      as: z.enum(['csv', 'html']).nullable().default(null),
    }),
    output: operatorsResult,
  },

  ...rosterMethods,
  ...credentialMethods,
  ...leadMethods,
  ...loginMethods,
  ...linkMethods,
  ...hypothesisMethods,
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
