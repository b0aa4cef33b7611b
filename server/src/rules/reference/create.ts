// Fixes that write down what a name stands for, where nothing of that name is written yet.
import type { Fix } from '../../finding';
import type { Reference, ReferenceKind } from '../../model/types';
import { isId } from '../../schema/patterns';
import { quoted } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';
import type { NewItem } from '../../yaml/edits';
import { itemInsertionAt } from '../insertion';
import type { ThingKind } from './named';

/** What may be meant by a name of each kind; roles and partners are not made by naming them. */
const CREATABLE: Readonly<Record<ReferenceKind, readonly ThingKind[]>> = {
  actor: ['person', 'committee'],
  person: ['person'],
  role: [],
  committee: ['committee'],
  partner: [],
  beneficiary: [],
  goal: ['goal'],
  kpi: ['kpi'],
  'decision-right': ['decision-right'],
  milestone: ['milestone'],
  organisation: ['organisation'],
};

interface Plan {
  /** As in `Add the person "ida"`. */
  readonly word: string;
  readonly path: readonly string[];
  /** What stands beside the id. */
  readonly rest: string;
}

const PLANS: Readonly<Partial<Record<ThingKind, Plan>>> = {
  person: { word: 'person', path: ['people'], rest: 'name: <name>' },
  committee: { word: 'committee', path: ['governance', 'committees'], rest: 'name: <name of the committee>' },
  goal: { word: 'goal', path: ['purpose', 'goals'], rest: 'statement: <what is to be reached>' },
  kpi: { word: 'KPI', path: ['kpis'], rest: 'name: <what is measured>' },
  'decision-right': {
    word: 'decision right',
    path: ['governance', 'decisionRights'],
    rest: 'matter: <what is decided>, mode: joint',
  },
  milestone: { word: 'milestone', path: ['lifecycle', 'milestones'], rest: 'name: <what is reached>' },
};
const ORGANISATION: Plan = { word: 'organisation', path: ['organisations'], rest: 'name: <name>' };

/** A fix for each thing of this file that the name may have been meant for; a directory holds people and organisations. */
export function creations({ kind: fileKind, root, document }: SourceFile, { kind, text }: Reference): readonly Fix[] {
  if (!root || !isId(text)) return [];
  return CREATABLE[kind].flatMap((thing) => {
    const isShared = thing === 'person' || thing === 'organisation';
    if (fileKind === 'directory' ? !isShared : thing === 'organisation') return [];
    const plan = thing === 'organisation' ? ORGANISATION : PLANS[thing];
    if (!plan) return [];
    const item: NewItem = [`{ id: ${text}, ${plan.rest} }`];
    return itemInsertionAt(document, root, plan.path, [item], `Add the ${plan.word} ${quoted(text)}`);
  });
}
