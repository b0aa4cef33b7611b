// Findings as the editor holds them: which are ours, and how many of each level.
import { type Diagnostic, DiagnosticSeverity, languages, type Uri, workspace } from 'vscode';
import { SECTION } from '../../server/src/protocol';
import type { Counts } from './findingCounts';

/** What our findings name as their source. */
const SOURCE = 'alliance';

/** Whether files are judged at all; else that nothing was found means nothing. */
export function isJudging(): boolean {
  return workspace.getConfiguration(SECTION).get('enable', true);
}

/** Ours in a file, the gravest first, then by line. */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  const ours = languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
  return ours.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
}

export function countsOf(findings: readonly Diagnostic[]): Counts {
  const numberOf = (severity: DiagnosticSeverity) => findings.filter((each) => each.severity === severity).length;
  return {
    errors: numberOf(DiagnosticSeverity.Error),
    warnings: numberOf(DiagnosticSeverity.Warning),
    infos: numberOf(DiagnosticSeverity.Information),
    hints: numberOf(DiagnosticSeverity.Hint),
  };
}

/** The rule that speaks; undefined for what is not ours. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== SOURCE) return undefined;
  const id = typeof code === 'object' ? code.value : code;
  return typeof id === 'string' ? id : undefined;
}
