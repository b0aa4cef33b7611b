// Findings as SARIF 2.1.0, within what GitHub's code scanning takes. Paths from the top of the repository, lines and
// columns from 1 in UTF-16 code units. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { version } from '../../../package.json';
import type { Finding, Fix, Level } from '../finding';
import { RULES } from '../rules/index';
import { lineStartsOf, type Range, rangeOf } from '../yaml/position';
import { fingerprintsOf } from './fingerprints';
import { jsonList } from './jsonList';
import type { CheckedFile, CheckReport, CheckRun } from './report';
import { sarifLevel, sarifRule } from './sarifRule';
import { mostSevereFirst } from './severity';

/** GitHub refuses a run with more results. Of those it takes it shows the 5 000 most severe. */
const RESULTS = 25_000;
/** GitHub shows no more places of a result. */
const RELATED = 100;

export const sarifReport: CheckReport = function* (run) {
  const results = mostSevereFirst(run.files);
  const told = results.slice(0, RESULTS);
  const head = {
    tool: {
      // All rules, not only those that speak: they say what was checked, and do not change from run to run.
      driver: { name: 'alliance', version, semanticVersion: version, rules: RULES.map(sarifRule) },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(results.length) }],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[${JSON.stringify(head).slice(0, -1)},"results":`;
  yield* jsonList(entries(told, run));
  yield '}]}\n';
};

function notifications(count: number): readonly object[] {
  if (count <= RESULTS) return [];
  const text = `${count - RESULTS} of ${count} findings are left out, the least severe ones, because no more than ${RESULTS} are taken.`;
  return [{ level: 'warning', message: { text } }];
}

function* entries(told: ReturnType<typeof mostSevereFirst>, run: CheckRun): Iterable<object> {
  const fingerprints = fingerprintsOf(run.files);
  const ruleIndices = new Map(RULES.map(({ id }, index) => [id, index]));
  const lineStarts = new Map<CheckedFile, number[]>();
  for (const { file, finding } of told) {
    const starts = lineStarts.get(file) ?? lineStartsOf(file.text);
    lineStarts.set(file, starts);
    const uri = uriOf(run.inRepository(file.path));
    const { ruleId, level, kind, message, range } = finding;
    yield {
      ruleId,
      ruleIndex: ruleIndices.get(ruleId),
      level: sarifLevel(level),
      message: { text: plain(message) },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(range) } }],
      ...relatedLocations(finding, run),
      // Not GitHub's own "primaryLocationLineHash": its upload writes that one, and warns of any other value in it.
      partialFingerprints: { 'allianceFinding/v1': fingerprints.get(finding) },
      ...fixesOf(finding, uri, starts),
      properties: { level, kind } satisfies { level: Level; kind: string },
    };
  }
}

function relatedLocations({ related }: Finding, { inRepository }: CheckRun): object {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.slice(0, RELATED).map(({ path, range, message }, id) => ({
      id,
      physicalLocation: { artifactLocation: { uri: uriOf(inRepository(path)) }, region: region(range) },
      message: { text: plain(message) },
    })),
  };
}

function fixesOf({ fixes }: Finding, uri: string, lineStarts: readonly number[]): object {
  const told = fixes.filter(({ edits }) => edits.length > 0);
  if (told.length === 0) return {};
  return { fixes: told.map((fix) => fixEntry(fix, uri, lineStarts)) };
}

function fixEntry({ title, safe, edits }: Fix, uri: string, lineStarts: readonly number[]): object {
  const replacements = edits.map(({ start, end, newText }) => ({
    deletedRegion: region(rangeOf(lineStarts, start, end)),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: plain(title) },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
    properties: { safe },
  };
}

/** The end of a region is, as in a range, the place behind its last character. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative reference; every character that means something in a URI is a plain one of the file name. */
function uriOf(path: string): string {
  const whole = path.replaceAll(/\p{Cs}/gu, '\uFFFD');
  return whole.split('/').map(encodeURIComponent).join('/');
}

/** Words in brackets before words in parentheses would be a link in a message, whoever wrote them. */
function plain(text: string): string {
  return /\]\s*\(/.test(text) ? text.replaceAll(/[\\[\]]/g, '\\$&') : text;
}
