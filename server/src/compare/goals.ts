// Compares the goals, shared ones and those of each partner, by their ids.
import type { Alliance, Goal } from '../model/types';
import { quoted } from '../schema/words';
import { matched } from './match';
import { type Both, changedField, type Draft, type Two } from './two';

export function compareGoals({ before, after, meaning }: Two): readonly Draft[] {
  const { both, gone, come } = matched(goalsOf(before), goalsOf(after), keyOf, meaning);
  return [
    ...gone.map((goal): Draft => {
      return { kind: 'goal/removed', sentence: `${whose(goal, name(goal))} is gone.`, before: goal.node };
    }),
    ...come.map((goal): Draft => {
      return { kind: 'goal/added', sentence: `${whose(goal, name(goal))} is new.`, after: goal.node };
    }),
    ...both.flatMap(statement),
  ];
}

function goalsOf({ purpose, partners }: Alliance): readonly Goal[] {
  return [...(purpose?.goals ?? []), ...partners.flatMap(({ goals }) => goals)];
}

function keyOf({ id, statement, partner }: Goal): string {
  return JSON.stringify([partner?.id.value, id?.value ?? statement?.value]);
}

function name({ id, statement }: Goal): string {
  return quoted(statement?.value ?? id?.value ?? '');
}

function whose({ partner }: Goal, goal: string): string {
  return partner ? `The goal ${goal} of ${quoted(partner.label)}` : `The shared goal ${goal}`;
}

function statement({ before, after }: Both<Goal>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'statement');
  if (!field?.after || !field.before) return [];
  const sentence = `${whose(after, quoted(field.before.text))} now reads ${quoted(field.after.text)}.`;
  return [{ kind: 'goal/statement', sentence, ...field }];
}
