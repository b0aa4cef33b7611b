// The invariants of docs/architecture.md that imports can show: which room may know which, and what runs without Node.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(__dirname, '../../server/src');
const WEBVIEW = resolve(__dirname, '../../client/webview');
const CLIENT = resolve(__dirname, '../../client/src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}

interface Import {
  readonly from: string;
  /** A package, or a file relative to server/src. */
  readonly to: string;
}

const IMPORTS: readonly Import[] = filesBelow(SRC).flatMap((file) => {
  const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...specifiers].map(([, specifier = '']) => ({
    from: relative(SRC, file),
    to: specifier.startsWith('.') ? relative(SRC, resolve(dirname(file), specifier)) : specifier,
  }));
});

/** What a file of the client imports, as it is written there. */
function importsOf(file: string): { readonly to: string; readonly isType: boolean }[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^import (type )?[^;]*?'([^']+)';$/gm);
  return [...statements].map(([, type, to = '']) => ({ to, isType: type !== undefined }));
}

const FILES: ReadonlySet<string> = new Set(IMPORTS.map((each) => each.from));
const from = (...rooms: string[]) => IMPORTS.filter((each) => rooms.some((room) => each.from.startsWith(room)));
const shown = (list: readonly Import[]) => list.map((each) => `${each.from} → ${each.to}`);

/** What runs in a Worker as well: no Node built-in. */
const PURE = [
  'yaml/',
  'schema/',
  'model/',
  'rules/',
  'compare/',
  'suppress/',
  'init/',
  'health/',
  'features/',
  'session/',
  'analyze.ts',
  'judge.ts',
  'workspace/walk.ts',
  'workspace/decode.ts',
  'server.web.ts',
  'connection.ts',
  'greeting.ts',
  'capabilities.ts',
  'protocol.ts',
  'readFile.ts',
  'analysis.ts',
  'finding.ts',
  'sourceFile.ts',
  'fileKind.ts',
  'server.web.ts',
];
/** Node lives here alone. */
const NODE = ['cli/', 'workspace/nodeFiles.ts', 'nodePlatform.ts', 'server.ts', 'serverWork.ts'];
/** Rooms of the language server. */
const SERVER = ['session/', 'features/', 'connection', 'greeting', 'capabilities', 'server', 'nodePlatform'];

describe('data goes one way', () => {
  test('the imports were found', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
  });

  test('yaml/ knows nothing but itself and its parser', () => {
    expect(shown(from('yaml/').filter(({ to }) => !to.startsWith('yaml/') && to !== 'js-yaml'))).toEqual([]);
  });

  test('model/ does not know schema, rules or what comes after', () => {
    const later = ['schema/', 'rules/', 'suppress/', 'analyze', 'readFile', 'reports/', 'cli/'];
    expect(shown(from('model/').filter(({ to }) => later.some((room) => to.startsWith(room))))).toEqual([]);
  });

  test('rules read the model, never the pipeline, a report or the command line', () => {
    const later = ['analyze', 'analysis', 'readFile', 'suppress/suppress', 'reports/', 'cli/'];
    expect(shown(from('rules/').filter(({ to }) => later.some((room) => to.startsWith(room))))).toEqual([]);
  });

  test('health/ reads what is judged, and nothing before it knows of health', () => {
    const later = ['compare/', 'reports/', 'cli/', 'session/', 'features/'];
    expect(shown(from('health/').filter(({ to }) => later.some((room) => to.startsWith(room))))).toEqual([]);
    const knowing = IMPORTS.filter(({ from, to }) => to.startsWith('health/') && !from.startsWith('health/'));
    const after = ['compare/', 'reports/', 'cli/', 'session/', 'features/', 'protocol.ts'];
    expect(shown(knowing.filter(({ from }) => !after.some((room) => from.startsWith(room))))).toEqual([]);
  });

  test('nothing but the command line imports the command line', () => {
    expect(shown(IMPORTS.filter((each) => each.to.startsWith('cli/') && !each.from.startsWith('cli/')))).toEqual([]);
  });

  test('the core imports no editor library', () => {
    const core = IMPORTS.filter(({ from }) => !SERVER.some((room) => from.startsWith(room)));
    expect(shown(core.filter(({ to }) => to.startsWith('vscode')))).toEqual([]);
  });

  test('only connection.ts sees a connection, after greeting.ts, and the servers make one', () => {
    const seeing = IMPORTS.filter(({ to }) => /^vscode-(languageserver|jsonrpc)(\/|$)/.test(to));
    expect(shown(seeing).sort()).toEqual([
      'connection.ts → vscode-languageserver',
      'greeting.ts → vscode-languageserver',
      'server.ts → vscode-languageserver/node',
      'server.web.ts → vscode-languageserver/browser',
    ]);
  });

  test('session/ and features/ have only data from the protocol: types, and the words of the types library', () => {
    const files = [...new Set(from('session/', 'features/').map((each) => each.from))];
    const taken = files.flatMap((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      return [...text.matchAll(/import (?!type )[^;]*? from 'vscode-languageserver-protocol'/g)].map(() => file);
    });
    expect(taken).toEqual([]);
  });

  test('features see a view: nothing of a session but types, and nothing that comes after them', () => {
    const later = ['connection', 'capabilities', 'server', 'cli/', 'reports/'];
    expect(shown(from('features/').filter(({ to }) => later.some((room) => to.startsWith(room))))).toEqual([]);
    const known = from('features/').filter(({ to }) => to.startsWith('session/'));
    expect([...new Set(known.map(({ to }) => to))]).toEqual(['session/view']);
  });

  test('the core does not know the language server', () => {
    const core = IMPORTS.filter(({ from }) => ![...SERVER, 'cli/'].some((room) => from.startsWith(room)));
    expect(shown(core.filter(({ to }) => SERVER.some((room) => to.startsWith(room))))).toEqual([]);
  });
});

describe('the renderer of pages', () => {
  test('is loaded when a page is made, and by reports/ alone', () => {
    const renderer = IMPORTS.filter(({ to }) => to.startsWith('#page'));
    expect(renderer.map(({ from }) => from).filter((file) => !file.startsWith('reports/'))).toEqual([]);
    const texts = [...new Set(renderer.map(({ from }) => readFileSync(join(SRC, from), 'utf8')))];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /from '#page/.test(text))).toEqual([]);
  });

  test('and all that it draws with takes nothing of Node or VS Code, and of the server no value but what is pure', () => {
    const imports = filesBelow(WEBVIEW).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(80);
    const packages = new Set(imports.filter(({ to }) => !to.startsWith('.')).map(({ to }) => to));
    expect([...packages].sort()).toEqual(['preact', 'preact-render-to-string', 'preact/hooks']);
    const values = imports.filter(({ to, isType }) => to.includes('server/src/') && !isType);
    expect([...new Set(values.map(({ to }) => to.replace(/^[./]*/, '')))]).toEqual(['server/src/health/report']);
  });

  test('is not known to what runs in the extension host', () => {
    const knowing = filesBelow(CLIENT).flatMap(importsOf);
    expect(knowing.length).toBeGreaterThan(50);
    expect(knowing.filter(({ to }) => /webview\/|#page/.test(to))).toEqual([]);
  });
});

describe('the core runs without Node', () => {
  test('no built-in outside the command line and the file system', () => {
    const outside = IMPORTS.filter((each) => isBuiltin(each.to) && !NODE.some((room) => each.from.startsWith(room)));
    expect(shown(outside)).toEqual([]);
  });

  test('the core does not import what uses Node', () => {
    expect(shown(from(...PURE).filter(({ to }) => NODE.some((room) => `${to}.ts`.startsWith(room))))).toEqual([]);
  });

  test('all that the server in a Worker comes to import is free of it', () => {
    const seen = new Set(['server.web.ts']);
    for (const file of seen) {
      for (const { to } of IMPORTS.filter((each) => each.from === file))
        seen.add(FILES.has(`${to}.ts`) ? `${to}.ts` : to);
    }
    expect(seen.size).toBeGreaterThan(200);
    expect([...seen].filter((each) => isBuiltin(each) || NODE.some((room) => each.startsWith(room)))).toEqual([]);
  });
});
