// A need that no other partner meets.
import { lacksItems } from '../../model/absence';
import * as read from '../../model/read';
import type { Partner, Written } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { nearest } from '../../schema/nearest';
import { guess, quoted, shown } from '../../schema/words';
import { replaceScalar } from '../../yaml/edits';
import { defineRule } from '../rule';

/** Comparisons after which nothing is guessed any more, so that a file full of unmet needs stays quick to check. */
const BUDGET = 100_000;
/** More candidates than this are no help. */
const MOST = 3;

export default defineRule({
  id: 'partner/need-unmet',
  kind: 'condition',
  level: 'info',
  gate: { from: 'structure', depth: 2 },
  summary: 'What one partner seeks another contributes.',
  why: 'Partners are chosen because they complement each other. A need that nobody meets is either a word written differently on the two sides, or a hope that will be disappointed. As long as one of the others does not write what it contributes, nothing is said.',
  source: ['T'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, contributes: [global-reach], seeks: [late-stage-asset] }
  - { id: helios, name: Helios Bio, contributes: [late-stage-assets], seeks: [global-reach] }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, contributes: [global-reach], seeks: [late-stage-assets] }
  - { id: helios, name: Helios Bio, contributes: [late-stage-assets], seeks: [global-reach] }
`,
  },
  check(alliance, report) {
    const partners = sidesOf(alliance);
    const unclear = partners.filter((partner) => !isClear(partner));
    if (partners.length < 2 || unclear.length > 1) return;
    const contributors = contributorsIn(partners);
    let budget = BUDGET;
    const candidates = (partner: Partner) => {
      budget -= contributors.size;
      return budget < 0 ? [] : [...contributors].flatMap(([tag, from]) => (from === partner ? [] : tag));
    };
    for (const partner of partners) {
      // Whoever does not write what it contributes may still meet the needs of the others.
      if (unclear.some((each) => each !== partner)) continue;
      for (const need of partner.seeks) {
        const from = contributors.get(need.value);
        if (from !== undefined && from !== partner) continue;
        const { words } = nearest(need.value, candidates(partner));
        const near = words.length > MOST ? [] : words;
        report(need.node, sentence(partner, need, near), { fixes: replacement(partner, need, near) });
      }
    }
  },
});

/** Whether what a partner contributes is written, and all of it could be read. */
function isClear({ node, contributes }: Partner): boolean {
  if (node.damaged || lacksItems(node, 'contributes') || contributes.length === 0) return false;
  return read.items(node, 'contributes').length === contributes.length;
}

/** Who contributes each tag: a partner, or several. */
function contributorsIn(partners: readonly Partner[]): ReadonlyMap<string, Partner | 'several'> {
  const contributors = new Map<string, Partner | 'several'>();
  for (const partner of partners) {
    for (const { value } of partner.contributes) {
      const known = contributors.get(value);
      contributors.set(value, known === undefined || known === partner ? partner : 'several');
    }
  }
  return contributors;
}

function sentence({ label }: Partner, { value }: Written<string>, near: readonly string[]): string {
  const start = `${quoted(value)}, which ${shown(label)} seeks, is contributed by no other partner`;
  return near.length > 0 ? `${start}${guess(near)}` : `${start}; partners complement each other.`;
}

/** The one tag that may have been meant, unless it is sought already. */
function replacement({ seeks }: Partner, { node }: Written<string>, near: readonly string[]) {
  const [word, second] = near;
  if (word === undefined || second !== undefined || node.kind !== 'scalar') return [];
  if (seeks.some((each) => each.value === word)) return [];
  return [{ title: `Replace by ${quoted(word)}`, safe: false, edits: [replaceScalar(node, word)] }];
}
