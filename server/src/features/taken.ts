// Whether an id already stands for something where another is to be renamed to it.
import { type Named, type ThingKind, thingsIn } from '../rules/reference/named';
import { quoted } from '../schema/words';
import { pairOf } from '../yaml/tree';
import type { Name } from './mentions';
import type { FileMentions } from './mentionsAround';
import { Refusal } from './refusal';

/** What somebody who acts may be: these must not have an id in common, since they are named in the same places. */
const ACTING: readonly Name['kind'][] = ['partner', 'committee', 'person'];

const WORDS: Readonly<Record<ThingKind, string>> = {
  person: 'person',
  committee: 'committee',
  partner: 'partner',
  goal: 'goal',
  kpi: 'KPI',
  'decision-right': 'decision right',
  milestone: 'milestone',
  organisation: 'organisation',
};

/** Throws a Refusal. */
export function refuseTaken({ file, mentions }: FileMentions, kind: Name['kind'], newName: string): void {
  const rivals = ACTING.includes(kind) ? ACTING : [kind];
  const rival = thingsIn(file).find((thing) => thing.id === newName && rivals.includes(thing.kind));
  if (rival) throw new Refusal(`${described(rival)} in ${file.path}; choose an id that is free.`);
  for (const { node } of mentions) {
    const { parent } = node;
    if (parent?.kind === 'pair' && parent.key === node && pairOf(parent.parent, newName)) {
      throw new Refusal(
        `${quoted(newName)} already stands beside ${quoted(node.text)} in ${file.path}; choose another.`,
      );
    }
  }
}

function described({ kind, id, label }: Named): string {
  const named = label === id ? '' : ` ${quoted(label)}`;
  return `${quoted(id)} already stands for the ${WORDS[kind]}${named}`;
}
