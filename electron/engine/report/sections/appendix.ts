import type { Citation, Question } from '../citations.ts';
import { html, type Markup, type Piece, place } from '../markup.ts';
import { grouped } from '../numbers.ts';
import type { Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** Every question once, then every citation: what was asked, of which evidence, and what the answer rests on. */
export function appendix({ questions, citations, evidence }: Summary, words: Words): Markup {
  const say = words.appendix;
  return html`<section class="appendix"><h2>${words.headings.appendix}</h2><p class="said">${say.intro}</p>
<h3>${words.headings.questions}</h3>${questions.map((question) => asked(question, words))}
<h3>${words.headings.citations}</h3><table class="citations"><thead><tr><th></th><th>${say.question}</th><th>${say.evidence}</th><th>${say.rests}</th></tr></thead><tbody>${citations.map(
    (citation) => row(citation, evidence.length, words),
  )}</tbody></table></section>`;
}

function asked(question: Question, words: Words): Markup {
  return html`<article class="question" id="${question.id}"><p><strong>${question.id}</strong> ${question.words}</p>${
    question.sql === null
      ? html`<p class="said">${words.appendix.rule}: ${question.rule ?? ''}</p>`
      : html`<pre>${question.sql}</pre>`
  }</article>\n`;
}

function row(citation: Citation, files: number, words: Words): Markup {
  const number = String(citation.number);
  const parameters = Object.entries(citation.parameters).map(
    ([name, value]) => html`<br><code>$${name} = ${value === null ? 'null' : String(value)}</code>`,
  );
  const rests: Piece[] = [
    ...citation.places.map((at) => place(at, words)),
    ...citation.journal.map(
      ({ seq, sha256 }) =>
        html`<span class="place">${words.appendix.entry} ${String(seq)}, SHA-256 <code>${sha256}</code></span>`,
    ),
    ...citation.from.map((from) => html`<a class="cite" href="#c${String(from)}">[${String(from)}]</a> `),
  ];
  return html`<tr id="c${number}"><td class="number">[${number}]</td><td><a href="#${citation.question}">${citation.question}</a>${parameters}</td><td>${sources(citation, files, words)}</td><td>${rests}</td></tr>\n`;
}

/** All files are named once, in the evidence section; a choice of them is named here. */
function sources({ evidence }: Citation, files: number, words: Words): Piece {
  if (evidence.length === 0) return words.appendix.none;
  const list = evidence.length > 3 ? ranges(evidence.map(({ id }) => id)) : null;
  if (list !== null) return html`<span class="place">${list} (${words.appendix.files(evidence.length, files)})</span>`;
  return evidence.map(
    ({ id, sha256, lines }) =>
      html`<span class="place"><a href="#E${String(id)}">E${String(id)}</a> SHA-256 <code>${sha256}</code>, ${grouped(lines)} ${words.evidence.lines}</span>`,
  );
}

/** E1–E9, E12 */
function ranges(ids: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === id - 1) last[1] = id;
    else runs.push([id, id]);
  }
  return runs.map(([from, to]) => (from === to ? `E${from}` : `E${from}–E${to}`)).join(', ');
}
