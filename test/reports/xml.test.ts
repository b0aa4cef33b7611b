// JUnit and Checkstyle: well-formed XML whatever the user wrote, and counts that agree.
import { describe, expect, it } from 'vitest';
import { checkstyleReport } from '../../server/src/reports/checkstyle';
import { junitReport } from '../../server/src/reports/junit';
import { readXml } from './readers';
import { fileOf, findingAt, print, runOf } from './run';

const TEXT = 'id: a\npartners:\n  - id: helios\n';
/** Beside what XML forbids: a tab and a line end, which an attribute would lose, and what ends text, tags and values. */
const HOSTILE = '\u0000a\u0007\t\r\n\u001b[31m\uFFFE\uD800"&amp;]]><!-- \'\u0085é🚀';
const KEPT = 'a\t\r\n[31m"&amp;]]><!-- \'\u0085é🚀';

const RUN = runOf([
  fileOf('deals/a.alliance.yaml', TEXT, [
    findingAt(TEXT, 'helios', {
      related: [{ path: 'people.yaml', range: findingAt(TEXT, 'id').range, message: 'Here.' }],
    }),
    findingAt(TEXT, 'id', { level: 'hint', message: 'Twice.' }),
    findingAt(TEXT, 'id: h', { level: 'hint', message: 'Twice.' }),
  ]),
  fileOf('b.alliance.yaml', TEXT),
]);

describe('JUnit', () => {
  it('has a suite a file, a failed test a finding, a passed one where nothing is found', () => {
    expect(print(junitReport, RUN)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="alliance check" tests="4" failures="3" errors="0">
  <testsuite name="deals/a.alliance.yaml" tests="3" failures="3" errors="0" skipped="0">
    <testcase name="sponsor/missing: Partner &quot;helios&quot; has no executive sponsor." classname="deals/a.alliance.yaml" file="deals/a.alliance.yaml">
      <failure message="Partner &quot;helios&quot; has no executive sponsor." type="error">deals/a.alliance.yaml:3:9 error sponsor/missing
Partner &quot;helios&quot; has no executive sponsor.
people.yaml:1:1 Here.</failure>
    </testcase>
    <testcase name="sponsor/missing: Twice." classname="deals/a.alliance.yaml" file="deals/a.alliance.yaml">
      <failure message="Twice." type="hint">deals/a.alliance.yaml:1:1 hint sponsor/missing
Twice.</failure>
    </testcase>
    <testcase name="sponsor/missing: Twice. (2)" classname="deals/a.alliance.yaml" file="deals/a.alliance.yaml">
      <failure message="Twice." type="hint">deals/a.alliance.yaml:3:5 hint sponsor/missing
Twice.</failure>
    </testcase>
  </testsuite>
  <testsuite name="b.alliance.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="b.alliance.yaml" file="b.alliance.yaml"/>
  </testsuite>
</testsuites>
`);
  });

  it('is read as it was meant', () => {
    const finding = findingAt(TEXT, 'id', { message: HOSTILE });
    const [suite] = readXml(print(junitReport, runOf([fileOf(HOSTILE, TEXT, [finding])]))).children;
    expect(suite?.attributes.name).toBe(KEPT);
    const [failure] = suite?.children[0]?.children ?? [];
    expect(failure?.attributes.message).toBe(KEPT);
    expect(failure?.text).toBe(`${KEPT}:1:1 error sponsor/missing\n${KEPT}`);
  });

  it('has no suite where there is no file', () => {
    expect(readXml(print(junitReport, runOf([])))).toMatchObject({ attributes: { tests: '0' }, children: [] });
  });
});

describe('Checkstyle', () => {
  it('lists every file and its findings', () => {
    expect(print(checkstyleReport, RUN)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="deals/a.alliance.yaml">
    <error line="3" column="9" severity="error" message="Partner &quot;helios&quot; has no executive sponsor." source="sponsor/missing"/>
    <error line="1" column="1" severity="info" message="Twice." source="sponsor/missing"/>
    <error line="3" column="5" severity="info" message="Twice." source="sponsor/missing"/>
  </file>
  <file name="b.alliance.yaml"/>
</checkstyle>
`);
  });

  it('is read as it was meant', () => {
    const finding = findingAt(TEXT, 'id', { message: HOSTILE });
    const [file] = readXml(print(checkstyleReport, runOf([fileOf(HOSTILE, TEXT, [finding])]))).children;
    expect(file?.attributes.name).toBe(KEPT);
    expect(file?.children[0]?.attributes.message).toBe(KEPT);
  });
});
