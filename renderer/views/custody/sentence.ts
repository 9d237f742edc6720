import type { JournalEntry } from '@shared/custody.ts';
import { leadWords } from '@shared/lead-words/english.ts';
import { leadWordsKorean } from '@shared/lead-words/korean.ts';
import { type LeadRule, leadRules } from '@shared/leads.ts';
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Counted, counted } from '../../ui/counted.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { countText } from '../../ui/numbers.ts';
import { useAnswer } from '../../use-answer.ts';
import { pairsText, partsText, partText } from './parts.ts';

/** Journal entries as sentences of the reader's language, evidence called by its name. */
export function useSentences(): (entry: JournalEntry) => string {
  const { t, i18n } = useTranslation();
  const evidence = useAnswer('evidence.list', {}, { watch: ['evidence'] }).value?.evidence;
  return useCallback(
    (entry) =>
      sentenceOf(entry, t, i18n.language, (sha256) => evidence?.find((one) => one.sha256 === sha256)?.name ?? null),
    [t, i18n.language, evidence],
  );
}

/**
 * A journal entry as a sentence. The journal may have been written by another version or by other hands: whatever of a
 * body is not as expected is shown as it is, never left out in silence.
 */
function sentenceOf(
  { kind, body }: JournalEntry,
  t: TFunction,
  language: string,
  nameOf: (sha256: string) => string | null,
): string {
  const say = (value: unknown): string =>
    typeof value === 'number'
      ? countText(value, language)
      : value === undefined || value === null
        ? '–'
        : visibleText(typeof value === 'string' ? value : JSON.stringify(value));
  const id = (value: unknown): string => (value === undefined || value === null ? '–' : String(value));
  const short = (value: unknown): string => firstLine(say(value));
  const many = (of: Counted, value: unknown): string =>
    typeof value === 'number' ? counted(of, value, t, language) : say(value);
  const file = (anchor: unknown): string => {
    const sha256 = String(within(anchor, 'sha256'));
    return visibleText(nameOf(sha256) ?? `${sha256.slice(0, 12)}…`);
  };
  switch (kind) {
    case 'case.created':
      return t('custody.says.created', { name: say(within(body.settings, 'name')) });
    case 'case.changed':
      return t('custody.says.changed', { changes: pairsText(body.settings, (name) => partText(name, t)) });
    case 'case.opened':
      return t('custody.says.opened');
    case 'case.closed':
      return t('custody.says.closed');
    case 'evidence.added':
      return t('custody.says.added', {
        id: id(body.id),
        name: say(body.name),
        lines: many('lines', body.lines),
        events: many('events', body.events),
        rejects: many('rejects', body.rejects),
        sha256: String(body.sha256).slice(0, 12),
      });
    case 'evidence.failed':
      return typeof body.seq === 'number'
        ? t('custody.says.voided', { seq: id(body.seq), name: say(body.name), reason: say(body.reason) })
        : t('custody.says.failed', { name: say(body.name), reason: say(body.reason) });
    case 'evidence.corrected':
      return t('custody.says.corrected', {
        id: id(body.id),
        name: say(body.name),
        format: say(body.format),
        before: say(body.formatBefore),
        events: many('events', body.events),
        rejects: many('rejects', body.rejects),
      });
    case 'evidence.verified':
      return t('custody.says.verified', { id: id(body.evidence), state: stateText(body.state, t) });
    case 'evidence.interrupted':
      return within(body.reread, 'id') === undefined
        ? t('custody.says.interrupted', {
            by: say(body.by),
            begun: say(body.begun),
            taken: say(body.taken),
            files: short(
              Array.isArray(body.files) ? body.files.map((one) => within(one, 'name')).join(', ') : body.files,
            ),
          })
        : t('custody.says.interruptedReread', {
            by: say(body.by),
            begun: say(body.begun),
            id: id(within(body.reread, 'id')),
            name: say(within(body.reread, 'name')),
          });
    case 'evidence.settled':
      return t(body.how === 'left' ? 'custody.says.settledLeft' : 'custody.says.settledAgain', {
        entry: id(body.interruption),
      });
    case 'note.attached':
      return t('custody.says.noteAttached', {
        line: say(within(body.anchor, 'line')),
        file: file(body.anchor),
        text: short(body.text),
      });
    case 'note.edited':
      return t('custody.says.noteEdited', { note: id(body.note), text: short(body.text) });
    case 'note.withdrawn':
      return t('custody.says.noteWithdrawn', { note: id(body.note), reason: say(body.reason) });
    case 'incident.entered':
      return body.anchor === null || body.anchor === undefined
        ? t('custody.says.entered', { title: short(body.title), source: say(body.source) })
        : t('custody.says.promoted', {
            title: short(body.title),
            line: say(within(body.anchor, 'line')),
            file: file(body.anchor),
          });
    case 'incident.edited':
      return t('custody.says.entryEdited', {
        entry: id(body.entry),
        parts: partsText(body, 'entry', t),
      });
    case 'incident.withdrawn':
      return t('custody.says.entryWithdrawn', { entry: id(body.entry), reason: say(body.reason) });
    case 'report.exported':
      return t('custody.says.exported', {
        as: String(body.as).toUpperCase(),
        name: say(body.name),
        sha256: String(body.sha256).slice(0, 12),
      });
    case 'index.rebuilt':
      return body.identical === true
        ? t('custody.says.rebuiltIdentical', { events: many('events', body.events) })
        : t('custody.says.rebuilt', { difference: say(body.difference) });
    case 'networks.set':
      return t('custody.says.networksSet', {
        name: say(body.name),
        entries: many('networks', sizeOf(body.entries)),
      });
    case 'networks.withdrawn':
      return t('custody.says.networksWithdrawn', { list: id(body.list), reason: say(body.reason) });
    case 'proxies.set':
      return t('custody.says.proxiesSet', {
        cidrs: short(Array.isArray(body.cidrs) ? body.cidrs.join(', ') : body.cidrs),
      });
    case 'addressData.loaded':
      return t('custody.says.addressDataLoaded', {
        name: say(body.name),
        date: say(body.date),
        sha256: String(body.sha256).slice(0, 12),
      });
    case 'addressData.withdrawn':
      return t('custody.says.addressDataWithdrawn', {
        entry: id(body.data),
        name: say(body.name),
        reason: short(body.reason),
      });
    case 'actor.stated':
      return t('custody.says.actorStated', {
        act: actText(body.act, t),
        name: short(body.name),
        reason: short(body.reason),
      });
    case 'operators.exported':
      return t('custody.says.operatorsExported', {
        as: String(body.as).toUpperCase(),
        name: say(body.name),
        sha256: String(body.sha256).slice(0, 12),
      });
    case 'roster.imported':
      return t('custody.says.rosterImported', { name: say(body.name), people: many('people', sizeOf(body.people)) });
    case 'person.entered':
      return t('custody.says.personEntered', { name: short(body.name) });
    case 'person.edited':
      return t('custody.says.personEdited', { person: id(body.person), parts: partsText(body, 'person', t) });
    case 'person.removed':
      return t('custody.says.personRemoved', { person: id(body.person), reason: short(body.reason) });
    case 'person.restored':
      return t('custody.says.personRestored', { person: id(body.person) });
    case 'credentials.imported':
      return t('custody.says.credentialsImported', {
        name: say(body.name),
        credentials: many('credentials', sizeOf(body.credentials)),
      });
    case 'credential.stated':
      return t('custody.says.credentialStated', { name: short(body.id), parts: partsText(body, 'id', t) });
    case 'lead.decided':
      return t('custody.says.leadDecided', {
        name: short(body.lead),
        state: decidedText(body.state, t),
        reason: short(body.reason),
      });
    case 'leads.weighed':
      return t('custody.says.leadsWeighed', {
        weights: firstLine(pairsText(body.rules, (rule) => ruleText(rule, language))),
      });
    case 'link.drawn':
      return t('custody.says.linkDrawn', { from: short(body.from), to: short(body.to), reason: short(body.reason) });
    case 'link.erased':
      return t('custody.says.linkErased', { entry: id(body.entry), reason: short(body.reason) });
    case 'hypothesis.posed':
      return t('custody.says.hypothesisPosed', { question: short(body.question) });
    case 'hypothesis.edited':
      return t('custody.says.hypothesisEdited', {
        hypothesis: id(body.hypothesis),
        parts: partsText(body, 'hypothesis', t),
      });
    case 'hypothesis.decided':
      return t('custody.says.hypothesisDecided', {
        hypothesis: id(body.hypothesis),
        state: say(body.state),
        reason: short(body.reason),
      });
    case 'hypothesis.withdrawn':
      return t('custody.says.hypothesisWithdrawn', { hypothesis: id(body.hypothesis), reason: short(body.reason) });
  }
}

function actText(act: unknown, t: TFunction): string {
  return act === 'confirm' || act === 'unconfirm' || act === 'name' || act === 'merge' || act === 'split'
    ? t(`traces.actors.act.${act}`)
    : String(act);
}

function ruleText(rule: string, language: string): string {
  const { rules } = language === 'ko' ? leadWordsKorean : leadWords;
  return leadRules.some((one) => one === rule) ? rules[rule as LeadRule].title : rule;
}

function decidedText(state: unknown, t: TFunction): string {
  return state === 'open' || state === 'accepted' || state === 'rejected' || state === 'parked'
    ? t(`links.leads.states.${state}`)
    : String(state);
}

function stateText(state: unknown, t: TFunction): string {
  return state === 'unchanged' || state === 'changed' || state === 'missing'
    ? t(`evidence.verified.${state}`)
    : String(state);
}

function within(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function sizeOf(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function firstLine(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
