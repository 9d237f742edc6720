import type { Input, Output } from '@shared/contract.ts';
import { eventFieldNames } from '@shared/event.ts';
import { Refusal } from '@shared/refusal.ts';
import type { Format } from '../formats/format.ts';
import { formatsLater } from '../import/formats-later.ts';
import type { Session } from '../session.ts';

/** The formats this Dwell reads, by their ids. */
export async function listFormats(): Promise<Output<'formats.list'>> {
  const { familyOf, formats } = await formatsLater();
  return {
    formats: [...formats.values()].map((format) => ({
      id: format.id,
      version: format.version,
      title: format.title,
      family: familyOf(format.id),
      mappable: format.mappable,
      source: format.source,
      states: fieldsOf(format),
    })),
  };
}

/** What files of a format look like. Refuses with `format-unknown`. */
export async function listSamples(
  _: Session,
  { format }: Input<'formats.samples'>,
): Promise<Output<'formats.samples'>> {
  const found = (await formatsLater()).formats.get(format);
  if (!found) throw new Refusal('format-unknown', `There is no format "${format}".`, { format });
  return { samples: found.samples.map(({ title, text }) => ({ title, text })) };
}

function fieldsOf(format: Format): (typeof eventFieldNames)[number][] {
  if (format.kind === 'binary') return [...format.states];
  const stated = new Set(format.samples.flatMap(({ events }) => events.flatMap((event) => Object.keys(event))));
  return eventFieldNames.filter((field) => stated.has(field));
}
