import { createHash } from 'node:crypto';
import type { CaseSettings } from '@shared/case.ts';
import type { AddressData } from '@shared/networks.ts';
import type { OperatorSheet } from '@shared/operators.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';
import { html, type Markup, plain } from '../markup.ts';
import { nameOf } from './sheets.ts';

const css = `@page{size:A4;margin:16mm}*{box-sizing:border-box}body{font:10pt/1.4 system-ui,sans-serif;color:#111;background:#fff;margin:0 auto;max-width:190mm;padding:6mm}
h1{font-size:15pt;margin:0 0 2mm}h2{font-size:11pt;margin:4mm 0 1mm}section{break-after:page;margin-bottom:12mm}section:last-child{break-after:auto}
.mark{display:flex;justify-content:space-between;font-weight:600;border-bottom:1px solid #111;margin-bottom:4mm}table{border-collapse:collapse;width:100%;font-size:8.5pt}
th,td{border:1px solid #888;padding:1mm 1.5mm;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#eee}code{font-size:7.5pt;overflow-wrap:anywhere}.small{font-size:8pt;color:#333}.unseen{color:#a00}`;

/** The sheets as pages to print: one request per operator. They run nothing and ask for nothing. */
export function operatorsPage(
  sheets: readonly OperatorSheet[],
  settings: CaseSettings,
  data: AddressData | null,
): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const title = [settings.tlp, settings.number, settings.name, 'Requests to network operators']
    .filter(Boolean)
    .join(' · ');
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${plain(title)}</title><style>${{ markup: css }}</style></head>
<body>${sheets.map((sheet) => page(sheet, settings, data))}</body></html>
`.markup;
}

function page(sheet: OperatorSheet, settings: CaseSettings, data: AddressData | null): Markup {
  const { name, number, tlp, marking, investigator, organisation, zone } = settings;
  const both = (instant: number) => html`${isoUtc(instant)}<br>${formatInstant(instant, zone, 'second')}`;
  const addresses = new Set(sheet.lines.map((line) => line.address)).size;
  return html`<section><div class="mark"><span>${[number, name, marking].filter(Boolean).join(' · ')}</span><span>${tlp}</span></div>
<h1>Request to ${nameOf(sheet)}</h1>
<p>${sheet.asn === null ? '' : `AS${sheet.asn}, `}${sheet.country === null ? 'country of registration not known' : `country of registration ${sheet.country}`}. ${String(addresses)} ${addresses === 1 ? 'address' : 'addresses'}, ${String(sheet.lines.length)} ${sheet.lines.length === 1 ? 'visit' : 'visits'}.</p>
<p>Please preserve, and state, to whom each address (and port, where given) was assigned at the instants below. All instants are exact; the first line of each is UTC, the second the time of ${zone}.</p>
<p class="small">From: ${[investigator, organisation].filter(Boolean).join(', ') || 'not stated'}</p>
<table><thead><tr><th>Address</th><th>Port</th><th>First</th><th>Last</th><th>Events</th><th>Account, agent</th></tr></thead><tbody>
${sheet.lines.map(
  (
    line,
  ) => html`<tr><td>${line.address}</td><td>${line.port ?? '–'}</td><td>${both(line.first)}</td><td>${both(line.last)}</td><td>${String(line.events)}</td><td>${[line.userName, line.userAgent].filter(Boolean).join(', ') || '–'}</td></tr>
`,
)}</tbody></table>
<h2>Request lines</h2><table><thead><tr><th>Instant, UTC</th><th>Address</th><th>Request</th><th>Evidence, line</th></tr></thead><tbody>
${sheet.lines.flatMap((line) =>
  line.requests.map(
    (
      request,
    ) => html`<tr><td>${isoUtc(request.instant)}</td><td>${line.address}</td><td>${request.text}</td><td>${request.evidence}, line ${String(request.line)}</td></tr>
`,
  ),
)}</tbody></table>
<h2>Evidence</h2><p class="small">${[...new Map(sheet.lines.flatMap((line) => line.requests).map((request) => [request.sha256, request.evidence]))].map(([sha256, file]) => html`${file}: SHA-256 <code>${sha256}</code><br>`)}</p>
<p class="small">${data ? `Operator and country are those of the registration of the address range, by data of ${data.date}. ${data.attribution}` : 'No address data is installed.'}</p></section>
`;
}
