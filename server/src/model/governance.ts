// Reads committees, their meetings, counterparts and decisions.

import type { MapNode } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import { type Day, parseDay } from './calendar';
import * as read from './read';
import { actorAt, actorOf, actorsAt, type Reader, referenceAt, referencesAt } from './reader';
import { COMMITTEE_KINDS, STAGES, type Stage } from './terms';
import type { Committee, Counterpart, Decision, DecisionRight, DecisionRule, Meeting, Member, Quorum } from './types';

const FORMAL = new Set<string>(['executive', 'steering', 'operating']);

/** Committees with a readable id. */
export function readCommittees(
  reader: Reader,
  governance: MapNode | undefined,
  stage: Stage | undefined,
  today: Day,
): Committee[] {
  return read.blocks(governance, 'committees').flatMap((node) => {
    const id = read.text(node, 'id');
    if (!id) return [];
    const committeeKind = read.oneOf(node, 'kind', COMMITTEE_KINDS);
    const active = isActive(read.text(node, 'activeFrom')?.value, stage, today);
    return {
      kind: 'committee' as const,
      node,
      id,
      label: read.text(node, 'name')?.value ?? id.value,
      committeeKind,
      members: readMembers(reader, node),
      maxPerPartner: read.number(node, 'maxPerPartner'),
      chair: read.block(node, 'chair'),
      facilitator: actorAt(reader, node, 'facilitator'),
      cadence: read.cadence(node, 'cadence'),
      quorum: readQuorum(node),
      decision: readDecisionRule(node),
      reportsTo: referenceAt(reader, node, 'reportsTo'),
      lastMet: read.day(node, 'lastMet'),
      nextMeeting: read.day(node, 'nextMeeting'),
      active,
      formal: active && committeeKind !== undefined && FORMAL.has(committeeKind.value),
    };
  });
}

/** `activeFrom` is a stage or a date; without one, or at an unreadable stage, the committee counts as active. */
function isActive(from: string | undefined, stage: Stage | undefined, today: Day): boolean {
  if (from === undefined) return true;
  const date = parseDay(from);
  if (date !== undefined) return date <= today;
  const begins = (STAGES as readonly string[]).indexOf(from);
  return begins < 0 || stage === undefined || STAGES.indexOf(stage) >= begins;
}

function readMembers(reader: Reader, committee: MapNode): Member[] | undefined {
  if (!committee.pairs.some((pair) => pair.key.text === 'members')) return undefined;
  return read.blocks(committee, 'members').flatMap((node) => {
    const actor = actorOf(reader, node);
    return actor ? { ...actor, voting: read.flag(node, 'voting') } : [];
  });
}

function readQuorum(committee: MapNode): Quorum | undefined {
  const node = read.block(committee, 'quorum');
  if (!node) return undefined;
  return {
    node,
    perPartner: read.number(node, 'perPartner'),
    members: read.number(node, 'members'),
    fraction: read.number(node, 'fraction'),
  };
}

function readDecisionRule(committee: MapNode): DecisionRule | undefined {
  const node = read.block(committee, 'decision');
  if (!node) return undefined;
  return {
    node,
    rule: read.text(node, 'rule'),
    votes: read.text(node, 'votes'),
    onDeadlock: read.text(node, 'onDeadlock'),
  };
}

export function readMeetings(reader: Reader, governance: MapNode | undefined): Meeting[] {
  return read.blocks(governance, 'meetings').map((node) => ({
    node,
    of: referenceAt(reader, node, 'of'),
    date: read.day(node, 'date'),
    attended: pairOf(node, 'attended') && referencesAt(reader, node, 'attended'),
    planned: read.flag(node, 'planned') === true,
  }));
}

export function readCounterparts(reader: Reader, governance: MapNode | undefined): Counterpart[] {
  return read.blocks(governance, 'counterparts').map((node) => ({
    node,
    between: actorsAt(reader, node, 'between'),
    cadence: read.cadence(node, 'cadence'),
    lastMet: read.day(node, 'lastMet'),
  }));
}

export function readDecisionRights(reader: Reader, governance: MapNode | undefined): DecisionRight[] {
  return read.blocks(governance, 'decisionRights').map((node) => ({
    kind: 'decision-right',
    node,
    id: read.text(node, 'id'),
    mode: read.text(node, 'mode'),
    lead: referenceAt(reader, node, 'lead'),
    approvalOf: referencesAt(reader, node, 'approvalOf'),
  }));
}

export function readDecisions(reader: Reader, governance: MapNode | undefined): Decision[] {
  return read.blocks(governance, 'decisions').map((node) => ({
    node,
    committee: referenceAt(reader, node, 'committee'),
    raised: read.day(node, 'raised'),
    decided: read.day(node, 'decided'),
  }));
}
