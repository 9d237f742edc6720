import type { Output, Taken } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { spelled } from '../import/collect.ts';
import { evidenceOf, readOriginal } from '../import/original.ts';
import { toUtf8 } from '../import/transcode.ts';
import { type Session, theCase } from '../session.ts';
import pageSql from './reject-page.sql?raw';
import reasonsSql from './reject-reasons.sql?raw';

/** Of a rejected line so many bytes are shown. */
const shownBytes = 1000;

interface Place {
  line: number;
  byteOffset: number;
  byteLength: number;
  reason: string;
}

/** The rejected lines of one evidence file. Refuses with `case-none`, `evidence-missing`. */
export async function listRejects(
  session: Session,
  input: Taken<'evidence.rejects'>,
): Promise<Output<'evidence.rejects'>> {
  const open = theCase(session);
  const { id, rejects: total } = evidenceOf(open, input.evidence);
  const { limit, offset } = input;
  const [places, reasons] = await Promise.all([
    open.index.rows<Place>(pageSql, { evidence: id, limit, offset }),
    open.index.rows<{ reason: string; count: number }>(reasonsSql, { evidence: id }),
  ]);
  const rejects: Output<'evidence.rejects'>['rejects'] = [];
  for (const place of places) rejects.push({ evidence: id, ...place, text: await textOf(open, id, place) });
  return { total, reasons, rejects };
}

async function textOf(open: OpenCase, evidence: number, { byteOffset, byteLength }: Place): Promise<string | null> {
  try {
    const bytes = await readOriginal(open, evidence, byteOffset, Math.min(byteLength, shownBytes));
    const utf8 = toUtf8(bytes, open.register.get(evidence)?.encoding ?? 'utf-8');
    return spelled(utf8, 0, utf8.length);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
