// "Silence a rule here": a comment that silences, and never becomes part of a text.
import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analyze';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { SOUND } from '../cli/alliance';
import { type AskedOptions, actionsAt, taken } from './codeActions';

const RULE = 'schema/unknown-key';
const TITLE = `Silence ${RULE} here, with a reason`;
/** Selected to the end. */
const WHOLE: AskedOptions = { until: { line: 99, character: 0 } };
const COMMENT = `# alliance-ignore-next-line ${RULE}: <why it may stay>`;

/** The text before and after. What it says has stayed the same, and the rule is silent on that line. */
function silenced(marked: string, title = TITLE) {
  const { text, titled, view } = actionsAt(marked);
  const after = taken(text, titled(title));
  const [was, is] = [parseYaml(text), parseYaml(after)];
  expect(is.faults).toEqual([]);
  expect(is.root && plainValue(is.root)).toEqual(was.root && plainValue(was.root));
  const { asOf, path } = view.analysis;
  const dates = { asOf, today: asOf };
  const { findings, suppressed } = analyze({ path, text: after }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, dates);
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain(RULE);
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('ignore/'))).toEqual([]);
  expect(suppressed.map(({ ruleId }) => ruleId)).toContain(RULE);
  return { text, after };
}

test('a comment with a place for the reason stands above the line', () => {
  const { text, after } = silenced(`${SOUND}od<|>d: 1\n`);
  expect(after).toBe(text.replace('odd', `${COMMENT}\nodd`));
});

test('indented as the line is, with its line break', () => {
  const marked = `${SOUND}purpose:\n  odd<|>: 1\n`.replaceAll('\n', '\r\n');
  const { text, after } = silenced(marked);
  expect(after).toBe(text.replace('  odd', `  ${COMMENT}\r\n  odd`));
});

test('between the lines of braces', () => {
  const { text, after } = silenced(`${SOUND}purpose: {\n  x-note: We help,\n  odd<|>: 1 }\n`);
  expect(after).toBe(text.replace('  odd', `  ${COMMENT}\n  odd`));
});

test('below a text of several lines', () => {
  const { text, after } = silenced(`${SOUND}purpose:\n  x-note: |\n    We help.\n\n    A lot.\n  odd<|>: 1\n`);
  expect(after).toBe(text.replace('  odd', `  ${COMMENT}\n  odd`));
});

test.each([
  ['in double quotes', '{ x-note: "We\n  help", odd<|>: 1 }'],
  ['in single quotes', "{ x-note: 'We\n  help', odd<|>: 1 }"],
  ['without quotes', '{ x-note: We\n  help, odd<|>: 1 }'],
])('not where it would cut a text of several lines %s', (_how, value) => {
  const { titles, view } = actionsAt(`${SOUND}purpose: ${value}\n`);
  expect(view.analysis.findings.map(({ ruleId }) => ruleId)).toContain(RULE);
  expect(titles).not.toContain(TITLE);
});

test('a comment that steers this line takes one rule more', () => {
  const above = `# alliance-ignore-next-line schema/wrong-type until 2027-01-31: agreed`;
  const { actions, text, titled } = actionsAt(`${SOUND}${above}\nodd<|>: 1\n`);
  expect(actions.length).toBeGreaterThan(0);
  expect(taken(text, titled(`Silence ${RULE} here, for the reason given above`))).toBe(
    text.replace(' until', `, ${RULE} until`),
  );
});

test.each(['until 2026-01-31', 'until soon'])('one that no longer holds is left alone: %s', (until) => {
  const above = `# alliance-ignore-next-line schema/wrong-type ${until}: agreed`;
  const { text, titled } = actionsAt(`${SOUND}${above}\nodd<|>: 1\n`);
  expect(taken(text, titled(TITLE))).toBe(text.replace('odd', `${COMMENT}\nodd`));
});

test('two findings of one rule on a line are silenced together', () => {
  const { actions } = actionsAt(`${SOUND}purpose: <|>{ odd: 1, oddd: 2 }\n`, WHOLE);
  const silencing = actions.filter(({ title }) => title === TITLE);
  expect(silencing.map(({ diagnostics }) => diagnostics?.length)).toEqual([2]);
});

test('a selection of many lines is not silenced one by one', () => {
  const odd = Array.from({ length: 6 }, (_, at) => `odd${at}: 1\n`).join('');
  expect(actionsAt(`<|>${SOUND}${odd}`, WHOLE).titles).not.toContain(TITLE);
});

test.each([
  ['a JSON file', '{ "alliance": 1,\n  "odd<|>": 1 }', 'a.alliance.json'],
  ['JSON of any name', '{ "alliance": 1,\n  "odd<|>": 1 }', 'a.alliance.yaml'],
])('%s has no comments', (_what, text, path) => {
  const { titles, view } = actionsAt(text, { path });
  expect(view.analysis.findings.map(({ ruleId }) => ruleId)).toContain(RULE);
  expect(titles.filter((title) => title.startsWith('Silence'))).toEqual([]);
});

test('what cannot be read and comments that steer are not silenced', () => {
  expect(actionsAt(`${SOUND}purpose: [<|>\n`).titles.filter((title) => title.startsWith('Silence syntax'))).toEqual([]);
  const { titles } = actionsAt(`# alliance-ignore-file kpi/<|>missing: a\n${SOUND}`);
  expect(titles.filter((title) => title.startsWith('Silence'))).toEqual([]);
});

test('a byte order mark stays the first', () => {
  const { text, titled } = actionsAt(`\ufeffodd<|>: 1\n${SOUND}`);
  expect(taken(text, titled(TITLE))).toBe(`\ufeff${COMMENT}\n${text.slice(1)}`);
});
