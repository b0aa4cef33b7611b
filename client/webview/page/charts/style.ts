// The style of a chart by itself: light, with colours written out, since not every viewer knows variables. The classes are
// those of the page; `test/webview/charts.test.ts` holds that none is missing.

const TEXT = '#2b2b2b';
const QUIET = '#5c5c5c';
const INK = '#7c7c7c';
const GROUND = '#ffffff';
const TINTS = ['#eeeeee', '#dddddd', '#c4c4c4'] as const;
const US = '#0063d3';
const SHAPES = { green: '#388a34', amber: '#bf8803', red: '#d3210f', unknown: 'none' } as const;

const RULES: Readonly<Record<string, string>> = {
  svg: 'overflow: visible',
  text: `fill: ${QUIET}; font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-size: 12px`,
  '.paper': `fill: ${GROUND}`,
  '.title': `fill: ${TEXT}; font-size: 18px; font-weight: 600`,
  '.label, .stage, .name, .end': `fill: ${TEXT}`,
  '.name': `paint-order: stroke; stroke: ${GROUND}; stroke-width: 4px`,
  '.end, .no, .stage.on, .today': 'font-weight: 600',
  '.track, .zone3, .low': `fill: ${TINTS[0]}`,
  '.zone2, .middle, .ground, .span, .year': `fill: ${TINTS[1]}`,
  '.zone1, .high, .span.on, .term': `fill: ${TINTS[2]}`,
  ...Object.fromEntries(
    Object.entries(SHAPES).map(([status, colour]) => [`.${status} .kept, .${status} .lost`, `fill: ${colour}`]),
  ),
  '.lost': 'opacity: 0.32',
  '.notch, .begin': `fill: ${INK}`,
  '.step': `fill: ${INK}`,
  '.stays': `fill: ${GROUND}; stroke: ${TEXT}`,
  '.late': `stroke: ${SHAPES.red}; stroke-width: 2`,
  '.last, .target, .caret, .past': `fill: ${TEXT}`,
  '.range': 'fill: #c7dcf6',
  '.gap': 'fill: #99c1ed',
  '.side': `fill: ${TEXT}`,
  '.side.us, .now': `fill: ${US}`,
  '.side.square': `fill: ${GROUND}; stroke: ${TEXT}; stroke-width: 1.5`,
  '.today': `fill: ${US}`,
  '.future': `fill: ${GROUND}; stroke: ${TEXT}; stroke-width: 1.5`,
  '.dot': `fill: ${TEXT}`,
  '.no': `fill: ${GROUND}`,
  '.mitigated .dot': `fill: ${GROUND}; stroke: ${TEXT}; stroke-dasharray: 3 2`,
  '.mitigated .no': `fill: ${TEXT}`,
  '.risk-map text': 'text-anchor: middle; font-size: 11px',
  '.grid': `stroke: ${TINTS[1]}`,
  '.series': `fill: none; stroke: ${TEXT}; stroke-width: 1.5`,
  '.series polyline': 'stroke-dasharray: 4 3',
  '.series.us': `stroke: ${US}`,
  '.series.us polyline': 'stroke-dasharray: none',
  '.point': `fill: ${GROUND}`,
  '.us .point': `fill: ${US}`,
};

export const STYLE = Object.entries(RULES)
  .map(([selector, rule]) => `${selector} { ${rule} }`)
  .join('\n');
