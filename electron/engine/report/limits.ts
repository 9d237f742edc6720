import type { Evidence } from '@shared/evidence.ts';
import { reasonIn } from '@shared/reasons-korean.ts';
import { formatInstant } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import { type Citations, fact, type Mark, marked, wordsOf } from './citations.ts';
import { type Coverage, dayText, type Gap, indexed } from './coverage.ts';
import { placeIn } from './event-proof.ts';
import { type IndexCounts, yearMark, zoneMark } from './evidence-items.ts';
import { maskFor } from './mask.ts';
import { grouped } from './numbers.ts';
import rejectsSql from './questions/rejects.sql?raw';
import type { EvidenceItem, Limit, NoteItem } from './summary.ts';
import type { Words } from './words/words.ts';

export interface Known {
  evidence: readonly EvidenceItem[];
  notes: readonly NoteItem[];
  counts: IndexCounts;
  coverage: Coverage;
}

/** Every known weakness of the summary, each with its proof; those of the whole case first, then file by file. */
export function limits(open: OpenCase, citations: Citations, words: Words, known: Known): Limit[] {
  const files = open.register.list();
  return [
    ...ofCase(open, citations, words, known, files),
    ...files.flatMap((evidence) => {
      const item = known.evidence.find(({ id }) => id === evidence.id);
      return item ? ofFile(open, citations, words, known, evidence, item) : [];
    }),
  ];
}

function ofCase(open: OpenCase, citations: Citations, words: Words, known: Known, files: Evidence[]): Limit[] {
  const say = words.limits;
  const list: Limit[] = [];
  const add = (kind: Limit['kind'], sentence: string, asked: Parameters<Citations['cite']>[0]) =>
    list.push({ kind, evidence: null, ...fact(sentence, citations.cite(asked)) });

  if (open.settings.sample()) {
    add('sample', say.sample, {
      words: 'Is this a real case?',
      rule: 'The first entry of the journal says.',
      journal: [1],
    });
  }
  if (maskFor(open.settings.current()).masked) {
    add('masked', say.masked(open.settings.current().tlp), {
      words: 'Are addresses shown in full, and people by name?',
      rule: 'Under TLP:CLEAR and TLP:GREEN every address in every text stands as the /24 (IPv6: /48) it lies in, a mailbox as its domain, a name in the place of a source is left out, and whoever the roster or an event names as a person or an account stands as a role or a number. Under TLP:AMBER and above nothing is changed.',
    });
  }
  if (open.journal.state.state === 'broken') {
    add('chain-broken', say.chainBroken(open.journal.state.reason ?? ''), {
      words: 'Is the chain of the journal whole?',
      rule: 'Each entry must carry the SHA-256 of the line before.',
    });
  }
  for (const entry of open.journal.entries.filter(({ kind }) => kind === 'evidence.failed')) {
    const { name } = entry.body;
    const reason = bare(open, String(entry.body.reason ?? ''), entry.body);
    add('intake-failed', say.intakeFailed([String(name ?? ''), reason].filter(Boolean).join(': ')), {
      words: 'Which intakes were withdrawn?',
      rule: 'The entries evidence.failed of journal.jsonl.',
      journal: [entry.seq],
    });
  }
  const unverified = files.filter(({ verified }) => verified === null);
  if (unverified.length > 0) {
    add('not-verified', say.notVerified(unverified.length), {
      words: 'Which evidence files were never hashed again?',
      rule: 'Those that no entry evidence.verified of journal.jsonl names.',
      evidence: unverified,
    });
  }
  const away = known.notes.filter((note) => !note.evidenceHere);
  if (away.length > 0) {
    add('evidence-of-note-missing', say.noteEvidenceMissing(away.length), {
      words: 'Which notes are tied to evidence that is not here?',
      rule: 'Notes whose SHA-256 no evidence of the case has.',
      journal: away.map((note) => note.entry),
    });
  }
  if (known.coverage.common.length > 0 && files.length > 1) {
    const { common, sql, parameters } = known.coverage;
    const asked = { words: wordsOf(sql), sql, parameters, evidence: indexed(open) };
    add('gap-of-case', say.gapOfCase(days(common), runs(common, words)), asked);
  }
  return list;
}

function ofFile(
  open: OpenCase,
  citations: Citations,
  words: Words,
  known: Known,
  evidence: Evidence,
  item: EvidenceItem,
): Limit[] {
  const say = words.limits;
  const { id, name } = evidence;
  const { zone } = open.settings.current();
  const intake = item.balance.citation;
  const list: Limit[] = [];
  const add = (kind: Limit['kind'], sentence: string, citation = intake, mark: Mark = 'fact') =>
    list.push({ kind, evidence: id, ...marked(mark, sentence, citation) });

  const unread = open.unread.find((one) => one.id === id);
  if (unread) add('unread', say.unread(name, reasonIn(words.language, bare(open, unread.reason, evidence))));
  else if (!item.indexAgrees.value) add('index-differs', say.indexDiffers(name), item.indexAgrees.citation);
  if (!item.balance.value.balances) add('unbalanced', say.unbalanced(name));
  if (item.verified && item.verified.value.state !== 'unchanged') {
    add('changed', say.changed(name, item.verified.value.state, item.verified.value.at), item.verified.citation);
  }
  if (evidence.events === 0) add('no-events', say.noEvents(name));

  const rejected = known.counts.rejects.filter((row) => row.evidence === id);
  if (evidence.rejects > 0) {
    const reasons = rejected
      .map(({ reason, lines }) => `${reasonIn(words.language, reason)} (${grouped(lines)})`)
      .join('; ');
    const citation = citations.cite({
      words: wordsOf(rejectsSql),
      sql: rejectsSql,
      evidence: [evidence],
      places: rejected.map((row) => placeIn(evidence, row.firstLine, row.firstByte)),
      from: [intake],
    });
    add('rejects', say.rejects(name, evidence.rejects, reasons), citation);
  }
  if (evidence.zoneSource !== 'data' && evidence.zone !== null) {
    const sentence =
      evidence.zoneSource === 'stated'
        ? say.zoneStated(name, evidence.zone, evidence.addedBy)
        : say.zoneCase(name, evidence.zone);
    add('zone', sentence, intake, zoneMark(evidence));
  }
  if (evidence.yearSource !== 'data' && evidence.year !== null) {
    const sentence =
      evidence.yearSource === 'stated'
        ? say.yearStated(name, evidence.year, evidence.addedBy)
        : say.yearFileDate(name, evidence.year);
    add('year', sentence, intake, yearMark(evidence));
  }
  if (evidence.withoutTime > 0) add('without-time', say.withoutTime(name, evidence.withoutTime));
  if (evidence.last !== null && evidence.last > Date.parse(evidence.added) * 1000) {
    add('after-intake', say.afterIntake(name, formatInstant(evidence.last, zone)));
  }
  if (evidence.first !== null && evidence.first < Date.UTC(1990, 0, 1) * 1000) {
    add('before-1990', say.before1990(name, formatInstant(evidence.first, zone)));
  }
  const gaps = known.coverage.gaps.get(id) ?? [];
  if (gaps.length > 0) {
    const { sql, parameters } = known.coverage;
    const citation = citations.cite({ words: wordsOf(sql), sql, parameters, evidence: [evidence] });
    add('gap', say.gap(name, days(gaps), runs(gaps, words)), citation);
  }
  return list;
}

/** A reason without this machine's paths: the file's name stands for its path. */
function bare(open: OpenCase, reason: string, file: { name?: unknown; path?: unknown }): string {
  const name = String(file.name ?? '');
  const told = typeof file.path === 'string' && file.path !== '' ? reason.replaceAll(file.path, name) : reason;
  return told.replaceAll(open.folder, '');
}

function days(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + gap.lastDay - gap.firstDay + 1, 0);
}

/** The longest-lasting silence matters most, but a reader looks for it by date: the longest thirty, by date. */
function runs(gaps: readonly Gap[], words: Words): string {
  const most = 30;
  const longest = [...gaps].sort(
    (a, b) => b.lastDay - b.firstDay - (a.lastDay - a.firstDay) || a.firstDay - b.firstDay,
  );
  const told = longest
    .slice(0, most)
    .sort((a, b) => a.firstDay - b.firstDay)
    .map(({ firstDay, lastDay }) =>
      firstDay === lastDay ? dayText(firstDay) : `${dayText(firstDay)} – ${dayText(lastDay)}`,
    );
  const further = gaps.length - told.length;
  return [...told, ...(further > 0 ? [words.limits.further(further)] : [])].join(', ');
}
