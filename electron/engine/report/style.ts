import { escapeCss } from './escape.ts';
import type { Words } from './words/words.ts';

/**
 * The document's style. The running head and foot are fixed boxes, which every browser repeats on every page; the
 * spacers of the outer table keep their place free. Page numbers stand in the margin where the browser can count pages.
 * @source TLP 2.0: the mark stands in head and foot of each page, 12 points or more, in these colours on black
 */
export function style(words: Words): string {
  const numbers = `"${escapeCss(`${words.page} `)}" counter(page) "${escapeCss(` ${words.of} `)}" counter(pages)`;
  return `${sheet}
@page { size: A4; margin: 9mm 15mm 12mm; @bottom-left { content: ${numbers}; font: 8pt system-ui, sans-serif; color: #555; } }
`;
}

const sheet = `
:root { color-scheme: light; --ink: #16191d; --soft: #555d66; --line: #cfd4da; --faint: #f4f5f7; --link: #1a4f8b; }
* { box-sizing: border-box; }
html { font: 10pt/1.5 system-ui, "Segoe UI", "Helvetica Neue", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", "Nanum Gothic", sans-serif; color: var(--ink); background: #fff; }
body { max-width: 190mm; margin: 0 auto; padding: 0 16px 24px; overflow-wrap: anywhere; }
:lang(ko) body { word-break: keep-all; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 3mm; }
h2 { font-size: 13pt; margin: 9mm 0 3mm; padding-bottom: 1mm; border-bottom: 1.5px solid var(--ink); break-after: avoid; }
h3 { font-size: 10.5pt; margin: 2mm 0 1mm; break-after: avoid; }
p { margin: 0 0 1.5mm; }
a { color: var(--link); text-decoration: none; }
code, pre { font: 0.82em/1.45 ui-monospace, Consolas, Menlo, "D2Coding", "Noto Sans Mono CJK KR", monospace; }
pre { white-space: pre-wrap; background: var(--faint); padding: 2mm; margin: 1mm 0 3mm; border: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; }
section table th, section table td { border: 1px solid var(--line); padding: 1mm 1.5mm; vertical-align: top; font-size: 0.88em; }
section table th { background: var(--faint); }
tr, .question > p { break-inside: avoid; }
.when, .incident h3, .question > p { break-after: avoid; }
td, dd, li, h1, h3, .text, .value, .place, code { unicode-bidi: isolate; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 44mm 1fr; gap: 3mm; padding: 0.6mm 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
dt { color: var(--soft); } dd { margin: 0; }
.sheet, .sheet > * > tr > td { border: 0; padding: 0; }
.running { display: flex; justify-content: space-between; align-items: center; gap: 4mm; font-size: 8pt; line-height: 1.2; color: var(--soft); height: 8mm; overflow: hidden; }
.running span:first-child { max-height: 2.4em; overflow: hidden; }
.tlp { font: bold 12pt/1 system-ui, sans-serif; padding: 1mm 2mm; background: #000; white-space: nowrap; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.TLPRED { color: #ff2b2b; } .TLPAMBER, .TLPAMBERSTRICT { color: #ffc000; } .TLPGREEN { color: #33ff00; } .TLPCLEAR { color: #fff; }
.kind { color: var(--soft); margin: 6mm 0 0; text-transform: uppercase; letter-spacing: 0.08em; font-size: 9pt; }
.tlp-mean { margin: 0 0 4mm; line-height: 2; }
.alarm { border: 2px solid #b3261e; color: #8c1d18; padding: 2mm 3mm; font-weight: 600; }
.legend, .said, .proof, .stated { color: var(--soft); font-size: 0.88em; }
.legend { margin-top: 3mm; }
.figures dd { font-size: 1.1em; } .figure { font-variant-numeric: tabular-nums; font-weight: 600; }
.cite { font-size: 0.75em; vertical-align: 0.35em; margin-left: 0.15em; line-height: 0; white-space: nowrap; }
.mark { display: inline-block; font-size: 0.72em; font-weight: 600; line-height: 1.4; vertical-align: 0.15em; margin-left: 0.4em; padding: 0.1em 0.5em 0; border: 1px solid currentColor; border-radius: 0.6em; white-space: nowrap; }
.mark.statement { color: #5b3a8c; } .mark.inference { color: #0b5f5a; border-style: dashed; } .mark.assumption { color: #9a3412; border-style: double; border-width: 3px; }
.unseen { font: 600 0.8em ui-monospace, Consolas, monospace; border: 1px solid #9a3412; color: #9a3412; padding: 0 0.2em; margin: 0 0.1em; }
/* What would be read wrongly in two halves. */
.traces td:first-child, .who td:nth-child(3), .who td:nth-child(4), .who td:nth-child(6) { white-space: nowrap; }
.limits { padding-left: 5mm; margin: 0; } .limits li { margin-bottom: 1.2mm; }
.incident { list-style: none; padding: 0; margin: 0; }
.incident > li { border-left: 3px solid var(--line); padding: 0 0 1mm 4mm; margin: 0 0 4mm; }
.incident .when { margin: 0; } .incident time { font-weight: 600; font-variant-numeric: tabular-nums; }
.incident h3 { margin: 0 0 1mm; font-size: 11pt; }
.ordinal { display: inline-block; min-width: 1.7em; text-align: center; background: var(--ink); color: #fff; border-radius: 1em; font-size: 0.85em; margin-right: 1mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.phase { margin-left: 2mm; padding: 0 2mm; border: 1px solid var(--soft); border-radius: 1em; font-size: 0.85em; } .claim { font-style: italic; font-size: 0.9em; }
.phase-first-access, .phase-exfiltration { border-left-color: #b3261e !important; } .phase-collection { border-left-color: #c77700 !important; } .phase-discovery, .phase-notification { border-left-color: #1a4f8b !important; } .phase-containment { border-left-color: #2e7d32 !important; }
.text { white-space: pre-wrap; margin: 0 0 1.5mm; }
.incident .note, article.note { border: 1px solid var(--line); background: #fffdf3; padding: 1.5mm 3mm; margin: 1.5mm 0; break-inside: avoid; }
.place { display: block; } .proof .place { display: inline; } .field { font-style: italic; } .value { color: var(--ink); }
.evidence { break-inside: avoid; margin-bottom: 4mm; } .evidence dl { font-size: 0.92em; line-height: 1.4; }
.dwells td { width: 30%; } .dwells td:first-child, .dwells td:last-child { width: 20%; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
.chart { break-inside: avoid; } figure { margin: 0; } figcaption { margin-bottom: 2mm; } svg { display: block; width: 100%; height: auto; font: 9px system-ui, sans-serif; }
svg text { fill: #333; } .land { fill: #e7eaee; stroke: #c5cbd3; stroke-width: 0.4; } .arc { fill: none; stroke: #8a5a00; stroke-width: 0.6; opacity: 0.6; } .dot { fill: #b3261e; fill-opacity: 0.55; stroke: #7a1510; stroke-width: 0.4; } .grid { stroke: #dde1e6; } .tick { stroke: #333; }
.s0 { fill: #4c78a8; background: #4c78a8; } .s1 { fill: #d95f02; background: #d95f02; } .s2 { fill: #9aa5b1; background: #9aa5b1; } .s3 { fill: #54278f; background: #54278f; } .s4 { fill: #1b9e77; background: #1b9e77; } .s5 { fill: #e6ab02; background: #e6ab02; }
.who svg.life .employed { fill: #c9d6e6; } .who svg.life .burst { fill: #2f4b6e; } .who svg.life .after { fill: #b3261e; } .who svg.life .credential { fill: #aab2bb; } .who svg.life .marked { fill: #d9822b; } .who svg.life line { stroke: #555; stroke-dasharray: 3 2; } .who svg.life line.discovery { stroke: #1a4f8b; } .who svg.life line.tick { stroke-dasharray: none; }
.path li { margin-bottom: 1.5mm; }
.series-names { list-style: none; display: flex; flex-wrap: wrap; gap: 1mm 5mm; padding: 0; margin: 2mm 0 0; } .swatch { display: inline-block; width: 3mm; height: 3mm; margin-right: 1mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.custody { table-layout: fixed; } .custody th:nth-child(1) { width: 13mm; } .custody th:nth-child(2) { width: 37mm; } .custody th:nth-child(3) { width: 32mm; }
.appendix { break-before: page; } .citations td:nth-child(2) { width: 20%; } .incident .proof:last-child { break-before: avoid; }
@media screen { .running.foot, .spacer { display: none; } .running.head { position: sticky; top: 0; background: #fff; border-bottom: 1px solid var(--line); } }
@media print {
  html { font-size: 9pt; } body { max-width: none; padding: 0; }
  a { color: inherit; }
  .running { position: fixed; left: 0; right: 0; background: #fff; } .running.head { top: 0; border-bottom: 1px solid var(--line); } .running.foot { bottom: 0; border-top: 1px solid var(--line); }
  .spacer { height: 12mm; }
}
`;
