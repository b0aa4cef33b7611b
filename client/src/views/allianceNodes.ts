// What stands in the tree of alliances: an alliance with its stage and the number of findings, and each finding.
import {
  type Diagnostic,
  DiagnosticSeverity,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { AllianceEntry } from '../../../server/src/protocol';
import { countsOf, findingsIn, inWords, ruleOf } from '../findings';

export interface AllianceNode {
  readonly kind: 'alliance';
  readonly uri: Uri;
  readonly name: string;
  readonly stage: string | undefined;
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly alliance: AllianceNode;
  readonly finding: Diagnostic;
}

export type Node = AllianceNode | FindingNode;

/** The icon and the colour of a level; shape and word say the same as the colour. */
const ICONS = {
  [DiagnosticSeverity.Error]: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  [DiagnosticSeverity.Warning]: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  [DiagnosticSeverity.Information]: new ThemeIcon('info'),
  [DiagnosticSeverity.Hint]: new ThemeIcon('lightbulb'),
} as const;
const WELL = new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));

export function allianceNode({ uri, name, stage }: AllianceEntry): AllianceNode {
  return { kind: 'alliance', uri: Uri.parse(uri), name, stage };
}

/** Hints are left to the text and the Problems panel. */
export function childrenOf(alliance: AllianceNode): readonly FindingNode[] {
  const findings = findingsIn(alliance.uri).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
  return findings.map((finding) => ({ kind: 'finding', alliance, finding }));
}

export function allianceItem({ uri, name, stage }: AllianceNode): TreeItem {
  const findings = findingsIn(uri);
  const [gravest] = findings;
  const isOpen = gravest !== undefined && gravest.severity !== DiagnosticSeverity.Hint;
  const item = new TreeItem(name, isOpen ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  const said = [...(stage === undefined ? [] : [stage]), inWords(countsOf(findings))].join(' · ');
  item.id = uri.toString();
  item.description = said;
  item.iconPath = isOpen ? ICONS[gravest.severity] : WELL;
  item.tooltip = new MarkdownString().appendText(`${name}\n${said}`);
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
  item.tooltip = new MarkdownString().appendText(`${message}\n${rule}`);
  item.contextValue = 'finding';
  item.command = {
    title: 'Show in the file',
    command: 'vscode.open',
    arguments: [alliance.uri, { selection: range }],
  };
  return item;
}
