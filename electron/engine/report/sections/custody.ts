import { offsetText } from '@shared/time.ts';
import { html, type Markup } from '../markup.ts';
import type { Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** Who did what to the case, from its journal. Every row is its own citation: entry number and hash. */
export function custodySection({ custody }: Summary, words: Words): Markup {
  const say = words.custody;
  const { seq, when, who, what, hash } = say.columns;
  return html`<section><h2>${words.headings.custody}</h2><p class="${custody.chain === 'broken' ? 'alarm' : 'said'}">${say.chain[custody.chain]}</p><p class="said">${say.anchor} ${say.left}</p>
<table class="custody"><thead><tr><th>${seq}</th><th>${when}</th><th>${who}</th><th>${what}</th></tr></thead><tbody>${custody.entries.map(
    (entry) =>
      html`<tr><td class="number">${String(entry.seq)}</td><td>${entry.at}<br>(${offsetText(entry.localOffsetMinutes)})</td><td>${entry.by}<br>${entry.tool}</td><td>${entry.what}<br>${hash} <code>${entry.sha256}</code></td></tr>\n`,
  )}</tbody></table></section>`;
}
