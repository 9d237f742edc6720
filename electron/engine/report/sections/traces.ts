import { attributionIn } from '@shared/attributions-korean.ts';
import { landPath, mapHeight, mapWidth, pointAt } from '../land.ts';
import { figure, html, type Markup, plain, proof, under } from '../markup.ts';
import { grouped } from '../numbers.ts';
import type { Summary, TracesItem } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** Where it came from: the map, actors, addresses and operators. */
export function tracesSection({ traces }: Summary, words: Words): Markup {
  const say = words.traces;
  if (traces === null) return html`<section><h2>${words.headings.traces}</h2><p>${say.empty}</p></section>`;
  return html`<section class="traces"><h2>${words.headings.traces}</h2>
<p>${figure(traces.addresses, words)} ${say.addresses}; ${figure(traces.names, words)} ${say.names}; ${figure(traces.events, words)} ${say.events}.
${say.client(traces.proxies.join(', '))} ${figure(traces.behindProxy, words)} ${say.behind}; ${figure(traces.spoofed, words)} ${say.spoofed}.${traces.masked ? html` ${say.masked}` : null}</p>
${mapOf(traces, words)}${actorsOf(traces, words)}${addressesOf(traces, words)}${operatorsOf(traces, words)}
<p class="proof">${traces.data ? `${say.data(traces.data.date)} ${attributionIn(words.language, traces.data.attribution)}` : say.noData} ${say.caveat}</p></section>`;
}

function mapOf({ map, victim }: TracesItem, words: Words): Markup {
  const say = words.traces;
  const most = Math.max(1, ...map.value.map(({ events }) => events));
  const site = victim?.place ? pointAt(victim.place.latitude, victim.place.longitude) : null;
  const placed = map.value.flatMap((one) =>
    one.place ? [{ ...one, at: pointAt(one.place.latitude, one.place.longitude) }] : [],
  );
  const arcs = placed.map(({ at }) =>
    site && (at.x !== site.x || at.y !== site.y)
      ? `<path class="arc" d="M${at.x.toFixed(1)} ${at.y.toFixed(1)}Q${((at.x + site.x) / 2).toFixed(1)} ${(Math.min(at.y, site.y) - 30).toFixed(1)} ${site.x.toFixed(1)} ${site.y.toFixed(1)}"/>`
      : '',
  );
  const dots = placed.map(
    ({ at, events, country }) =>
      `<circle class="dot" cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${(2 + 12 * Math.sqrt(events / most)).toFixed(1)}"><title>${plain(`${country}: ${grouped(events)}`).markup}</title></circle><text x="${(at.x + 3).toFixed(1)}" y="${(at.y - 3).toFixed(1)}">${plain(country ?? '').markup}</text>`,
  );
  const drawn = `<svg viewBox="0 0 ${mapWidth} ${mapHeight}" role="img"><path class="land" d="${landPath()}"/>${arcs.join('')}${dots.join('')}</svg>`;
  return html`<figure><figcaption>${say.map} ${proof(map, words)}</figcaption>${{ markup: drawn }}<p>${under(
    map,
    words,
    (rows, number) =>
      rows.map(
        ({ country, events, addresses }, at) =>
          html`${at === 0 ? '' : '; '}${country ?? say.noCountry}: ${number(events)} ${say.eventsFrom} ${number(addresses)}`,
      ),
  )}</p></figure>`;
}

function actorsOf({ actors }: TracesItem, words: Words): Markup {
  const say = words.traces;
  if (actors.length === 0) return html`<p>${say.noActors}</p>`;
  return html`<h3>${say.actors}</h3><p>${say.actorsMean}</p><table><thead><tr><th>${say.actor}</th><th>${say.counts}</th><th>${say.firstLast}</th><th>${say.where}</th><th>${say.tiedBy}</th></tr></thead><tbody>${actors.map(
    (actor) =>
      html`<tr>${under(
        actor,
        words,
        (one, number) =>
          html`<td>${nameOf(one.name, say.actor)}${one.state === 'confirmed' ? html`<br>${say.confirmed}` : null}</td><td>${number(one.addresses)} ${say.addressesShort}<br>${number(one.events)} ${say.eventsShort}<br>${number(one.credentials)} ${say.credentials}</td><td>${one.first?.local ?? ''}<br>${one.last?.local ?? ''}</td><td>${one.labels.map(({ label, addresses }) => html`${label}: ${number(addresses)}<br>`)}${one.countries.map(({ country, addresses }, at) => html`${at === 0 ? '' : ', '}${country ?? say.noCountry} ${number(addresses)}`)}</td><td>${one.rules.map(({ rule, members }) => html`${say.rules[rule]}: ${number(members)}<br>`)}${
            one.walk
              ? html`${say.walk(one.walk.template)} ${number(one.walk.lowest)}–${number(one.walk.highest)}, ${number(one.walk.resumptions)} ${say.resumptions}`
              : null
          } `,
      )}</td></tr>`,
  )}</tbody></table>`;
}

/** A name that a person gave stands; the engine's own, by rank, is said in the summary's language. */
function nameOf(name: string, actor: string): string {
  return name.replace(/^Actor (?=\d+$)/, `${actor} `);
}

function addressesOf({ leading }: TracesItem, words: Words): Markup {
  const say = words.traces;
  return html`<h3>${say.leading}</h3><table><thead><tr><th>${say.address}</th><th>${say.counts}</th><th>${say.firstLast}</th><th>${say.where}</th></tr></thead><tbody>${leading.map(
    (row) =>
      html`<tr>${under(row, words, (one, number) => html`<td>${one.address}</td><td>${number(one.events)} ${say.eventsShort}<br>${number(one.visits)} ${say.visits}</td><td>${one.first?.local ?? ''}<br>${one.last?.local ?? ''}</td><td>${[one.label, one.operator, one.country ?? say.noCountry].filter(Boolean).join(', ')} `)}</td></tr>`,
  )}</tbody></table>`;
}

function operatorsOf({ operators }: TracesItem, words: Words): Markup | null {
  const say = words.traces;
  if (operators.length === 0) return null;
  return html`<h3>${say.operators}</h3><ul>${operators.map(
    (row) =>
      html`<li>${under(row, words, (one, number) => html`${one.name}${one.country === null ? '' : ` (${one.country})`}: ${number(one.addresses)} ${say.addressesShort}, ${number(one.events)} ${say.eventsShort}`)}</li>`,
  )}</ul>`;
}
