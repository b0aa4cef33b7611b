// Hover: who or what is named here, how the alliance is doing, what a key is and means, what a value of it means, and why a rule speaks here.
import type { HoverParams } from 'vscode-languageserver-protocol';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Finding } from '../finding';
import { ruleById } from '../rules/index';
import { PROSE } from '../schema/prose.generated';
import { shapeOf } from '../schema/shapes';
import { siteFinder } from '../schema/site';
import type { View } from '../session/view';
import type { SourceFile } from '../sourceFile';
import { offsetOf, rangeOf } from '../yaml/position';
import { type Spot, spotAt } from '../yaml/spot';
import { told } from './hover/cards';
import { MARKDOWN, type Marks, PLAIN } from './hover/marks';
import { isVacant, targetAt } from './hover/named';
import { isAboutAll, vitalSigns } from './hover/vitals';

export function hover(view: View, { position }: HoverParams): Hover | null {
  const { analysis, client } = view;
  const { file, findings } = analysis;
  const { document } = file;
  const offset = offsetOf(document.text, document.lineStarts, position);
  const spot = spotAt(document, offset);
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const marks = client.markdownHover ? MARKDOWN : PLAIN;
  const paragraphs = [
    ...(spot ? [...doing(spot, view, marks), ...named(spot, view, marks), ...described(spot, file, marks)] : []),
    ...reasons(here, marks),
  ];
  if (paragraphs.length === 0) return null;
  const place = spot?.scalar ?? here[0];
  return {
    contents: {
      kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: paragraphs.join('\n\n'),
    },
    ...(place ? { range: rangeOf(document.lineStarts, place.start, place.end) } : {}),
  };
}

/** Where the name of the alliance stands. */
function doing(spot: Spot, { analysis, health }: View, marks: Marks): string[] {
  const report = isAboutAll(spot, analysis.file.root) ? health() : undefined;
  const signs = report && vitalSigns(report, marks);
  return signs === undefined ? [] : [signs];
}

function named(spot: Spot, { analysis: { file, asOf }, alliances }: View, marks: Marks): string[] {
  const target = targetAt(spot, file);
  const { alliance, workspace, path } = file;
  const others = alliances.filter((card) => card.path !== path);
  if (target) return [told(target, { alliance, others, workspace, today: asOf, marks })];
  return spot.scalar && isVacant(spot.scalar, file) ? [`${marks.strong(spot.scalar.text)}: nobody yet`] : [];
}

/** What the key is for, and of one of several words the meaning. */
function described({ scalar, isKey, pair, node }: Spot, { root, kind }: SourceFile, marks: Marks): string[] {
  if (!root || !scalar || !pair) return [];
  const sites = siteFinder(root, shapeOf(kind));
  const prose = PROSE[sites.of(pair.value).shape?.prose ?? ''];
  const meaning = isKey ? undefined : sites.of(node).shape?.enum;
  const word =
    meaning && Object.hasOwn(meaning, scalar.text)
      ? `${marks.code(scalar.text)}: ${marks.prose(meaning[scalar.text] ?? '')}`
      : undefined;
  return [
    ...(prose ? [`${marks.strong(pair.key.text)}: ${marks.prose(prose.description)}`] : []),
    ...(word === undefined ? [] : [word]),
  ];
}

/** Each rule once. */
function reasons(findings: readonly Finding[], marks: Marks): string[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return ids.flatMap((id) => {
    const rule = ruleById(id);
    return rule ? [marks.prose(`**Why** ${id}: ${rule.why}`)] : [];
  });
}
