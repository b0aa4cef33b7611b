// Tokens of comments that steer: the word that makes them steer, the rules they name, the day on which they end. The
// reason stays a comment.
import { RULES, ruleById } from '../../rules/index';
import { type SteeringComment, steeringComments } from '../../suppress/comments';
import type { YamlDocument } from '../../yaml/tree';
import type { Token } from './token';

export function commentTokens(document: YamlDocument): readonly Token[] {
  return steeringComments(document).flatMap((comment) =>
    comment.scope === 'unknown' ? [] : tokensOf(comment, document.text),
  );
}

function tokensOf(comment: SteeringComment, text: string): readonly Token[] {
  const { scope, rules, until, untilDay } = comment;
  const word = `alliance-ignore-${scope}`;
  const start = text.indexOf(word, comment.start);
  const end = start + word.length;
  const known = rules.filter(({ name }) => isKnown(name));
  const day = until === undefined ? -1 : text.indexOf(until, text.indexOf('until', rules.at(-1)?.end ?? end) + 5);
  return [
    { start, end, type: 'keyword' },
    ...known.map((rule) => ({ start: rule.start, end: rule.end, type: 'function' }) as const),
    ...(until === undefined || untilDay === undefined
      ? []
      : [{ start: day, end: day + until.length, type: 'number' } as const]),
  ];
}

function isKnown(name: string): boolean {
  const group = name.endsWith('/*') ? name.slice(0, -1) : undefined;
  return group === undefined ? ruleById(name) !== undefined : RULES.some(({ id }) => id.startsWith(group));
}
