import { lifeSvg } from '../life-svg.ts';
import { figure, html, lines, type Markup, type Piece, proof, under } from '../markup.ts';
import type { Summary } from '../summary.ts';
import type { AcceptedLead, WhoItem } from '../who.ts';
import type { Words } from '../words/words.ts';

/** Who: those who left, the lives of credentials, accepted leads with their arithmetic, the path to the data. */
export function whoSection({ who }: Summary, words: Words): Markup | null {
  if (!who) return null;
  const say = words.who;
  return html`<section class="who"><h2>${words.headings.who}</h2><p class="said">${say.meaning}${who.named ? '' : ` ${say.unnamed}`}</p>
${roster(who, words)}
${who.life.value.rows.length === 0 ? null : html`<figure class="chart"><figcaption>${say.life} ${proof(who.life, words)}</figcaption>${lifeSvg(who.life.value, say.life)}<p class="said">${say.lifeLegend}</p></figure>`}
<h3>${say.accepted}</h3>${who.accepted.length === 0 ? html`<p>${say.none}</p>` : who.accepted.map((lead) => accepted(lead, words))}
<p class="said">${say.open} ${figure(who.open, words)}</p>
${who.rejected.length === 0 ? null : html`<h3>${say.others}</h3><ul>${who.rejected.map((lead) => html`<li>${lead.title}: ${lead.subject} (${say.leadStates[lead.state]}, ${words.incident.journal} ${String(lead.entry)}): ${lead.reason}</li>`)}</ul>`}
${who.path ? html`<h3>${say.path}</h3><ol class="path">${who.path.steps.map((step) => html`<li>${under(step, words, (sentence) => sentence)}</li>`)}</ol><p class="said">${who.path.remark}</p>` : null}
${who.hypotheses.length === 0 ? null : html`<h3>${say.hypotheses}</h3>${who.hypotheses.map((one) => hypothesis(one, words))}`}</section>`;
}

function roster(who: WhoItem, words: Words): Markup {
  const say = words.who;
  return html`<p>${say.people} ${figure(who.people, words)}; ${say.left}</p>${
    who.left.length === 0
      ? null
      : html`<table><thead><tr><th>${say.person}</th><th>${say.role}</th><th>${say.accounts}</th><th>${say.notice}</th><th>${say.lastDay}</th><th>${say.revoked}</th></tr></thead><tbody>${who.left.map(
          (person) =>
            html`<tr><td>${person.name}</td><td>${[person.role, person.team].filter(Boolean).join(', ')}</td><td>${person.accounts.join(', ')}</td><td>${person.notice ?? ''}</td><td>${
              person.lastDay
                ? under(person.lastDay, words, (day) => (day.wholeDay ? `${day.text} (${say.endOfDay})` : day.local))
                : null
            }</td><td>${person.accessRevoked ?? ''}</td></tr>\n`,
        )}</tbody></table>`
  }`;
}

function accepted(lead: AcceptedLead, words: Words): Markup {
  const say = words.who;
  const sum = lead.parts.map(({ points }) => points.toFixed(1)).join(' + ');
  return html`<article class="note"><p><strong>${lead.title}: ${lead.subject}</strong> ${under(lead.score, words, (score) => `${say.score} ${score.toFixed(1)} = ${sum}`)}</p>
<p>${under(lead.why, words, (why) => why)}</p>${lead.baseline ? html`<p class="said">${say.baseline} ${lead.baseline}</p>` : null}
<p class="said">${say.events} ${figure(lead.events, words)}${lead.first ? html`, ${under(lead.first, words, ({ local }) => local)}` : null}${lead.last ? html` – ${under(lead.last, words, ({ local }) => local)}` : null}</p>
<p class="said">${say.innocent} ${lead.innocent.join(' ')}</p><p class="said">${say.decides} ${lead.decides.join(' ')}</p>
${lead.decision ? html`<div class="proof">${lines(lead.decision.reason)}${lead.decision.by}, ${lead.decision.at}, ${words.incident.journal} ${String(lead.decision.entry)}</div>` : null}</article>\n`;
}

function hypothesis(one: WhoItem['hypotheses'][number], words: Words): Markup {
  const say = words.who;
  const points = (items: (typeof one)['for']) => items.map((item) => under(item, words, (text) => text));
  const list = (title: string, items: readonly Piece[]) =>
    items.length === 0
      ? null
      : html`<p class="said">${title}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<article class="note"><p><strong>${one.question}</strong> (${say.states[one.state]}) ${one.reason}</p>${list(say.for, points(one.for))}${list(say.against, points(one.against))}${list(
    say.innocent,
    one.innocent.map(({ kind, text, state }) =>
      [say.innocentKinds[kind], text, say.innocentStates[state]].filter(Boolean).join(': '),
    ),
  )}${list(say.missing, one.missing)}<p class="proof">${words.incident.journal} ${String(one.entry)}</p></article>\n`;
}
