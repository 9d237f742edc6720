import type { Cited } from '../citations.ts';
import { figure, html, type Markup, under } from '../markup.ts';
import type { Moment } from '../moment.ts';
import type { Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** The figures a reader looks for first. */
export function headlineSection({ headline }: Summary, words: Words): Markup {
  const say = words.figures;
  const moment = (cited: Cited<Moment> | null) => (cited ? under(cited, words, ({ local }) => local) : '–');
  const rows: [string, Markup | string][] = [
    [say.evidence, figure(headline.evidence, words)],
    [say.lines, figure(headline.lines, words)],
    [say.events, figure(headline.events, words)],
    [say.rejects, figure(headline.rejects, words)],
    [say.withoutTime, figure(headline.withoutTime, words)],
    [say.first, moment(headline.first)],
    [say.last, moment(headline.last)],
    ...headline.dwell.map(({ kind, least, most, pairs }): [string, Markup] => [
      words.dwellKinds[kind],
      least.value === most.value
        ? html`${under(least, words, (days, number) => html`${number(days)} ${words.days(days)}`)}`
        : html`${figure(least, words)} – ${under(most, words, (days, number) => html`${number(days)} ${words.days(days)}`)}, ${under(pairs, words, (count) => words.pairs(count))}`,
    ]),
  ];
  return html`<section><h2>${words.headings.headline}</h2><dl class="figures">${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl></section>`;
}
