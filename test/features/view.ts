// A document as a feature sees it, from a text in which `<|>` marks the cursor: features are tested without a server.
import { expect } from 'vitest';
import { analyze } from '../../server/src/analyze';
import { health } from '../../server/src/health/health';
import { parseDay } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import { type Client, clientOf } from '../../server/src/session/client';
import type { View } from '../../server/src/session/view';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { cardIn, directoryIn, isShared } from '../../server/src/workspace/loadWorkspace';
import { type Workspace, workspaceOf } from '../../server/src/workspace/workspace';
import { parseYaml, readAgain } from '../../server/src/yaml/parse';
import { positionOf, type Range } from '../../server/src/yaml/position';
import { EVERYTHING } from '../protocol/capabilities';

const CURSOR = '<|>';
const DAY = parseDay('2026-11-22') ?? 0;

export interface ViewOptions {
  /** Of the document, in its root. */
  readonly path?: string;
  /** The other files of the root, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly client?: Partial<Client>;
}

/** A document of the root folder `file:///work`, and the parameters of a request at the cursor (else at its start). */
export function viewAt(marked: string, { path = 'a.alliance.yaml', files = {}, client = {} }: ViewOptions = {}) {
  const cursor = marked.indexOf(CURSOR);
  const text = cursor < 0 ? marked : marked.slice(0, cursor) + marked.slice(cursor + CURSOR.length);
  const all = { ...files, [path]: text };
  const workspace = workspaceIn(all);
  const dates = { asOf: DAY, today: DAY };
  const reading = readAgain(text, undefined);
  const analysis = analyze({ path, text, document: reading.document }, workspace, DEFAULT_CONFIGURATION, dates);
  const uriOf = (path: string) => `file:///work/${path}`;
  const view: View = {
    uri: uriOf(path),
    version: 1,
    analysis,
    parsed: (text) => readAgain(text, reading).document,
    judged: (text) => analyze({ path, text }, workspace, DEFAULT_CONFIGURATION, dates),
    health: () => health(analysis),
    client: { ...clientOf(EVERYTHING), ...client },
    paths: Object.keys(all).sort(),
    hasAllPaths: true,
    alliances: workspace.alliances,
    uriOf,
    versionOf: (other) => (other === path ? 1 : null),
    read: async (path, interests = () => true) => {
      const content = all[path];
      return content === undefined || !interests(content)
        ? undefined
        : readFile(path, parseYaml(content), workspace, DAY);
    },
  };
  const position = positionOf(analysis.file.document.lineStarts, Math.max(0, cursor));
  return { view, text, params: { textDocument: { uri: view.uri }, position } };
}

function workspaceIn(files: Readonly<Record<string, string>>): Workspace {
  const shared = Object.entries(files).filter(([path]) => isShared(path));
  const documents = shared.map(([path, text]) => [path, parseYaml(text)] as const);
  const isDirectory = (path: string) => /\.alliance-directory\./.test(path);
  return workspaceOf(
    documents.flatMap(([path, document]) => (isDirectory(path) ? (directoryIn(path, document) ?? []) : [])),
    documents.flatMap(([path, document]) => (isDirectory(path) ? [] : (cardIn(path, document) ?? []))),
  );
}

/** The text in a range, for expectations that say what is meant rather than where it stands. */
export function textIn(text: string, range: Range | undefined): string {
  expect(range).toBeDefined();
  const lines = text.split('\n');
  const { start, end } = range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const last = (lines[end.line] ?? '').slice(0, end.character);
  if (start.line === end.line) return last.slice(start.character);
  return [(lines[start.line] ?? '').slice(start.character), ...lines.slice(start.line + 1, end.line), last].join('\n');
}
