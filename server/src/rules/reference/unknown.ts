// A name that stands for nobody and nothing.
import type { Fix } from '../../finding';
import { isPartnerRole, splitRole } from '../../model/references';
import type { Alliance, Reference, ReferenceKind } from '../../model/types';
import { guess, joined, quoted } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';
import { renameKey, replaceScalar } from '../../yaml/edits';
import { pairOf, valueAt } from '../../yaml/tree';
import { defineShapeRule, type Report } from '../rule';
import { creations } from './create';
import { type Guesser, guesserFor } from './guess';
import { mayStandInDirectory, NAMEABLE, type ThingKind } from './named';

export default defineShapeRule({
  id: 'reference/unknown',
  kind: 'shape',
  level: 'error',
  summary: 'Every name stands for something that is written down.',
  why: 'People, roles, committees, partners, goals, KPIs and decision rights are named by their ids. A name that stands for nothing means that nobody is accountable, invited or asked, though it looks so. People and organisations may also stand in a directory file of the workspace.',
  source: ['P'],
  examples: {
    flags: `raci:
  - { activity: Plan the launch, accountable: northwind.bussinessLead, responsible: [ines-rot] }
`,
    allows: `raci:
  - { activity: Plan the launch, accountable: northwind.businessLead, responsible: [ines-roth] }
roles:
  northwind: { businessLead: { person: tom-berg } }
`,
  },
  check(file, report) {
    let guesser: Guesser | undefined;
    for (const reference of file.references) {
      if (reference.status !== 'unknown' || mayStandInDirectory(file, reference)) continue;
      guesser ??= guesserFor(file);
      const near = guesser.guess(reference);
      const other = guesser.kindOf(reference.text);
      report(reference.node, sentence(file, reference, near, other), {
        subject: reference.text,
        fixes: [...replacement(reference, near), ...(other ? [] : creations(file, reference))],
      });
    }
    if (file.alliance) tellSteps(file.alliance, report);
  },
});

const WORDS: Readonly<Record<ReferenceKind, string>> = {
  actor: 'person, role, committee or partner',
  person: 'person',
  role: 'role',
  committee: 'committee',
  partner: 'partner',
  beneficiary: 'partner',
  goal: 'goal',
  kpi: 'KPI',
  'decision-right': 'decision right',
  milestone: 'milestone',
  organisation: 'organisation',
};

function sentence(
  file: SourceFile,
  { kind, text }: Reference,
  near: readonly string[],
  other: ThingKind | undefined,
): string {
  if (text.includes('.')) {
    if (kind === 'actor' || kind === 'role') return roleSentence(text, near, file.alliance);
    if (kind === 'person' && isPartnerRole(splitRole(text)[1])) {
      return `${quoted(text)} is a role; a person is named here, by id.`;
    }
  }
  if (other && !NAMEABLE[kind].includes(other)) {
    return `${quoted(text)} is the id of ${withArticle(WORDS[other])}; ${withArticle(WORDS[kind])} is named here.`;
  }
  const start = `No ${WORDS[kind]} is called ${quoted(text)}`;
  return near.length > 0 ? `${start}${guess(near)}` : `${start} in ${placeOf(file, kind)}.`;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** Where things of this kind would stand. */
function placeOf({ kind: fileKind }: SourceFile, kind: ReferenceKind): string {
  const things = NAMEABLE[kind];
  if (things.includes('person')) return 'this file or a directory of the workspace';
  if (things.includes('organisation') && fileKind === 'alliance') return 'a directory of the workspace';
  return things.includes('organisation') ? 'this directory or another of the workspace' : 'this file';
}

function roleSentence(text: string, near: readonly string[], alliance: Alliance | undefined): string {
  const [side, role] = splitRole(text);
  const partners = (alliance?.partners ?? []).map(({ id }) => id.value);
  if (side === '' || role === '') {
    return `${quoted(text)} names no role; a role is written as ${quoted(`${partners[0] ?? 'partner'}.allianceManager`)}.`;
  }
  const isSide = side === 'joint' || partners.includes(side);
  const start = `No ${isSide ? 'role' : 'partner'} is called ${quoted(isSide ? role : side)}, as in ${quoted(text)}`;
  if (near.length > 0) return `${start}${guess(near)}`;
  return isSide ? `${start}.` : `${start}; the partners are ${joined(partners.slice(0, 5).map(quoted), 'and')}.`;
}

/** The one thing that may have been meant, in place of what is written. */
function replacement({ node }: Reference, near: readonly string[]): Fix[] {
  const [word, second] = near;
  if (word === undefined || second !== undefined) return [];
  const title = `Replace by ${quoted(word)}`;
  const { parent } = node;
  if (parent?.kind !== 'pair' || parent.key !== node)
    return [{ title, safe: false, edits: [replaceScalar(node, word)] }];
  return pairOf(parent.parent, word) ? [] : [{ title, safe: false, edits: [renameKey(parent, word)] }];
}

/** Issues that stand on a step the ladder does not have. */
function tellSteps({ root, issues }: Alliance, report: Report): void {
  const steps = valueAt(valueAt(root, 'escalation'), 'steps');
  if (steps?.kind !== 'list' || steps.damaged || steps.items.length === 0) return;
  const count = steps.items.length;
  const range = count === 1 ? 'its only step is 1' : `its steps run from 1, the lowest, to ${count}`;
  for (const { step } of issues) {
    if (!step || !Number.isInteger(step.value) || step.value <= count || step.value < 1) continue;
    const title = count === 1 ? 'Replace with 1' : `Replace with ${count}, the highest`;
    report(step.node, `The escalation ladder has no step ${quoted(String(step.value))}; ${range}.`, {
      fixes: [{ title, safe: false, edits: [{ start: step.node.start, end: step.node.end, newText: String(count) }] }],
    });
  }
}
