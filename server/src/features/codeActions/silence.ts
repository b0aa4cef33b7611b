// "Silence a rule here": a comment above the line, with a place for the reason.
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../finding';
import type { View } from '../../session/view';
import { type SteeringComment, steeringComments } from '../../suppress/comments';
import { lineBreakOf, lineEnd } from '../../yaml/characters';
import { applyEdits } from '../../yaml/edits';
import { isJson } from '../../yaml/layout';
import { parseYaml } from '../../yaml/parse';
import { saysSame } from '../../yaml/same';
import type { TextEdit, YamlDocument } from '../../yaml/tree';
import { type Action, byRule } from './action';

const REASON = '<why it may stay>';
/** Where more lines are selected, nobody means to silence them one by one. */
const MOST_LINES = 5;
/** What cannot be read is not silenced, and comments that steer steer no comments. */
const LOUD = /^(syntax|ignore)\//;

export function silenceActions({ analysis, uri }: View, here: readonly Finding[]): readonly Action[] {
  const { document, path, root } = analysis.file;
  const lines = byLine(here.filter(({ ruleId }) => !LOUD.test(ruleId)));
  if (lines.size > MOST_LINES || !root || isJson(root) || [path, uri].some((name) => name.endsWith('.json'))) return [];
  const comments = steeringComments(document);
  return [...lines].flatMap(([line, findings]) => {
    const joined = comments.findLast((each) => takesMore(each, line, analysis.asOf));
    const rules = [...byRule(findings)];
    const first = rules[0]?.[0];
    // Whatever rule is named, the text is as sound as with the first.
    if (first === undefined || !leavesTextAlone(document, editFor(document, line, first, joined))) return [];
    return rules.map(([ruleId, told]) => ({
      title: `Silence ${ruleId} here, ${joined ? 'for the reason given above' : 'with a reason'}`,
      kind: CodeActionKind.QuickFix,
      findings: told,
      does: { edits: [editFor(document, line, ruleId, joined)] },
    }));
  });
}

function byLine(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const lines = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { line } = finding.range.start;
    lines.set(line, [...(lines.get(line) ?? []), finding]);
  }
  return lines;
}

/** A comment that silences this line today, and can name one rule more. */
function takesMore(
  comment: ReturnType<typeof steeringComments>[number],
  line: number,
  today: number,
): comment is SteeringComment {
  if (comment.scope !== 'next-line' || comment.line !== line || comment.rules.length === 0) return false;
  return comment.until === undefined || (comment.untilDay !== undefined && comment.untilDay >= today);
}

function editFor(
  { text, lineStarts }: YamlDocument,
  line: number,
  ruleId: string,
  joined: SteeringComment | undefined,
): TextEdit {
  const last = joined?.rules.at(-1);
  if (last) return { start: last.end, end: last.end, newText: `, ${ruleId}` };
  const start = (lineStarts[line] ?? 0) + (line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start))) ?? [];
  const newText = `${indentation}# alliance-ignore-next-line ${ruleId}: ${REASON}${lineBreakOf(text)}`;
  return { start, end: start, newText };
}

/** False where the comment would become part of a text of several lines, or cut it in two. */
function leavesTextAlone(before: YamlDocument, edit: TextEdit): boolean {
  const after = parseYaml(applyEdits(before.text, [edit]));
  return after.faults.length === before.faults.length && saysSame(before.root, after.root);
}
