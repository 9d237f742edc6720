import { html, type Markup, under } from '../markup.ts';
import type { Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** What the summary cannot say, before it says anything more. */
export function limitsSection({ limits }: Summary, words: Words): Markup {
  return html`<section><h2>${words.headings.limits}</h2><ul class="limits">
${limits.map((limit) => html`<li class="${limit.kind}">${under(limit, words, (sentence) => sentence)}</li>\n`)}<li>${words.limits.always}</li></ul></section>`;
}
