// A sentence that names a partner and speaks of a vendor, a supplier or a counterparty.
import type { Fix } from '../../finding';
import type { Alliance } from '../../model/types';
import type { Shape } from '../../schema/shape';
import { shapeOf } from '../../schema/shapes';
import { planner, walkShape } from '../../schema/walk';
import { joined, quoted } from '../../schema/words';
import type { ScalarNode, YamlDocument } from '../../yaml/tree';
import { keyOf } from '../../yaml/tree';
import { defineRule } from '../rule';
import { type Names, nameKey, partnerFor, type Talk, vendorTalk, wordsIn } from './talk';

export default defineRule({
  id: 'language/vendor-talk',
  kind: 'condition',
  level: 'hint',
  summary: 'A partner is called a partner.',
  why: 'People treat each other the way they speak of each other. Who writes “vendor” thinks of price and penalty, and the other side reads it. The agreement and the exit plan have their own words and are left alone, as are quotations, names, titles and addresses. A sentence may name a partner and mean another company by the word; then the hint is silenced.',
  source: ['C'],
  examples: {
    flags: `purpose:
  why: Helios Bio is a vendor with two promising assets.
`,
    allows: `purpose:
  why: Helios Bio is a partner with two promising assets.
`,
  },
  check(alliance, report) {
    const { document, root } = alliance;
    if (!HINT.test(document.text)) return;
    const partners = namesOf(alliance);
    walkShape(root, PROSE, {
      map: () => {},
      scalar(node) {
        if (NAMED.has(nameOf(node))) return;
        const talk = HINT.test(node.text) ? vendorTalk(node.text, partners) : [];
        const [first] = talk;
        if (!first) return;
        report(node, sentence(talk, first), { subject: first.word, fixes: replacement(document, node, talk) });
      },
    });
  },
});

/** Without one of these nothing is looked at. */
const HINT = /vendor|supplier|counterpart(?:y|ies)/i;

/** Keys whose text is a name, a title or a place in a contract rather than prose. */
const NAMED = new Set(['name', 'title', 'seat', 'clause', 'rules', 'unit']);

/** The texts of an alliance, but for those of the agreement and the exit plan, which have their own words. */
const PROSE = planner(({ format }) => (format === 'text' ? true : undefined))(speakingPart(shapeOf('alliance')));

function speakingPart(shape: Shape): Shape {
  const { agreement, exitPlan, ...keys } = shape.keys ?? {};
  return { ...shape, keys };
}

/** The key a text stands under, also where it is one of a list. */
function nameOf(node: ScalarNode): string {
  const { parent } = node;
  const key = parent?.kind === 'list' ? keyOf(parent) : keyOf(node);
  return key?.text ?? '';
}

function namesOf({ partners }: Alliance): Names {
  const called = new Map<string, string>();
  for (const { id, label } of partners) {
    for (const name of [id.value, label]) if (nameKey(name) !== '') called.set(nameKey(name), label);
  }
  return called;
}

function sentence(talk: readonly Talk[], { name }: Talk): string {
  const words = [...new Map(talk.map(({ word }) => [word.toLowerCase(), word])).values()];
  return `${joined(words.map(quoted), 'and')} ${words.length === 1 ? 'stands' : 'stand'} in a sentence about ${quoted(name)}; people treat each other the way they speak of each other, and a partner is called a partner.`;
}

/** The words replaced where they are written; none where some of them are spelled otherwise than they read. */
function replacement({ text }: YamlDocument, node: ScalarNode, talk: readonly Talk[]): readonly Fix[] {
  const written = wordsIn(text.slice(node.start, node.end));
  if (written.length !== wordsIn(node.text).length) return [];
  const edits = talk.flatMap(({ ordinal, word }) => {
    const at = written[ordinal];
    if (at?.word !== word) return [];
    const start = node.start + at.at;
    return [{ start, end: start + word.length, newText: partnerFor(word) }];
  });
  return edits.length === talk.length ? [{ title: 'Call the partner a partner', safe: false, edits }] : [];
}
