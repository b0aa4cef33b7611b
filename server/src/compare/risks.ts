// Compares the risks: which there are, how likely and how bad they are, where they stand, who owns them.
import { lacks } from '../model/absence';
import * as read from '../model/read';
import type { Risk } from '../model/types';
import { quoted } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { identities, matchedBy } from './match';
import { type Both, changedField, type Draft, type Two } from './two';
import { contrasted, who } from './words';

/** Likelihood × impact from which on a risk is severe. */
const SEVERE = 15;

export function compareRisks(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const { both, gone, come } = matchedBy(before.risks, after.risks, identities('risks', meaning), meaning);
  return [
    ...gone.map((risk): Draft => {
      const isOver = risk.status === 'closed';
      const sentence = `The risk ${name(risk)} is no longer recorded${isOver ? '' : `; it was ${risk.status ?? 'open'}`}.`;
      return { kind: 'risk/removed', sentence, before: risk.node, ...(isOver ? { weight: 'low' } : {}) };
    }),
    ...come.map((risk): Draft => {
      const isSevere = (risk.weight ?? 0) >= SEVERE && risk.status !== 'closed';
      const sentence = `The risk ${name(risk)} is new${grade(risk)}.`;
      return { kind: 'risk/added', sentence, after: risk.node, ...(isSevere ? { weight: 'high' } : {}) };
    }),
    ...both.flatMap((pair) => [...status(pair), ...weight(pair), ...owner(pair, two), ...mitigation(pair)]),
  ];
}

function keyOf({ node, statement }: Risk): string {
  return read.text(node, 'id')?.value ?? statement?.value ?? '';
}

function name(risk: Risk): string {
  return quoted(risk.statement?.value ?? keyOf(risk));
}

function grade({ likelihood, impact }: Risk): string {
  return likelihood && impact ? `: likelihood ${likelihood.value}, impact ${impact.value}` : '';
}

function status({ before, after }: Both<Risk>): readonly Draft[] {
  const [was, is] = [before.status, after.status];
  if (was === undefined || is === undefined || was === is) return [];
  const kind = is === 'closed' ? 'risk/closed' : was === 'closed' ? 'risk/reopened' : 'risk/status';
  // Open again after it was accepted or mitigated: somebody should know.
  const weight = kind === 'risk/status' && is === 'open' ? ({ weight: 'medium' } as const) : {};
  const nodes = {
    before: valueAt(before.node, 'status') ?? valueAt(before.node, 'done'),
    after: valueAt(after.node, 'status') ?? valueAt(after.node, 'done'),
    tells: [valueAt(before.node, 'done'), valueAt(after.node, 'done')],
  };
  return [{ kind, sentence: `The risk ${name(after)} is now ${is}; it was ${was}.`, ...nodes, ...weight }];
}

function weight({ before, after }: Both<Risk>): readonly Draft[] {
  const parts = (['likelihood', 'impact'] as const).flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    return was && is && was.value !== is.value ? [{ key, was, is }] : [];
  });
  const [first] = parts;
  if (!first) return [];
  const told = parts.map(({ key, was, is }) => `${key} ${is.value} (before ${was.value})`).join(' and ');
  const [earlier, later] = [before.weight ?? 0, after.weight ?? 0];
  const isRaised = later > earlier;
  const isSevere = isRaised && later >= SEVERE && after.status !== 'closed';
  const nodes = { before: first.was.node, after: first.is.node, tells: parts.map(({ is }) => is.node) };
  return [
    {
      kind: isRaised ? 'risk/raised' : 'risk/lowered',
      sentence: `The risk ${name(after)} now has ${told}.`,
      ...nodes,
      ...(isSevere ? { weight: 'high' } : {}),
    },
  ];
}

function owner({ before, after }: Both<Risk>, two: Two): readonly Draft[] {
  const isTellable = (risk: Risk) => risk.owner !== undefined || lacks(risk.node, 'owner');
  if (!isTellable(before) || !isTellable(after)) return [];
  const was = before.owner ? who(before.owner, two.before) : 'nobody';
  const nodes = { before: before.owner?.node, after: after.owner?.node };
  if (before.owner?.label === after.owner?.label) return [];
  if (!after.owner) {
    return [
      { kind: 'risk/no-owner', sentence: `Nobody owns the risk ${name(after)} any more; it was ${was}.`, ...nodes },
    ];
  }
  const sentence = `Now ${who(after.owner, two.after)} owns the risk ${name(after)}; before ${was}.`;
  return [{ kind: 'risk/owner', sentence, ...nodes }];
}

function mitigation({ before, after }: Both<Risk>): readonly Draft[] {
  const field = changedField({ before: before.node, after: after.node }, 'mitigation');
  if (!field) return [];
  const what = `What is done about the risk ${name(after)}`;
  const [earlier, later] = contrasted(field.before?.text ?? '', field.after?.text ?? '');
  const was = field.before ? `; before ${earlier}` : '';
  if (!field.after)
    return [{ kind: 'risk/mitigation', sentence: `${what} is no longer said${was}.`, ...field, weight: 'medium' }];
  return [{ kind: 'risk/mitigation', sentence: `${what} is now ${later}${was}.`, ...field }];
}
