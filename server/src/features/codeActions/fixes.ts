// Fixes as code actions: each of a finding, all safe ones of a rule, all safe ones.
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import type { Finding } from '../../finding';
import { safeFixes } from '../../fix/safeFixes';
import { staysReadable } from '../../fix/staysReadable';
import type { View } from '../../session/view';
import { applyEdits } from '../../yaml/edits';
import type { TextEdit, YamlDocument } from '../../yaml/tree';
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

/** As many goes as `--fix` makes; they stop fixes that would take turns for ever. */
const GOES = 10;

/**
 * All safe fixes of the file: those that go together, and where that is `thorough` those that then can be applied, until
 * nothing is left.
 */
export function fixAllActions({ analysis, judged }: View, isThorough: boolean): readonly Action[] {
  const { document } = analysis.file;
  const edits = editsOf(analysis);
  if (edits.length === 0) return [];
  let text = applyEdits(document.text, edits);
  let goes = 1;
  for (; isThorough && goes < GOES; goes++) {
    const next = judged(text);
    const more = next ? editsOf(next) : [];
    if (more.length === 0) break;
    text = applyEdits(text, more);
  }
  const all = goes === 1 ? edits : [difference(document.text, text)];
  return [{ title: 'Fix all that is safe to fix', kind: FIX_ALL, findings: [], does: { edits: all } }];
}

/** None where there is nothing safe to do, or where doing it would break the text. */
function editsOf({ file: { document }, findings }: Analysis): readonly TextEdit[] {
  const edits = safeFixes(findings).flatMap(({ fix }) => fix.edits);
  return staysReadable(document, edits) ? edits : [];
}

/** What makes one text the other: all between the first and the last character in which they differ. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  return { start, end: before.length - kept, newText: after.slice(start, after.length - kept) };
}
