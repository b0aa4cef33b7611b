// Fixes that put another value in the place of a wrong one.
import type { Fix } from '../finding';
import { replaceScalar } from '../yaml/edits';
import type { ScalarNode } from '../yaml/tree';
import { quoted } from './words';

/** More guesses than these are no guess. */
const FEW_FIXES = 3;

/** A fix for each text that may have been meant. */
export function replacements(node: ScalarNode, meant: readonly string[]): Fix[] {
  return meant
    .slice(0, FEW_FIXES)
    .map((text) => ({ title: `Replace with ${quoted(text)}`, safe: false, edits: [replaceScalar(node, text)] }));
}

/** A fix that writes a number or true or false, which must not stand in quotes. */
export function rawReplacement(node: ScalarNode, newText: string | undefined): Fix[] {
  if (newText === undefined) return [];
  const edits = [{ start: node.start, end: node.end, newText }];
  return [{ title: `Replace with ${newText}`, safe: false, edits }];
}
