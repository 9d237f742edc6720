import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output, Taken } from '@shared/contract.ts';
import type { ImportedFile } from '@shared/evidence.ts';
import { incidentStatement } from '@shared/incident.ts';
import { Refusal } from '@shared/refusal.ts';
import { parseInstant } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import { createAt, open as openCase } from '../case/opening.ts';
import { importCredentials } from '../credentials/stated-credentials.ts';
import { importEvidence } from '../import/import.ts';
import { enter, promote } from '../incident/incident.ts';
import { setNetworks, setProxies } from '../networks/networks.ts';
import { attachNote } from '../notes/notes.ts';
import { importRoster } from '../roster/roster.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import { readSample, type SampleCase, type SampleEntry, type SamplePlace, sampleFolder } from './sample-case.ts';

/** Makes the sample case in the cases folder, or opens it when it is there. Refuses with `case-exists`, `case-locked`. */
export async function openSample(session: Session, _input: Taken<'case.sample'>): Promise<Output<'case.sample'>> {
  const sample = readSample(session);
  const folder = join(session.settings.casesFolder, 'Sample case.dwell');
  const summary = existsSync(join(folder, 'journal.jsonl'))
    ? await openCase(session, { case: folder, readOnly: false, passing: false })
    : await createAt(session, folder, sample.settings, true);
  return { ...summary, imported: isFilled(theCase(session), sample) };
}

const filling = new WeakSet<OpenCase>();

/**
 * Imports the sample's evidence, then takes in its roster and its list of keys and enters its incident timeline and notes. What was done before is not done again,
 * so an interrupted filling is simply gone on with. Refuses with `case-none`, `case-read-only`, `cancelled`, and with
 * `busy` to a second asker, such as a page that was reloaded meanwhile.
 */
export async function fillSample(
  session: Session,
  input: Taken<'case.fillSample'>,
): Promise<Output<'case.fillSample'>> {
  const open = theWritableCase(session);
  if (filling.has(open)) throw new Refusal('busy', 'The sample case is being filled already.');
  filling.add(open);
  try {
    return await fill(session, open, input.job);
  } finally {
    filling.delete(open);
  }
}

async function fill(session: Session, open: OpenCase, job: string): Promise<Output<'case.fillSample'>> {
  const sample = readSample(session);
  const missing = evidenceOf(sample).filter(({ file }) => !evidenceNamed(open, file));
  let files: ImportedFile[] = [];
  if (missing.length > 0) {
    const choices = missing.map(({ file, import: _, ...choice }) => ({
      ...choice,
      path: join(sampleFolder(session), file),
    }));
    // Copied in: where Dwell is installed may change from one start to the next, and evidence is named by its path.
    ({ files } = await importEvidence(session, { job, files: choices, copy: true }));
  }
  if (evidenceOf(sample).some(({ file }) => !evidenceNamed(open, file))) return { files };
  await enterNetworks(session, open, sample);
  await enterStaff(session, open, sample);
  for (const entry of sample.incident) if (!wasEntered(open, entry)) await enterOne(session, open, entry);
  for (const note of sample.notes) {
    if (!wasNoted(open, note)) await attachNote(session, { event: eventAt(open, note), text: note.text });
  }
  return { files };
}

/** True when everything the sample holds was entered once, whatever a person has changed since. */
function isFilled(open: OpenCase, sample: SampleCase): boolean {
  return (
    evidenceOf(sample).every(({ file }) => evidenceNamed(open, file)) &&
    stated.every((kind) => wasStated(open, kind)) &&
    sample.incident.every((entry) => wasEntered(open, entry)) &&
    sample.notes.every((note) => wasNoted(open, note))
  );
}

function evidenceOf(sample: SampleCase): SampleCase['files'] {
  return sample.files.filter((file) => file.import);
}

function evidenceNamed(open: OpenCase, name: string) {
  return open.register.list().find((evidence) => evidence.name === name);
}

function eventAt(open: OpenCase, place: SamplePlace): { evidence: number; byteOffset: number } {
  return { evidence: evidenceNamed(open, place.file)?.id ?? 0, byteOffset: place.byteOffset };
}

/** Asked of the journal and not of the books: what a person withdrew is not to come back. */
function wasEntered(open: OpenCase, entry: SampleEntry): boolean {
  return open.journal.entries.some(({ kind, body }) => kind === 'incident.entered' && body.title === entry.title);
}

function wasNoted(open: OpenCase, note: SampleCase['notes'][number]): boolean {
  return open.journal.entries.some(({ kind, body }) => kind === 'note.attached' && body.text === note.text);
}

/** What is known of the networks around the shop, and which are its own proxies. */
async function enterNetworks(session: Session, open: OpenCase, { networks, proxies }: SampleCase): Promise<void> {
  const { file, ...list } = networks;
  const text = () => readFileSync(join(sampleFolder(session), file), 'utf8');
  if (!wasStated(open, 'networks.set'))
    await setNetworks(session, { ...list, text: text(), validFrom: null, validTo: null, leftOut: 0, kind: 'other' });
  if (!wasStated(open, 'proxies.set')) await setProxies(session, { cidrs: proxies });
}

/** Who worked there until when, and whose the keys were: what the leads about people are drawn from. */
async function enterStaff(session: Session, open: OpenCase, { roster, credentials }: SampleCase): Promise<void> {
  const path = (file: string) => join(sampleFolder(session), file);
  if (!wasStated(open, 'roster.imported')) await importRoster(session, { path: path(roster) });
  if (!wasStated(open, 'credentials.imported')) await importCredentials(session, { path: path(credentials) });
}

const stated = ['networks.set', 'proxies.set', 'roster.imported', 'credentials.imported'] as const;

function wasStated(open: OpenCase, kind: (typeof stated)[number]): boolean {
  return open.journal.entries.some((entry) => entry.kind === kind);
}

async function enterOne(session: Session, open: OpenCase, entry: SampleEntry): Promise<void> {
  const statement = incidentStatement.parse(entry);
  if ('event' in entry) {
    await promote(session, { ...statement, event: eventAt(open, entry.event) });
    return;
  }
  const [written, precision] = 'day' in entry ? [entry.day, 'day' as const] : [entry.at, 'instant' as const];
  const instant = parseInstant(written, open.settings.current().zone)?.instant;
  if (instant === undefined) throw new Error(`The sample states a time that cannot be read: ${written}`);
  await enter(session, { ...statement, instant, precision });
}
