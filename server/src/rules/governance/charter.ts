// Makes the rules about what the charter of a formal committee leaves out.
import type { Fix } from '../../finding';
import { lacks, missingIn } from '../../model/absence';
import type { Alliance, Committee } from '../../model/types';
import { joined, quoted } from '../../schema/words';
import { insertion, insertions, together } from '../insertion';
import { defineRule, type PracticeRule, type Rule } from '../rule';
import { type Cast, castOf } from '../skeletons/cast';
import { charterPart } from '../skeletons/committee';
import { lacksDecisionRule } from './voting';

type Part = readonly [key: string, words: string];

interface Charter extends Pick<PracticeRule, 'id' | 'level' | 'gate' | 'summary' | 'why' | 'source' | 'examples'> {
  /** The keys of a committee that are asked for, each with its words after "no". */
  readonly parts: readonly Part[];
  /** Ends the sentence: what these parts are for. */
  readonly norm: string;
}

/** One finding for each formal committee, at its id, that lists the parts it lacks. */
export function charterRule({ parts, norm, ...rule }: Charter): Rule {
  return defineRule({
    ...rule,
    kind: 'gap',
    check(alliance, report) {
      const cast = castOf(alliance);
      for (const committee of alliance.committees) {
        if (!committee.formal) continue;
        const missing = parts.filter(([key]) => lacksPart(committee, key));
        const [first] = missing;
        if (!first) continue;
        const words = missing.map(([, word]) => word);
        const are = words.at(-1) === 'minutes' ? 'are' : 'is';
        report(
          missingIn(committee.node, first[0]),
          `No ${joined(words, 'or')} ${are} written for ${quoted(committee.label)}; ${norm}.`,
          {
            subject: committee.id.value,
            fixes: cast ? additions(alliance, cast, committee, missing) : [],
          },
        );
      }
    },
  });
}

/** A way of voting without a rule is no decision rule yet. */
function lacksPart(committee: Committee, key: string): boolean {
  return key === 'decision' ? lacksDecisionRule(committee) : lacks(committee.node, key);
}

/** Adds all parts at once; where a way of voting stands, the rule is added beside it. */
function additions(
  alliance: Alliance,
  cast: Cast,
  { node, decision }: Committee,
  missing: readonly Part[],
): readonly Fix[] {
  const { document } = alliance;
  const title = missing.length === 1 ? `Add the ${missing[0]?.[1] ?? ''}` : 'Add what is missing';
  const pairs = missing
    .filter(([key]) => key !== 'decision' || !decision)
    .map(([key]) => ({ key, value: charterPart(key, alliance, cast) }));
  const parts = pairs.length > 0 ? [insertions(document, node, pairs, title)] : [];
  const rule = { key: 'rule', value: 'unanimous' };
  const isThin = decision && missing.some(([key]) => key === 'decision');
  return together(title, isThin ? [insertion(document, decision.node, rule, title), ...parts] : parts);
}
