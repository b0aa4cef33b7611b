// Fixes as code actions: each of a finding, all safe ones of a rule, all safe ones.
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../finding';
import { safeFixes } from '../../fix/safeFixes';
import { staysReadable } from '../../fix/staysReadable';
import type { YamlDocument } from '../../yaml/tree';
import { type Action, byRule, FIX_ALL } from './action';

/** Every fix of every finding; what two findings ask for alike is offered once. */
export function fixActions(findings: readonly Finding[]): readonly Action[] {
  const actions = new Map<string, Action>();
  for (const finding of findings) {
    const safe = finding.fixes.filter((fix) => fix.safe);
    for (const fix of finding.fixes) {
      const { title, edits } = fix;
      const same = `${title} ${JSON.stringify(edits)}`;
      const known = actions.get(same);
      const isPreferred = safe.length === 1 && fix.safe;
      actions.set(same, {
        title,
        kind: CodeActionKind.QuickFix,
        findings: [...(known?.findings ?? []), finding],
        does: { edits },
        isPreferred: isPreferred || known?.isPreferred === true,
      });
    }
  }
  return [...actions.values()];
}

/** The safe fixes of a rule that speaks here, where it has several in the file; first those that are asked for. */
export function fixRuleActions(
  document: YamlDocument,
  here: readonly Finding[],
  everywhere: readonly Finding[],
): readonly Action[] {
  const all = byRule(everywhere);
  return [...byRule(here)].flatMap(([ruleId, findings]) => {
    const fixable = (all.get(ruleId) ?? []).filter(({ fixes }) => fixes.some(({ safe }) => safe));
    const chosen = safeFixes([...new Set([...findings, ...fixable])]);
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    if (chosen.length < 2 || !staysReadable(document, edits)) return [];
    // What touches what another changes has to wait.
    const many = chosen.length < fixable.length ? `${chosen.length} of ${fixable.length} findings` : 'all';
    const mended = chosen.map(({ finding }) => finding).filter((finding) => findings.includes(finding));
    const title = `Fix ${many} of ${ruleId} in this file`;
    return [{ title, kind: CodeActionKind.QuickFix, findings: mended, does: { edits } }];
  });
}

/** All safe fixes of the file that go together. */
export function fixAllActions(document: YamlDocument, everywhere: readonly Finding[]): readonly Action[] {
  const edits = safeFixes(everywhere).flatMap(({ fix }) => fix.edits);
  if (edits.length === 0 || !staysReadable(document, edits)) return [];
  return [{ title: 'Fix all that is safe to fix', kind: FIX_ALL, findings: [], does: { edits } }];
}
