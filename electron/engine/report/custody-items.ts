import type { EntryKind, JournalEntry } from '@shared/custody.ts';
import type { OpenCase } from '../case/case.ts';
import { grouped } from './numbers.ts';
import type { CustodyItem } from './summary.ts';
import type { Words } from './words/words.ts';

/**
 * What the extract holds. Openings, exports and the like are left out: they are in the journal, but a summary that
 * listed them would change by being made.
 */
const kinds: readonly EntryKind[] = [
  'case.created',
  'case.changed',
  'evidence.added',
  'evidence.failed',
  'evidence.corrected',
  'note.attached',
  'note.edited',
  'note.withdrawn',
  'incident.entered',
  'incident.edited',
  'incident.withdrawn',
];

/** The custody extract, in the order of the journal. */
export function custodyItems(open: OpenCase, words: Words): CustodyItem[] {
  return open.journal.entries
    .filter((entry) => kinds.includes(entry.kind))
    .map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      localOffsetMinutes: entry.localOffsetMinutes,
      by: entry.by,
      tool: entry.tool,
      kind: entry.kind,
      what: [words.custody.whats[entry.kind] ?? entry.kind, particulars(open, entry, words)].filter(Boolean).join(': '),
      sha256: open.journal.hashOf(entry.seq) ?? '',
    }));
}

function particulars(open: OpenCase, { kind, body }: JournalEntry, words: Words): string {
  const of = (id: unknown) => `${words.custody.ofEntry} ${String(id)}`;
  const reason = typeof body.reason === 'string' && body.reason !== '' ? `: ${body.reason}` : '';
  if (kind === 'case.created' || kind === 'case.changed') return settingsText(body.settings, words);
  if (kind === 'evidence.added' || kind === 'evidence.corrected') {
    const counts = `${grouped(Number(body.lines))} ${words.evidence.lines}, ${grouped(Number(body.events))} ${words.evidence.events}`;
    return `E${String(body.id)} ${String(body.name)}, SHA-256 ${String(body.sha256)}, ${counts}`;
  }
  if (kind === 'evidence.failed') {
    return String(body.name ?? '');
  }
  if (kind === 'note.attached') return anchorText(open, body.anchor, words);
  if (kind === 'incident.entered') {
    return [String(body.title), anchorText(open, body.anchor, words)].filter(Boolean).join(', ');
  }
  if (kind === 'incident.edited') {
    const changed = Object.keys(body).filter((key) => key !== 'entry');
    return `${of(body.entry)} (${changed
      .sort()
      .map((key) => words.custody.parts[key] ?? key)
      .join(', ')})`;
  }
  return `${of(body.note ?? body.entry)}${reason}`;
}

function settingsText(settings: unknown, words: Words): string {
  if (typeof settings !== 'object' || settings === null) return '';
  return Object.entries(settings)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${words.custody.parts[key] ?? key} ${String(value)}`)
    .join(', ');
}

function anchorText(open: OpenCase, anchor: unknown, words: Words): string {
  if (typeof anchor !== 'object' || anchor === null || !('sha256' in anchor) || !('line' in anchor)) return '';
  const evidence = open.register.bySha256(String(anchor.sha256));
  const name = evidence ? `E${evidence.id} ${evidence.name}` : `SHA-256 ${String(anchor.sha256)}`;
  return `${name} ${words.custody.ofLine} ${grouped(Number(anchor.line))}`;
}
