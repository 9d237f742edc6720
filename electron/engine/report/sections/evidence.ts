import { marked } from '../citations.ts';
import { zoneMark } from '../evidence-items.ts';
import { html, type Markup, type Piece, under } from '../markup.ts';
import type { EvidenceItem, Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** Every evidence file: what it is, whether every line is accounted for, and what was assumed of it. */
export function evidenceSection({ evidence }: Summary, words: Words): Markup {
  return html`<section><h2>${words.headings.evidence}</h2>${
    evidence.length === 0 ? html`<p>${words.evidence.empty}</p>` : evidence.map((item) => file(item, words))
  }</section>`;
}

function file(item: EvidenceItem, words: Words): Markup {
  const say = words.evidence;
  const rows: [string, Piece][] = [
    [
      say.size,
      [
        under(item.sizeBytes, words, (size, number) => html`${number(size)} ${say.bytes}`),
        item.packing === 'gzip' ? ` (${say.gzip})` : '',
        item.copied ? `, ${say.copied}` : '',
      ],
    ],
    [
      say.hashes,
      html`SHA-256 <code>${item.sha256}</code><br>SHA-1 <code>${item.sha1}</code><br>MD5 <code>${item.md5}</code>`,
    ],
    [say.format, `${item.format}@${item.formatVersion}`],
    [say.balance, balance(item, words)],
    [say.zone, zone(item, words)],
    ...(item.year
      ? [
          [say.year, html`${under(item.year, words, (year) => String(year))} ${say.years[item.yearSource]}`] satisfies [
            string,
            Piece,
          ],
        ]
      : []),
    [
      say.span,
      item.first && item.last
        ? html`${under(item.first, words, ({ local }) => local)} – ${under(item.last, words, ({ local }) => local)}`
        : say.noTime,
    ],
    [say.taken, `${item.added} ${say.by} ${item.addedBy}; ${say.dated} ${item.modified}`],
    [
      say.verified,
      item.verified ? under(item.verified, words, ({ at, state }) => `${at}: ${say.states[state]}`) : say.neverVerified,
    ],
  ];
  return html`<article class="evidence" id="E${String(item.id)}"><h3>E${String(item.id)} ${item.name}</h3><dl>${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl></article>\n`;
}

/** The sum as a sum, so that a reader can add it up. */
function balance(item: EvidenceItem, words: Words): Markup {
  const say = words.evidence;
  const sheet = under(item.balance, words, (b, number) => {
    const parts = (['events', 'rejects', 'blanks', 'comments', 'continuations'] as const).map(
      (part, at) => html`${at === 0 ? '' : ' + '}${number(b[part])} ${say[part]}`,
    );
    const physical = b.physicalLines === b.lines ? null : html` (${number(b.physicalLines)} ${say.physical})`;
    return html`${number(b.lines)} ${say.lines}${physical} = ${parts}: ${b.balances ? say.balanced : say.unbalanced}`;
  });
  return html`${sheet}; ${under(item.indexAgrees, words, (agrees) => (agrees ? say.indexAgrees : say.indexDiffers))}`;
}

function zone(item: EvidenceItem, words: Words): Markup {
  const say = words.evidence.zones;
  const sentence =
    item.zoneSource === 'data' || item.zone === null
      ? say.data
      : item.zoneSource === 'stated'
        ? say.stated(item.zone, item.addedBy)
        : say.case(item.zone);
  return under(marked(zoneMark(item), sentence, item.balance.citation), words, (text) => text);
}
