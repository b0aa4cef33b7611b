// Text of a file is text, whatever it looks like and wherever it stands: every free text of a report is put through the page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import published from '../../schemas/bundled/health-report.schema.json';
import type { HealthReport } from '../../server/src/health/report';
import { reportOf, sample } from '../health/judged';
import { inPage, openPages, type Pages } from './shownPage';

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

const HOSTILE = {
  'of a script': `<script>document.title='run'</script><img src=x onerror="document.title='run'">`,
  'that ends a section of XML': ']]>--></style></script>&amp;&#0;',
  'that runs from right to left': '\u202e\u2067\u05d0\u05dc\u05e4 abc \u0634\u0631\u0627\u0643\u0629',
  'of ten thousand letters': 'long'.repeat(2500),
} as const;

/** What reaches beyond the page, by its element. */
const WIDER = `(width) => {
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('#page *')].filter((each) => each.getBoundingClientRect().right > width + 1);
  return wide.slice(0, 5).map((each) => [each.closest('section')?.id, each.parentElement?.className, each.localName, each.className].join(' '));
}`;

type Schema = { readonly [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A report with a text in place of each text that the schema leaves to the file. */
function withText(value: unknown, schema: unknown, text: string): unknown {
  if (!isSchema(schema)) return value;
  const { $ref, anyOf } = schema;
  if (typeof $ref === 'string') return withText(value, definition($ref), text);
  if (Array.isArray(anyOf)) return value === null ? null : withText(value, anyOf[0], text);
  if (Array.isArray(value)) return value.map((item) => withText(item, schema.items, text));
  if (isSchema(value) && isSchema(schema.properties)) {
    const properties = schema.properties;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withText(each, properties[key], text)]));
  }
  return typeof value === 'string' && !schema.enum && !schema.format ? text : value;
}

function definition(ref: string): unknown {
  const definitions: Schema = published.definitions;
  return definitions[ref.replace('#/definitions/', '')];
}

test.each(Object.entries(HOSTILE))('text %s is shown, and no more', async (_, text) => {
  const report = withText(
    reportOf(sample('troubled.alliance.yaml')),
    published.definitions.report,
    text,
  ) as HealthReport;
  expect(report.sections.kpis[0]?.name).toBe(text);
  for (const width of [320, 600, 900, 1400]) {
    const { page, faults } = await pages.show(report, { width });
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await page.locator('h1').textContent()).toBe(text);
    expect(await page.locator('#kpis th .mark').first().textContent()).toBe(text);
    expect(await page.locator('img, #page script, #page style').count()).toBe(0);
    expect(await page.title()).toBe('Health preview');
    expect(await inPage(page, WIDER, width)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(faults).toEqual([]);
    await page.close();
  }
});
