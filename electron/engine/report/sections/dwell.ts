import { durationParts, durationUnits } from '@shared/time.ts';
import { html, type Markup, place, under } from '../markup.ts';
import type { DwellEnd, DwellItem, Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** How long it lasted, for every pair of claims, each end with its own proof. */
export function dwellSection({ dwell }: Summary, words: Words): Markup {
  const say = words.dwell;
  if (dwell.length === 0) return html`<section><h2>${words.headings.dwell}</h2><p>${say.empty}</p></section>`;
  return html`<section><h2>${words.headings.dwell}</h2><table class="dwells"><thead><tr><th>${say.kind}</th><th>${say.from}</th><th>${say.to}</th><th>${say.length}</th></tr></thead><tbody>${dwell.map(
    (item) =>
      html`<tr><td>${words.dwellKinds[item.kind]}</td><td>${end(item.from, words)}</td><td>${end(item.to, words)}</td><td>${length(item, words)}</td></tr>\n`,
  )}</tbody></table></section>`;
}

function end(claim: DwellEnd, words: Words): Markup {
  const say = words.dwell;
  return html`${under(claim.when, words, ({ local }) => local)}<br>${say.entry} <a href="#i${String(claim.item)}">${String(claim.item)}</a>${
    claim.source === '' ? null : html`, ${say.according} ${claim.source}`
  }${claim.place ? html`<br>${place(claim.place, words)}` : null}`;
}

function length(item: DwellItem, words: Words): Markup {
  const say = words.dwell;
  const days = under(item.days, words, (count, number) => html`<strong>${number(count)} ${words.days(count)}</strong>`);
  const inclusive = under(item.daysInclusive, words, (count, number) => html`${number(count)}, ${say.inclusive}`);
  const exact = item.exact && under(item.exact, words, (span) => `${inFull(span, words.language)}, ${say.exact}`);
  return html`${days} (${item.zone})<br>${inclusive}${exact ? html`<br>${exact}` : null}`;
}

/** A length to the last digit it has: `147 d 19 h 44 min 53 s`. */
function inFull(span: number, language: string): string {
  const units = durationUnits(language);
  const { negative, days, hours, minutes, seconds, microseconds } = durationParts(span);
  const fraction = microseconds === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
  return `${negative ? '-' : ''}${days}${units.days} ${hours}${units.hours} ${minutes}${units.minutes} ${seconds}${fraction}${units.seconds}`;
}
