// Edits in the editor and what the server makes of them: it must never know another text than the client.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { analyze } from '../../server/src/analyze';
import { parseDay } from '../../server/src/model/calendar';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { lineStartsOf, positionOf } from '../../server/src/yaml/position';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { type LanguageClient, languageClient } from './languageClient';

const DAY = parseDay('2026-11-22') ?? 0;
const PATH = 'a.alliance.yaml';

/** What a text is judged without any history. */
function fresh(text: string) {
  const dates = { asOf: DAY, today: DAY };
  const { findings } = analyze({ path: PATH, text }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, dates);
  return findings.map(({ ruleId, message, range }) => ({ code: ruleId, message, range }));
}

async function pulled(client: LanguageClient) {
  const report = await client.pull(PATH);
  const items: readonly Diagnostic[] = report.kind === 'full' ? report.items : [];
  return items.map(({ code, message, range }) => ({ code, message, range }));
}

/** Replaces what stands between two offsets, as an edit of the client and in its text. */
function replacing(text: string, start: number, end: number, newText: string) {
  const lines = lineStartsOf(text);
  const change = { range: { start: positionOf(lines, start), end: positionOf(lines, end) }, text: newText };
  return { change, after: text.slice(0, start) + newText + text.slice(end) };
}

describe('an edit', () => {
  const BASE = `${SOUND}stagee: 1\n`;
  const wide = BASE.replace('Acme and Zenith', '🏢 Açme and Ze\u0301nith 👩‍👩‍👧');

  test.each([
    ['after an emoji', wide, 'and', '🤝'],
    ['between the halves of an emoji', wide, '\udfe2', 'x'],
    ['of a combining mark', wide, '\u0301', ''],
    ['with Windows line ends', BASE.replaceAll('\n', '\r\n'), 'Acme and', 'Ac\r\nme'],
    ['that joins lines', BASE, '\nstage:', ' '],
    ['that takes a Windows line end away', BASE.replaceAll('\n', '\r\n'), '\r\nstage', ' stage'],
    ['with lone carriage returns', BASE.replaceAll('\n', '\r'), 'Zenith', 'Z\re'],
    ['that removes all', BASE, BASE, ''],
  ])('%s lands where it was made', async (_what, text, old, newText) => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, text);
    const start = text.indexOf(old);
    expect(start).toBeGreaterThanOrEqual(0);
    const { change, after } = replacing(text, start, start + old.length, newText);
    await client.change(PATH, change);
    expect(await pulled(client)).toEqual(fresh(after));
  });

  test('may be one of several, each on what the one before left, or replace all', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, 'alliance: 1\n');
    const first = replacing('alliance: 1\n', 11, 11, '\nstage: x');
    const second = replacing(first.after, first.after.length - 2, first.after.length - 1, 'closed');
    await client.change(PATH, first.change, second.change);
    expect(await pulled(client)).toEqual(fresh(second.after));
    await client.change(PATH, { text: SOUND }, replacing(SOUND, 0, 0, '# x\n').change);
    expect(await pulled(client)).toEqual(fresh(`# x\n${SOUND}`));
  });

  test('beyond the end of a line or of the text is one at its end', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, SOUND);
    const far = { line: 3, character: 900 };
    const last = { line: 900, character: 0 };
    await client.change(
      PATH,
      { range: { start: far, end: far }, text: 'x' },
      { range: { start: last, end: last }, text: 'zzz: 1\n' },
    );
    expect(await pulled(client)).toEqual(fresh(`${SOUND.replace('closed', 'closedx')}zzz: 1\n`));
  });
});

describe('after thousands of random edits the server knows the text of the client', () => {
  const read = (name: string) => readFileSync(resolve(__dirname, `../../samples/${name}.alliance.yaml`), 'utf8');
  const words = (text: string) => text.replaceAll('a', '🤝').replaceAll('e', 'e\u0301');
  const plain = read('troubled');

  test.each([
    ['as written', 1, plain],
    ['with Windows line ends', 2, read('curis-genentech').replaceAll('\n', '\r\n')],
    ['with emoji and combining marks in its comments', 3, plain.replace(/#.*/g, words)],
    ['with emoji and combining marks in its names', 4, read('medincell-mpp').replace(/(?<=name: ).*/g, words)],
  ])('of a file %s', async (_what, seed, begin) => {
    const client = await languageClient(temporaryFolder({}));
    const random = randomOf(20_261_122 + seed);
    let text = begin;
    await client.open(PATH, text);
    for (let round = 1; round <= 250; round++) {
      const changes: TextDocumentContentChangeEvent[] = [];
      for (let at = 0; at < 10; at++) {
        const start = addressable(text, random(text.length + 1));
        const end = addressable(text, Math.min(text.length, start + (random(4) === 0 ? random(60) : random(3))));
        const { change, after } = replacing(text, start, end, PIECES[random(PIECES.length)] ?? '');
        changes.push(change);
        text = after;
      }
      // Some in one message, some in several; some are asked for, and most replaced before anybody asks.
      if (random(2) === 0) await client.change(PATH, ...changes);
      else for (const change of changes) await client.change(PATH, change);
      if (round % 10 === 0) expect(await pulled(client)).toEqual(fresh(text));
    }
    expect(client.logs).toEqual([]);
  });
});

const PIECES = ['', '\n', '\r\n', '\r', ' ', '  ', ':', '- ', '"', '{', ']', '#', 'é', 'e\u0301', '🤝', 'x', 'id: a\n'];

/** The protocol has no position between the two halves of a Windows line end. */
function addressable(text: string, offset: number): number {
  return text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n' ? offset - 1 : offset;
}

/** Whole numbers below a bound, the same in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
