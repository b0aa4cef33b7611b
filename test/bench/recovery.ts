// Measures recovery: single edits that break the samples, and what is still told and still read afterwards.
// Success: a syntax finding on the damaged line or the next written one, none elsewhere, and every other root key read.
// Surviving: key paths with equal values outside the damaged line, of all such in the undamaged text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { lineOf, lineStartsOf } from '../../server/src/yaml/position';
import type { TreeNode } from '../../server/src/yaml/tree';

export const KINDS = [
  'delete a character',
  'insert ":"',
  'insert "-"',
  'insert a quote',
  'half-typed key',
  'insert a tab',
] as const;
export type CorruptionKind = (typeof KINDS)[number];

/** One edit of a text that a YAML reader rejects afterwards. */
export interface Corruption {
  readonly kind: CorruptionKind;
  readonly sound: string;
  readonly broken: string;
  /** Lines of the sound text that the edit touched; empty where it added a line. */
  readonly soundLines: readonly number[];
  /** The line of the broken text where the edit was made. */
  readonly brokenLine: number;
}

export interface Figures {
  readonly count: number;
  readonly success: number;
  readonly surviving: number;
  /** Those without success, or with keys lost, for looking into. */
  readonly failures: readonly { readonly corruption: Corruption; readonly why: string }[];
}

/** The text of every sample, in the order of their names. */
export function sampleTexts(): string[] {
  const folder = join(process.cwd(), 'samples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Random numbers from 0 up to, not including, 1; always the same for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `each` corruptions of every kind that js-yaml's `load` rejects. */
export function corruptions(texts: readonly string[], each: number, seed: number): Corruption[] {
  const random = randomFrom(seed);
  return KINDS.flatMap((kind) => {
    const found: Corruption[] = [];
    for (let tries = 0; found.length < each && tries < each * 400; tries++) {
      const sound = texts[Math.floor(random() * texts.length)] ?? '';
      const corruption = corrupt(kind, sound, random);
      if (isRejected(corruption.broken)) found.push(corruption);
    }
    return found;
  });
}

function isRejected(text: string): boolean {
  try {
    load(text);
    return false;
  } catch {
    return true;
  }
}

const HALF_TYPED = ['own', 'dep', 'title', 'reviewed', 'name', 'cade', 'x'];

function corrupt(kind: CorruptionKind, sound: string, random: () => number): Corruption {
  const starts = lineStartsOf(sound);
  const at = Math.floor(random() * sound.length);
  const line = lineOf(starts, at);
  const insert = (text: string): Corruption => ({
    kind,
    sound,
    broken: sound.slice(0, at) + text + sound.slice(at),
    soundLines: [line],
    brokenLine: line,
  });
  switch (kind) {
    case 'delete a character': {
      const joined = sound[at] === '\n' ? [line, line + 1] : [line];
      return { kind, sound, broken: sound.slice(0, at) + sound.slice(at + 1), soundLines: joined, brokenLine: line };
    }
    case 'insert ":"':
      return insert(':');
    case 'insert "-"':
      return insert('-');
    case 'insert a quote':
      return insert(random() < 0.5 ? '"' : "'");
    case 'insert a tab':
      return insert('\t');
    case 'half-typed key': {
      const start = starts[line] ?? 0;
      const blanks = /^ *(?:- )?/.exec(sound.slice(start))?.[0].length ?? 0;
      const word = HALF_TYPED[Math.floor(random() * HALF_TYPED.length)] ?? 'own';
      const broken = `${sound.slice(0, start)}${' '.repeat(blanks)}${word}\n${sound.slice(start)}`;
      return { kind, sound, broken, soundLines: [], brokenLine: line };
    }
  }
}

/** What a reader made of a broken text: lines of its findings, and its value. */
interface Reading {
  readonly lines: readonly number[];
  readonly value: unknown;
}

type Reader = (text: string) => Reading;

export const ours: Reader = (text) => {
  const { faults, root, lineStarts } = parseYaml(text);
  return { lines: faults.map((fault) => lineOf(lineStarts, fault.start)), value: root && plainValue(root) };
};

export const yamlLibrary: Reader = (text) => {
  const document = parseDocument(text, { logLevel: 'silent' });
  const starts = lineStartsOf(text);
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    value = undefined;
  }
  return { lines: document.errors.map((error) => lineOf(starts, error.pos[0])), value };
};

export function measure(all: readonly Corruption[], reader: Reader): Figures {
  let success = 0;
  let kept = 0;
  let total = 0;
  const failures: { corruption: Corruption; why: string }[] = [];
  for (const corruption of all) {
    const { lines, value } = reader(corruption.broken);
    const allowed = [corruption.brokenLine, nextWritten(corruption.broken, corruption.brokenLine)];
    const paths = soundPaths(corruption);
    const lost = paths.filter((path) => !hasSame(value, path.keys, path.value));
    const roots = paths.filter((path) => path.keys.length === 1 && !hasKey(value, path.keys[0]));
    const elsewhere = lines.filter((line) => !allowed.includes(line));
    const good = lines.length > 0 && elsewhere.length === 0 && roots.length === 0;
    if (good) success++;
    total += paths.length;
    kept += paths.length - lost.length;
    if (!good || lost.length > 0) {
      const told = lines.map((line) => line + 1).join(', ');
      const gone = lost.map((path) => path.keys.join('.')).slice(0, 5);
      failures.push({
        corruption,
        why: `${good ? 'success' : 'no success'}; findings on ${told}; lost ${lost.length}: ${gone.join(', ')}`,
      });
    }
  }
  return { count: all.length, success: success / all.length, surviving: kept / Math.max(1, total), failures };
}

function nextWritten(text: string, line: number): number {
  const lines = text.split('\n');
  let next = line + 1;
  while (next < lines.length && /^\s*(#|$)/.test(lines[next] ?? '')) next++;
  return next;
}

interface Path {
  readonly keys: readonly (string | number)[];
  /** The plain value of a scalar; for collections `list` or `map`. */
  readonly value: unknown;
}

/** Paths of all keys of the sound text that do not touch the damaged line. */
function soundPaths({ sound, soundLines }: Corruption): Path[] {
  const { root, lineStarts } = parseYaml(sound);
  const found: Path[] = [];
  const touches = (start: number, end: number) =>
    soundLines.some((line) => lineOf(lineStarts, start) <= line && line <= lineOf(lineStarts, end));
  const walk = (node: TreeNode, keys: readonly (string | number)[]): void => {
    if (node.kind === 'map')
      for (const { key, value } of node.pairs) {
        const path = [...keys, key.text];
        const own = value.kind === 'scalar' ? touches(key.start, value.end) : touches(key.start, key.end);
        if (!own) found.push({ keys: path, value: value.kind === 'scalar' ? value.value : value.kind });
        walk(value, path);
      }
    if (node.kind === 'list') for (const item of node.items) walk(item, [...keys, item.index]);
  };
  if (root) walk(root, []);
  return found;
}

function hasKey(value: unknown, key: string | number | undefined): boolean {
  return key !== undefined && typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function hasSame(value: unknown, keys: readonly (string | number)[], expected: unknown): boolean {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return false;
    current = Reflect.get(current, key);
  }
  if (Array.isArray(current)) return expected === 'list';
  return typeof current === 'object' && current !== null ? expected === 'map' : Object.is(current, expected);
}
