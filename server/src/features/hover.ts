// Hover: what a key is and means, what a value of it means, and why a rule speaks here.
import type { HoverParams } from 'vscode-languageserver-protocol';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Finding } from '../finding';
import { ruleById } from '../rules/index';
import { PROSE } from '../schema/prose.generated';
import { shapeOf } from '../schema/shapes';
import { siteFinder } from '../schema/site';
import { shown } from '../schema/words';
import type { View } from '../session/view';
import type { SourceFile } from '../sourceFile';
import { offsetOf, rangeOf } from '../yaml/position';
import { type Spot, spotAt } from '../yaml/spot';

export function hover({ analysis, client }: View, { position }: HoverParams): Hover | null {
  const { file, findings } = analysis;
  const { document } = file;
  const offset = offsetOf(document.text, document.lineStarts, position);
  const spot = spotAt(document, offset);
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const paragraphs = [...(spot ? described(spot, file) : []), ...reasons(here)];
  if (paragraphs.length === 0) return null;
  const value = paragraphs.join('\n\n');
  const place = spot?.scalar ?? here[0];
  return {
    contents: client.markdownHover
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plain(value) },
    ...(place ? { range: rangeOf(document.lineStarts, place.start, place.end) } : {}),
  };
}

/** What the key is for, and of one of several words the meaning. */
function described({ scalar, isKey, pair, node }: Spot, { root, kind }: SourceFile): string[] {
  if (!root || !scalar || !pair) return [];
  const sites = siteFinder(root, shapeOf(kind));
  const prose = PROSE[sites.of(pair.value).shape?.prose ?? ''];
  const meaning = isKey ? undefined : sites.of(node).shape?.enum;
  const word =
    meaning && Object.hasOwn(meaning, scalar.text) ? `\`${scalar.text}\`: ${meaning[scalar.text]}` : undefined;
  return [
    ...(prose ? [`**${shown(pair.key.text)}**: ${prose.description}`] : []),
    ...(word === undefined ? [] : [word]),
  ];
}

/** Each rule once. */
function reasons(findings: readonly Finding[]): string[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return ids.flatMap((id) => {
    const rule = ruleById(id);
    return rule ? [`**Why** ${id}: ${rule.why}`] : [];
  });
}

/** What is written here uses no other marks. */
function plain(markdown: string): string {
  return markdown.replace(/\*\*|`/g, '');
}
