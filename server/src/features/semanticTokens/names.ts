// Tokens of names: where something gets its id, and where it is named by it. A name that stands for nothing has none.
import type { Day } from '../../model/calendar';
import { hasLeft } from '../../model/tenure';
import type { Target } from '../../model/types';
import type { SourceFile } from '../../sourceFile';
import { type Mention, mentionsIn } from '../mentions';
import type { Token } from './token';

const TYPES: Readonly<Record<Mention['name']['kind'], Token['type']>> = {
  partner: 'namespace',
  organisation: 'namespace',
  role: 'type',
  committee: 'class',
  person: 'variable',
  goal: 'event',
  kpi: 'event',
  'decision-right': 'event',
  milestone: 'event',
};

export function* nameTokens(file: SourceFile, today: Day): Generator<Token> {
  const targets = new Map(file.references.map(({ node, target }) => [node, target]));
  for (const mention of mentionsIn(file)) {
    const { name, end, declares } = mention;
    const target = declares ? undefined : targets.get(mention.node);
    const isGone = target !== undefined && target.kind === name.kind && isLeft(target, today);
    const modifier = declares ? 'declaration' : isGone ? 'deprecated' : undefined;
    yield { start: startOf(mention), end, type: TYPES[name.kind], modifier };
  }
}

/** Of a role that is named with its partner, what comes behind the partner, which has a token of its own. */
function startOf({ name, start, end, declares }: Mention): number {
  const isWhole = name.kind === 'role' && !declares && end - start === name.id.length;
  return isWhole ? start + name.id.indexOf('.') + 1 : start;
}

/** Whether nobody is there any more who is meant. */
function isLeft(target: Target, today: Day): boolean {
  if (target.kind === 'person') return target.until !== undefined && target.until.value < today;
  return target.kind === 'role' && target.holders.length > 0 && target.holders.every((each) => hasLeft(each, today));
}
