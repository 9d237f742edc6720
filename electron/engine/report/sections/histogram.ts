import { durationText } from '@shared/time.ts';
import { histogramSvg } from '../histogram-svg.ts';
import { figure, html, type Markup, under } from '../markup.ts';
import type { Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** When the events were. */
export function histogramSection({ histogram }: Summary, words: Words): Markup {
  const say = words.histogram;
  const heading = html`<h2>${words.headings.histogram}</h2>`;
  if (histogram === null) return html`<section>${heading}<p>${say.empty}</p></section>`;
  const legend = histogram.series.map((series, at) => {
    const name = series.value.rest ? say.rest : (series.value.value ?? say.notStated);
    return html`<li><span class="swatch s${String(at % 6)}"></span>${name} ${under(series, words, ({ total }, number) => number(total))}</li>`;
  });
  return html`<section class="chart">${heading}<figure><figcaption>${say.title(histogram.zone)}; ${under(histogram.width, words, (width) => say.per(durationText(width, words.language)))}; ${say.total}: ${figure(histogram.total, words)}${
    histogram.withoutTime.value === 0 ? null : html`; ${say.withoutTime}: ${figure(histogram.withoutTime, words)}`
  }</figcaption>${histogramSvg(histogram, words)}<ul class="series-names">${legend}</ul></figure></section>`;
}
