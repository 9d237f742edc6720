import { useDebouncedValue } from '@mantine/hooks';
import type { EventField } from '@shared/event.ts';
import { completionAt } from '@shared/filter/completion.ts';
import { clientFields, filterFieldNames, isEventField, marks } from '@shared/filter/fields.ts';
import { useRef } from 'react';
import { useAnswer } from '../use-answer.ts';

/** What could be written at the caret: names of fields, or values the engine knows. Empty while there is nothing to offer. */
export function useCompletions(text: string, caret: number, on: boolean): readonly string[] {
  const completion = on ? completionAt(text, caret) : null;
  const more = useAnswer('timeline.moreFields', on ? {} : null, { watch: ['evidence'] });
  const wanted = completion?.kind === 'value' ? { field: completion.field ?? '', typed: completion.typed } : null;
  const [slow] = useDebouncedValue(wanted ? JSON.stringify(wanted) : '', 80);
  const asked = slow === '' ? null : (JSON.parse(slow) as { field: string; typed: string });
  const field = asked && answerable(asked.field) ? asked.field : null;
  const values = useAnswer('timeline.complete', field && asked ? { field, typed: asked.typed, limit: 12 } : null, {
    keep: false,
    // Who types on no longer wants what was asked for the letters before.
    cancellable: true,
  });
  const latest = useRef<{ field: string; values: readonly string[] } | null>(null);
  if (field && values.state === 'ready') latest.current = { field, values: values.value.values };
  if (!completion) return [];
  if (completion.kind === 'field') {
    const typed = completion.typed.toLowerCase();
    // Names of formats' own fields are offered once somebody asks for them: there may be hundreds.
    const names = [
      ...filterFieldNames,
      ...(typed.startsWith('more') ? (more.value?.names ?? []).map((name) => `more.${name}`) : ['more.']),
    ];
    const begins = names.filter((name) => name.toLowerCase().startsWith(typed));
    const holds =
      typed === '' ? [] : names.filter((name) => !begins.includes(name) && name.toLowerCase().includes(typed));
    return [...begins, ...holds].filter((name) => name !== completion.typed).slice(0, 40);
  }
  if (completion.field === 'has')
    return marks.filter((mark) => mark.startsWith(completion.typed) && mark !== completion.typed);
  // Until the next answer is here, those of the last one that still fit are offered.
  const typed = completion.typed.toLowerCase();
  return latest.current?.field === completion.field
    ? latest.current.values.filter((value) => value !== completion.typed && value.toLowerCase().includes(typed))
    : [];
}

function answerable(field: string): field is EventField | 'evidence' | (typeof clientFields)[number] {
  return field === 'evidence' || isEventField(field) || clientFields.some((one) => one === field);
}
