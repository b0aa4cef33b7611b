// A chart as the text of an SVG file: with its title, its words and its colours within, so that it opens anywhere.
import { renderToString } from 'preact-render-to-string';
import type { ChartsIn, SvgText } from '../../../../server/src/reports/pageTypes';
import { day } from '../../words';
import { nameOf } from '../title';
import { CHARTS } from './charts';
import { cut } from './picture';
import { STYLE } from './style';

/** Around what is drawn, and over it for the heading. */
const MARGIN = 24;
const HEAD = 56;
const TITLE = 72;

/** Those that have something to draw. */
export const chartsIn: ChartsIn = (report) =>
  CHARTS.filter(({ draw }) => draw(report)).map(({ id, title }) => ({ id, title }));

/** Null where there is no such chart, or nothing to draw. */
export const svgText: SvgText = (report, id) => {
  const chart = CHARTS.find((each) => each.id === id);
  const picture = chart?.draw(report);
  if (!chart || !picture) return null;
  const { width, height, says, body } = picture;
  const whole = { width: width + 2 * MARGIN, height: height + HEAD + 2 * MARGIN };
  const name = nameOf(report);
  const markup = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{`${chart.title}: ${name}`}</title>
      <desc id="desc">{says}</desc>
      <style>{STYLE}</style>
      <rect class="paper" width="100%" height="100%" />
      <text class="title" x={MARGIN} y={MARGIN + 16}>
        {chart.title}
      </text>
      <text x={MARGIN} y={MARGIN + 34}>
        {`${cut(name, TITLE)}, as of ${day(report.asOf)}`}
      </text>
      <svg x={MARGIN} y={MARGIN + HEAD} width={width} height={height} overflow="visible" aria-hidden="true">
        {body}
      </svg>
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed(markup)}\n`;
};

/** Without the places that only an editor can lead to; and as XML has it, which is stricter than HTML. */
function wellFormed(markup: string): string {
  return markup
    .replaceAll(/ data-range="[^"]*"/g, '')
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
