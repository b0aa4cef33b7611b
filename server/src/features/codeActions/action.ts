// A code action before it is put into the words of the protocol, and the kinds there are.
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../finding';
import type { TextEdit } from '../../yaml/tree';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.alliance`;
export const ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] as const;

export interface Action {
  readonly title: string;
  readonly kind: (typeof ACTION_KINDS)[number];
  /** What it is offered for. */
  readonly findings: readonly Finding[];
  /** Edits of this file, or a command of the client. */
  readonly does: { readonly edits: readonly TextEdit[] } | { readonly command: string; readonly argument: string };
  /** The one to take without asking. */
  readonly isPreferred?: boolean;
}

/** The findings of each rule, in order of the first. */
export function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = rules.get(finding.ruleId);
    if (known) known.push(finding);
    else rules.set(finding.ruleId, [finding]);
  }
  return rules;
}
