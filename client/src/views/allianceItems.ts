// How alliances and their findings look in the tree: an alliance with its health, its stage and the number of findings.
import { DiagnosticSeverity, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { AllianceScore } from '../../../server/src/protocol';
import { inWords } from '../findingCounts';
import { countsOf, findingsIn, ruleOf } from '../findings';
import { OVER, scoreInWords } from '../healthWords';
import { markdownText } from '../markdownText';
import { shapeOf } from './healthItems';
import type { AllianceNode, FindingNode } from './nodes';

/** The icon and the colour of a level; shape and word say the same as the colour. */
const ICONS = {
  [DiagnosticSeverity.Error]: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  [DiagnosticSeverity.Warning]: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  [DiagnosticSeverity.Information]: new ThemeIcon('info'),
  [DiagnosticSeverity.Hint]: new ThemeIcon('lightbulb'),
} as const;
/** Until its health is known. */
const UNKNOWN = new ThemeIcon('circle-large-outline');

/** Hints are left to the text and the Problems panel. */
export function findingNodes(alliance: AllianceNode): readonly FindingNode[] {
  return findingsIn(alliance.uri)
    .filter(({ severity }) => severity !== DiagnosticSeverity.Hint)
    .map((finding) => ({ kind: 'finding', alliance, finding }));
}

/** `score` is what is known of its health so far. */
export function allianceItem({ uri, name, stage }: AllianceNode, score: AllianceScore | undefined): TreeItem {
  const health = score && score.stage !== OVER ? score : undefined;
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const said = [
    ...(health ? [scoreInWords(health)] : []),
    ...(stage === undefined ? [] : [stage]),
    inWords(countsOf(findingsIn(uri))),
  ].join(' · ');
  item.id = uri.toString();
  item.description = said;
  item.iconPath = health ? shapeOf(health.status) : UNKNOWN;
  item.tooltip = new MarkdownString(`**${markdownText(name)}**\n\n${markdownText(said)}`);
  item.contextValue = 'alliance';
  item.resourceUri = uri;
  item.command = { title: 'Open alliance', command: 'vscode.open', arguments: [uri] };
  item.accessibilityInformation = { label: `${name}, ${said}` };
  return item;
}

export function findingItem({ alliance, finding }: FindingNode): TreeItem {
  const { message, range, severity } = finding;
  const item = new TreeItem(message);
  const rule = ruleOf(finding) ?? '';
  item.description = `${rule} · line ${range.start.line + 1}`;
  item.iconPath = ICONS[severity];
  item.tooltip = new MarkdownString(`${markdownText(message)}\n\n${markdownText(rule)}`);
  item.contextValue = 'finding';
  item.command = {
    title: 'Show in the file',
    command: 'vscode.open',
    arguments: [alliance.uri, { selection: range }],
  };
  item.accessibilityInformation = { label: `${LEVELS[severity]}: ${message} ${rule}, line ${range.start.line + 1}` };
  return item;
}

const LEVELS = {
  [DiagnosticSeverity.Error]: 'Error',
  [DiagnosticSeverity.Warning]: 'Warning',
  [DiagnosticSeverity.Information]: 'Info',
  [DiagnosticSeverity.Hint]: 'Hint',
} as const;
