// Findings for reviewdog: its Diagnostic Format as JSON. Lines and columns from 1, columns in bytes of UTF-8; paths as
// printed. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
import type { Finding, Fix, Level } from '../finding';
import { applyEdits } from '../yaml/apply';
import { lineStartsOf, type Position, positionOf, type Range } from '../yaml/position';
import { jsonList } from './jsonList';
import type { CheckedFile, CheckReport } from './report';
import { utf8Offsets } from './utf8';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

export const rdjsonReport: CheckReport = function* ({ files }) {
  yield '{"source":{"name":"alliance"},"diagnostics":';
  yield* jsonList(diagnostics(files));
  yield '}\n';
};

function* diagnostics(files: readonly CheckedFile[]): Iterable<object> {
  const placesOf = placesByPath(files);
  for (const file of files) for (const finding of file.findings) yield diagnostic(file, finding, placesOf);
}

function diagnostic({ path, text }: CheckedFile, finding: Finding, placesOf: PlacesByPath): object {
  const { message, level, ruleId, range, related, fixes } = finding;
  const places = placesOf(path);
  const suggestions = fixes.filter(({ edits }) => edits.length > 0).map((fix) => suggestion(text, fix, places));
  const located = related.map((each) => ({
    message: each.message,
    location: { path: each.path, range: rangeIn(placesOf(each.path), each.range) },
  }));
  return {
    message,
    location: { path, range: rangeIn(places, range) },
    severity: SEVERITIES[level],
    code: { value: ruleId },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(located.length > 0 ? { related_locations: located } : {}),
  };
}

/** A suggestion replaces one range, so several edits become one over all that lies between them. */
function suggestion(text: string, { edits }: Fix, places: Places | undefined): object {
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const lineStarts = places?.lineStarts ?? [0];
  const range = { start: positionOf(lineStarts, start), end: positionOf(lineStarts, end) };
  return { range: rangeIn(places, range), text: applyEdits(text.slice(start, end), shifted) };
}

interface Places {
  readonly lineStarts: readonly number[];
  readonly bytesBefore: (offset: number) => number;
}

/** Undefined for a file whose text is not at hand: one that is only referred to. */
type PlacesByPath = (path: string) => Places | undefined;

function placesByPath(files: readonly CheckedFile[]): PlacesByPath {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const known = new Map<string, Places>();
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    let places = known.get(path);
    if (places === undefined) {
      places = { lineStarts: lineStartsOf(text), bytesBefore: utf8Offsets(text) };
      known.set(path, places);
    }
    return places;
  };
}

function rangeIn(places: Places | undefined, { start, end }: Range): object {
  // Without columns a range goes up to the end of its last line.
  return { start: positionIn(places, start), end: positionIn(places, end) };
}

function positionIn(places: Places | undefined, { line, character }: Position): object {
  if (places === undefined) return { line: line + 1 };
  const lineStart = places.lineStarts[line] ?? 0;
  return { line: line + 1, column: places.bytesBefore(lineStart + character) - places.bytesBefore(lineStart) + 1 };
}
