// A person of the file whom nothing refers to.
import { isUndisclosed } from '../../model/absence';
import type { Alliance, Reference } from '../../model/types';
import { quoted } from '../../schema/words';
import type { SourceFile } from '../../sourceFile';
import { removeItem } from '../../yaml/edits';
import { defineShapeRule } from '../rule';
import { guesserFor } from './guess';

/** Blocks that name people; where one is not disclosed, nobody can be said to be unused. */
const NAMING = ['roles', 'governance', 'raci', 'escalation', 'partners', 'communication', 'exitPlan', 'risks', 'kpis'];

/** Syntax faults after which references may be lost. */
const LOSING = new Set(['yaml', 'unsafe', 'duplicate-key']);

export default defineShapeRule({
  id: 'reference/unused',
  kind: 'shape',
  level: 'hint',
  summary: 'Each person of the file has a part in the alliance.',
  why: 'A name that no role, seat, pair or other person refers to is either left over or not yet given its part. People of directories are not judged: other alliances may need them.',
  source: ['P'],
  examples: {
    flags: `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind }
`,
    allows: `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind }
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
  },
  check(file, report) {
    const { alliance, document } = file;
    if (!alliance || alliance.people.length === 0 || mayBeUsedUnseen(file, alliance)) return;
    const used = usedNames(file, alliance);
    const doubled = doubledIds(alliance);
    for (const { id, label, node, until } of alliance.people) {
      // Who has left may stand in the file for the record.
      if (used.has(id.value) || (until && until.value < alliance.today)) continue;
      used.add(id.value);
      const message = `${quoted(label)} has no role or seat, and nothing else in this file refers to this person.`;
      const isRemovable = node.parent?.kind === 'list' && !doubled.has(id.value);
      report(node, message, {
        tag: 'unnecessary',
        subject: id.value,
        fixes: isRemovable
          ? [{ title: `Remove ${quoted(label)}`, safe: false, edits: [removeItem(document, node)] }]
          : [],
      });
    }
  },
});

/** Ids of more than one person: with one of them gone the other is still unused. */
function doubledIds({ people }: Alliance): Set<string> {
  const seen = new Set<string>();
  return new Set(people.flatMap(({ id: { value } }) => (seen.size === seen.add(value).size ? value : [])));
}

function mayBeUsedUnseen({ document }: SourceFile, { root }: Alliance): boolean {
  if (document.faults.some(({ code }) => LOSING.has(code))) return true;
  return NAMING.some((key) => isUndisclosed(root, key));
}

/** Names that are referred to, and those that a misspelt name probably means. */
function usedNames(file: SourceFile, { references }: Alliance): Set<string> {
  const used = new Set<string>();
  const unknown: Reference[] = [];
  for (const reference of references) {
    if (reference.kind !== 'actor' && reference.kind !== 'person') continue;
    used.add(reference.text);
    if (reference.status === 'unknown') unknown.push(reference);
  }
  if (unknown.length > 0) {
    const guesser = guesserFor(file);
    for (const reference of unknown) for (const name of guesser.guess(reference)) used.add(name);
  }
  return used;
}
