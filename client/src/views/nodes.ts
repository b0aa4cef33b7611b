// What stands in the tree of alliances: alliances, and below each its vital signs, what needs attention, and its findings.
import { type Diagnostic, Uri } from 'vscode';
import type { Attention } from '../../../server/src/health/report';
import type { AllianceEntry, HealthBrief, VitalBrief } from '../../../server/src/protocol';

export interface AllianceNode {
  readonly kind: 'alliance';
  readonly uri: Uri;
  readonly name: string;
  readonly stage: string | undefined;
}

/** The eight vital signs, folded. */
export interface VitalsNode {
  readonly kind: 'vitals';
  readonly alliance: AllianceNode;
  readonly vitals: HealthBrief['vitals'];
}

export interface VitalNode {
  readonly kind: 'vital';
  readonly alliance: AllianceNode;
  readonly group: VitalsNode;
  readonly vital: VitalBrief;
}

/** What needs attention, folded out. */
export interface AttentionGroupNode {
  readonly kind: 'attentionGroup';
  readonly alliance: AllianceNode;
  readonly attention: HealthBrief['attention'];
}

export interface AttentionNode {
  readonly kind: 'attention';
  readonly alliance: AllianceNode;
  readonly group: AttentionGroupNode;
  readonly attention: Attention;
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly alliance: AllianceNode;
  readonly finding: Diagnostic;
}

export type Node = AllianceNode | VitalsNode | VitalNode | AttentionGroupNode | AttentionNode | FindingNode;

export function allianceNode({ uri, name, stage }: AllianceEntry): AllianceNode {
  return { kind: 'alliance', uri: Uri.parse(uri), name, stage };
}

/** The groups of health below an alliance; none where there is nothing to put in. */
export function groupsOf(alliance: AllianceNode, brief: HealthBrief): readonly Node[] {
  const { vitals, attention } = brief;
  return [
    { kind: 'vitals', alliance, vitals },
    ...(attention.length > 0 ? [{ kind: 'attentionGroup' as const, alliance, attention }] : []),
  ];
}

export function vitalNodes(group: VitalsNode): readonly VitalNode[] {
  return group.vitals.map((vital) => ({ kind: 'vital', alliance: group.alliance, group, vital }));
}

export function attentionNodes(group: AttentionGroupNode): readonly AttentionNode[] {
  return group.attention.map((attention) => ({ kind: 'attention', alliance: group.alliance, group, attention }));
}

/** What a node stands in; undefined for alliances. */
export function parentOf(node: Node): Node | undefined {
  if (node.kind === 'alliance') return undefined;
  return node.kind === 'vital' || node.kind === 'attention' ? node.group : node.alliance;
}
