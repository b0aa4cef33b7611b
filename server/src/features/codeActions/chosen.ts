// Which findings code actions are asked for: those the client names, else those the range touches.
import type { CodeActionParams } from 'vscode-languageserver-protocol';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../../finding';
import type { View } from '../../session/view';
import { offsetOf, type Range } from '../../yaml/position';

/** Offsets of what is selected. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

export function selectionOf({ analysis }: View, { start, end }: Range): Selection {
  const { text, lineStarts } = analysis.file.document;
  return { start: offsetOf(text, lineStarts, start), end: offsetOf(text, lineStarts, end) };
}

/** A finding asked for, with the diagnostic the client has of it. */
export type Chosen = ReadonlyMap<Finding, Diagnostic | undefined>;

export function chosenFindings(
  { findings }: View['analysis'],
  { start, end }: Selection,
  { diagnostics }: CodeActionParams['context'],
): Chosen {
  const named = new Map<Finding, Diagnostic>();
  for (const diagnostic of diagnostics)
    for (const finding of meant(diagnostic, findings)) named.set(finding, diagnostic);
  const isAsked = (finding: Finding) =>
    named.size > 0 ? named.has(finding) : finding.start <= end && start <= finding.end;
  return new Map(findings.filter(isAsked).map((finding) => [finding, named.get(finding)]));
}

/** What a diagnostic shows; where it has moved since, what has its key or message now. */
function meant(diagnostic: Diagnostic, findings: readonly Finding[]): readonly Finding[] {
  if (diagnostic.source !== undefined && diagnostic.source !== 'alliance') return [];
  const key = keyIn(diagnostic.data);
  const alike = findings.filter(
    ({ ruleId, ...finding }) =>
      ruleId === diagnostic.code && (key === undefined ? finding.message === diagnostic.message : finding.key === key),
  );
  const exact = alike.filter(({ range }) => isSame(range, diagnostic.range));
  return exact.length > 0 ? exact : alike;
}

function keyIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('key' in data)) return undefined;
  return typeof data.key === 'string' ? data.key : undefined;
}

function isSame(a: Range, b: Range): boolean {
  const ends = [a.start, a.end].map(({ line, character }) => `${line}:${character}`);
  return ends.join() === [b.start, b.end].map(({ line, character }) => `${line}:${character}`).join();
}
