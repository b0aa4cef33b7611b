// Text to positioned tree. Never throws: what is no YAML is mended on a copy, told, and the rest is read.
import { builderOf } from './build';
import { columnOf } from './characters';
import { markDamage } from './damage';
import { firstDocument } from './firstDocument';
import { leaveEntry, type Memory, memoryOf, type Reading } from './known';
import { outlineOf } from './outline';
import { lineStartsOf } from './position';
import { readText } from './read';
import { recover, recoveryOf } from './recover';
import type { SyntaxFault, YamlDocument } from './tree';

/** Texts longer than this (in UTF-16 code units) are not read. */
export const SIZE_LIMIT = 16 * 1024 * 1024;

/**
 * Reads the first document of `text`. `edited` is where somebody has just typed: a fault is looked for there first.
 */
export function parseYaml(text: string, edited?: { readonly start: number; readonly end: number }): YamlDocument {
  return documentOf(text, edited?.end, undefined);
}

/**
 * Reads a text that will be edited. The document is what `parseYaml` makes of it; where `before` is how the text was read
 * before an edit, what the edit left alone is not parsed again.
 */
export function readAgain(text: string, before: Reading | undefined): Reading {
  const memory = memoryOf(text, before);
  const document = documentOf(text, undefined, memory);
  return { document, block: leaveEntry(memory, document.root?.kind === 'list' ? 'list' : 'map') };
}

function documentOf(text: string, edited: number | undefined, memory: Memory | undefined): YamlDocument {
  const lineStarts = lineStartsOf(text);
  if (text.length > SIZE_LIMIT)
    return { text, root: undefined, faults: [tooLong(lineStarts)], comments: [], lineStarts };
  const { end, fault } = firstDocument(text);
  const builder = builderOf(text, memory);
  if (fault) builder.faults.push(fault);
  const judged = end === text.length ? text : text.slice(0, end);
  const outline = outlineOf(judged, end === text.length ? lineStarts : lineStartsOf(judged));
  const recovery = recoveryOf(builder, outline, edited);
  readText(builder, outline, (lines, block, depth) => recover(recovery, outline, lines, block, depth));
  markDamage(builder.root, recovery.lost, (offset) => columnOf(text, offset));
  return { text, root: builder.root, faults: builder.faults.sort(byPlace), comments: builder.comments, lineStarts };
}

function tooLong(lineStarts: readonly number[]): SyntaxFault {
  const message = 'This file is longer than 16 million characters and is not read; split it.';
  return { code: 'unsafe', message, start: 0, end: Math.max(1, (lineStarts[1] ?? 2) - 1) };
}

function byPlace(a: SyntaxFault, b: SyntaxFault): number {
  return a.start - b.start || a.end - b.end;
}
