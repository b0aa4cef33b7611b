// "Explain a rule": a command of the client, where it has one.
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../finding';
import { EXPLAIN_RULE } from '../../protocol';
import type { View } from '../../session/view';
import { type Action, byRule } from './action';

export function explainActions({ client }: View, here: readonly Finding[]): readonly Action[] {
  if (!client.commands.includes(EXPLAIN_RULE)) return [];
  return [...byRule(here)].map(([ruleId, findings]) => ({
    title: `Explain ${ruleId}`,
    kind: CodeActionKind.QuickFix,
    findings,
    does: { command: EXPLAIN_RULE, argument: ruleId },
  }));
}
