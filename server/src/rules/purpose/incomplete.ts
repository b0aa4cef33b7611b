// A purpose that leaves one of its three questions open: why, in what, and how.
import type { Fix } from '../../finding';
import { lacks, lacksItems, missingBlock, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { joined, quoted } from '../../schema/words';
import type { MapNode, YamlDocument } from '../../yaml/tree';
import { insertion, insertions } from '../insertion';
import { defineRule } from '../rule';

interface Question {
  readonly key: 'why' | 'what' | 'how';
  readonly ask: string;
  readonly verb: string;
  /** Where an answer is to be filled in. */
  readonly answer: string;
}

const DOMAIN = '<the field of collaboration>';
const QUESTIONS: readonly Question[] = [
  { key: 'why', ask: 'why', verb: 'collaborate', answer: '<what none of the partners could do alone>' },
  { key: 'what', ask: 'in what', verb: 'collaborate', answer: `{ domain: ${DOMAIN} }` },
  { key: 'how', ask: 'how', verb: 'work together', answer: '<how the partners plan, decide and work together>' },
];
const NORM = 'an alliance rests on its answers to why, what and how';

export default defineRule({
  id: 'purpose/incomplete',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'structure', depth: 2 },
  summary: 'The purpose says why the partners collaborate, in what, and how.',
  why: 'Partners who cannot answer all three in a sentence each mean different alliances. “How” is the one that is usually left open, and the one over which they fall out.',
  source: ['T'],
  examples: {
    flags: `purpose:
  why: Two assets need a commercial organisation that Helios does not have.
  what: { domain: Oncology }
`,
    allows: `purpose:
  why: Two assets need a commercial organisation that Helios does not have.
  what: { domain: Oncology }
  how: One joint development plan, decided in the JSC, run by joint teams.
`,
  },
  check(alliance, report) {
    const { root, document } = alliance;
    if (lacks(root, 'purpose')) {
      const value = QUESTIONS.map(({ key, answer }) => `  ${key}: ${answer}`);
      return report(missingBlock(alliance, 'purpose'), `No purpose is written; ${NORM}.`, {
        subject: '',
        fixes: insertion(document, root, { key: 'purpose', value }, 'Add the purpose'),
      });
    }
    const purpose = read.block(root, 'purpose');
    const open = purpose ? QUESTIONS.filter(({ key }) => isOpen(purpose, key)) : [];
    const [first, second] = open;
    if (!purpose || !first) return;
    const often = first.key === 'how' && !second ? ', the question most often left open' : '';
    report(missingIn(purpose, first.key), `The purpose written here does not say ${inWords(open)}${often}; ${NORM}.`, {
      subject: '',
      fixes: answering(document, purpose, open),
    });
  },
});

/** Not written, or a scope that names neither a domain nor anything in it. */
function isOpen(purpose: MapNode, key: string): boolean {
  const scope = key === 'what' ? read.block(purpose, key) : undefined;
  return scope ? lacks(scope, 'domain') && lacksItems(scope, 'inScope') : lacks(purpose, key);
}

/** `why the partners collaborate or how they work together`. */
function inWords(questions: readonly Question[]): string {
  const words = questions.map(({ ask, verb }, at) => `${ask} ${at === 0 ? 'the partners' : 'they'} ${verb}`);
  return joined(words, 'or');
}

function answering(document: YamlDocument, purpose: MapNode, open: readonly Question[]): readonly Fix[] {
  const title = `Add ${joined(
    open.map(({ key }) => quoted(key)),
    'and',
  )}`;
  const scope = open.some(({ key }) => key === 'what') ? read.block(purpose, 'what') : undefined;
  const pairs = open.flatMap(({ key, answer }) => (key === 'what' && scope ? [] : { key, value: answer }));
  const parts = [
    // The scope comes first: where it ends the purpose, both are added at one place.
    ...(scope ? [insertion(document, scope, { key: 'domain', value: DOMAIN }, title)] : []),
    ...(pairs.length > 0 ? [insertions(document, purpose, pairs, title)] : []),
  ];
  const edits = parts.flatMap((fixes) => fixes.flatMap((fix) => fix.edits));
  return parts.every((fixes) => fixes.length > 0) ? [{ title, safe: false, edits }] : [];
}
