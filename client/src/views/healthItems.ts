// How health looks in the tree: vital signs by shape, score and trend; what needs attention, with the way to its line.
import { MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { OPEN_HEALTH_PREVIEW, type VitalBrief } from '../../../server/src/protocol';
import { SHAPES, statusesInWords, vitalInWords } from '../healthWords';
import { markdownText } from '../markdownText';
import type { AttentionGroupNode, AttentionNode, VitalNode, VitalsNode } from './nodes';

/** Colours of charts, which every theme has; shape and word say the same. */
const COLOURS: Readonly<Record<VitalBrief['status'], ThemeColor | undefined>> = {
  green: new ThemeColor('charts.green'),
  amber: new ThemeColor('charts.yellow'),
  red: new ThemeColor('charts.red'),
  unknown: undefined,
};

/** Of `Attention`: up to here it is as grave as an error. */
const GRAVE = 2;
const GAP = 5;

export function shapeOf(status: VitalBrief['status']): ThemeIcon {
  return new ThemeIcon(SHAPES[status], COLOURS[status]);
}

export function vitalsItem({ alliance, vitals }: VitalsNode): TreeItem {
  const item = new TreeItem('Vital signs', TreeItemCollapsibleState.Collapsed);
  item.id = `${alliance.uri}#vitals`;
  item.description = statusesInWords(vitals.map(({ status }) => status));
  item.iconPath = new ThemeIcon('pulse');
  item.contextValue = 'vitals';
  item.accessibilityInformation = { label: `Vital signs of ${alliance.name}: ${item.description}` };
  return item;
}

/** A click leads to the preview, which says why. */
export function vitalItem({ alliance, vital }: VitalNode): TreeItem {
  const item = new TreeItem(vital.title);
  item.id = `${alliance.uri}#vital:${vital.id}`;
  item.description = vitalInWords(vital);
  item.iconPath = shapeOf(vital.status);
  item.contextValue = 'vital';
  item.command = { title: 'Open health preview', command: OPEN_HEALTH_PREVIEW, arguments: [alliance.uri] };
  item.accessibilityInformation = { label: `${vital.title}: ${item.description}` };
  return item;
}

export function attentionGroupItem({ alliance, attention }: AttentionGroupNode): TreeItem {
  const item = new TreeItem('Attention', TreeItemCollapsibleState.Expanded);
  item.id = `${alliance.uri}#attention`;
  item.description = `${attention.length} ${attention.length === 1 ? 'needs' : 'need'} it`;
  item.iconPath = new ThemeIcon('bell');
  item.contextValue = 'attentionGroup';
  item.accessibilityInformation = { label: `${alliance.name}: ${attention.length} need attention` };
  return item;
}

export function attentionItem({ alliance, attention }: AttentionNode): TreeItem {
  const { what, why, owner, next, by, rank, range } = attention;
  const item = new TreeItem(what);
  const line = `line ${range.start.line + 1}`;
  item.description = [...(owner === null ? [] : [owner]), ...(by === null ? [] : [`by ${by}`]), line].join(' · ');
  item.iconPath =
    rank <= GRAVE || rank === GAP
      ? new ThemeIcon('error', new ThemeColor('list.errorForeground'))
      : new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.tooltip = new MarkdownString(
    [what, why, next]
      .filter((text) => text !== '')
      .map(markdownText)
      .join('\n\n'),
  );
  item.contextValue = 'attention';
  const { start, end } = range;
  item.command = {
    title: 'Show in the file',
    command: 'vscode.open',
    arguments: [alliance.uri, { selection: new Range(start.line, start.character, end.line, end.character) }],
  };
  item.accessibilityInformation = { label: `${what} ${item.description}` };
  return item;
}
