// Compares the goals, shared ones and those of each partner, by their ids.
import type { Alliance, Goal } from '../model/types';
import { quoted } from '../schema/words';
import { type KeyOf, matchedBy } from './match';
import { type Both, changedField, type Draft, type Two } from './two';
import { contrasted } from './words';

export function compareGoals({ before, after, meaning }: Two): readonly Draft[] {
  const { both, gone, come } = matchedBy(goalsOf(before), goalsOf(after), KEYS, meaning);
  return [
    ...gone.filter(isLeftBehind(after)).map((goal): Draft => {
      return { kind: 'goal/removed', sentence: `${whose(goal, name(goal))} is gone.`, before: goal.node };
    }),
    ...come.map((goal): Draft => {
      return { kind: 'goal/added', sentence: `${whose(goal, name(goal))} is new.`, after: goal.node };
    }),
    ...both.flatMap(statement),
  ];
}

/** A goal of a partner that is gone went with it. */
function isLeftBehind({ partners }: Alliance): (goal: Goal) => boolean {
  const ids = new Set(partners.map(({ id }) => id.value));
  return ({ partner }) => !partner || ids.has(partner.id.value);
}

function goalsOf({ purpose, partners }: Alliance): readonly Goal[] {
  return [...(purpose?.goals ?? []), ...partners.flatMap(({ goals }) => goals)];
}

/** A goal is known by its id, else by what it says. */
const KEYS: readonly KeyOf<Goal>[] = [
  ({ id, partner }) => id && JSON.stringify([partner?.id.value, id.value]),
  ({ statement, partner }) => JSON.stringify([partner?.id.value, statement?.value]),
];

function name({ id, statement }: Goal): string {
  return quoted(statement?.value ?? id?.value ?? '');
}

function whose({ partner }: Goal, goal: string): string {
  return partner ? `The goal ${goal} of ${quoted(partner.label)}` : `The shared goal ${goal}`;
}

function statement({ before, after }: Both<Goal>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'statement');
  if (!field?.after || !field.before) return [];
  const sentence = `${whose(after, quoted(field.before.text))} now reads ${contrasted(field.before.text, field.after.text)[1]}.`;
  return [{ kind: 'goal/statement', sentence, ...field }];
}
