// Charts as SVG files: well-formed XML that says what it shows, in colours of its own, with no class that its style forgets.
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { chartsOf, healthSvg } from '../../server/src/reports/healthSvg';
import { reported, reportOf, SAMPLES, sample, sampleText } from '../health/judged';

/** What a file holds; throws where it is no XML. */
function read(svg: string) {
  const texts: string[] = [];
  const classes = new Set<string>();
  const attributes = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', (text) => texts.push(text));
  parser.on('opentag', ({ attributes: own }) => {
    for (const { name, value } of Object.values(own)) {
      attributes.add(name);
      if (name === 'class') for (const each of value.split(' ')) classes.add(each);
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { texts, classes, attributes };
}

const ILL = reportOf(sample('troubled.alliance.yaml'));

test('what can be drawn is offered, in the order of the page', async () => {
  const ids = (report: typeof ILL) => chartsOf(report).then((charts) => charts.map(({ id }) => id));
  expect(await ids(ILL)).toEqual(['vitals', 'kpis', 'relationship', 'course', 'ladder', 'risks', 'timeline']);
  expect(await ids(reported('stage: source\n'))).not.toContain('risks');
  expect(await chartsOf(null)).toEqual([]);
});

describe.each(SAMPLES)('of %s', (name) => {
  test('every chart is a file by itself', async () => {
    const report = reportOf(sample(name));
    for (const { id, title } of await chartsOf(report)) {
      const svg = (await healthSvg(report, id)) ?? '';
      const { texts, attributes } = read(svg);
      expect(texts.join('\n')).toContain(`${title}: ${report.name}`);
      expect(svg).toMatch(
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/,
      );
      expect(svg).not.toMatch(/var\(|color-mix|url\(|NaN|undefined|<(html|span|div|p|bdi|a|script)\b/);
      expect([...attributes].filter((attribute) => /^(data-|on|href|xlink)/.test(attribute))).toEqual([]);
    }
  });
});

test('every class of a mark has its rule', async () => {
  /** Those that only name a whole, whose parts have rules. */
  const wholes = ['bar', 'bullet', 'dumbbell', 'lane', 'years', 'risk-map', 'score-trend', 'cell', 'pin'];
  const style = /<style>([^<]*)/.exec((await healthSvg(ILL, 'vitals')) ?? '')?.[1] ?? '';
  const seen = new Set<string>();
  for (const name of SAMPLES) {
    const report = reportOf(sample(name));
    for (const { id } of await chartsOf(report))
      for (const each of read((await healthSvg(report, id)) ?? '').classes) seen.add(each);
  }
  expect([...seen].filter((each) => !wholes.includes(each) && !new RegExp(`\\.${each}\\b`).test(style))).toEqual([]);
});

test('hostile text is text, and no character that XML forbids', async () => {
  const hostile = '</text><script>alert(1)</script>\u0000\u001b]]>&\u202e';
  const text = sampleText('troubled.alliance.yaml').replace(/^name: .*$/m, () => `name: ${JSON.stringify(hostile)}`);
  const svg = (await healthSvg(reportOf(sample('troubled.alliance.yaml', text)), 'vitals')) ?? '';
  expect(read(svg).texts.join('\n')).toContain('</text><script>alert(1)</script>\ufffd\ufffd]]>&\u202e');
  expect(svg).not.toContain('<script');
});

test('there is nothing of a chart that is unknown', async () => {
  expect(await healthSvg(ILL, 'raci')).toBeNull();
});
