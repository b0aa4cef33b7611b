// Makes the rules about what the charter of a formal committee leaves out.
import { lacks, missingIn } from '../../model/absence';
import type { Committee } from '../../model/types';
import { joined, quoted } from '../../schema/words';
import { defineRule, type PracticeRule, type Rule } from '../rule';
import { lacksDecisionRule } from './voting';

interface Charter extends Pick<PracticeRule, 'id' | 'level' | 'gate' | 'summary' | 'why' | 'source' | 'examples'> {
  /** The keys of a committee that are asked for, each with its words after "no". */
  readonly parts: readonly (readonly [key: string, words: string])[];
  /** Ends the sentence: what these parts are for. */
  readonly norm: string;
}

/** One finding for each formal committee, at its id, that lists the parts it lacks. */
export function charterRule({ parts, norm, ...rule }: Charter): Rule {
  return defineRule({
    ...rule,
    kind: 'gap',
    check({ committees }, report) {
      for (const committee of committees) {
        if (!committee.formal) continue;
        const missing = parts.filter(([key]) => lacksPart(committee, key));
        const [first] = missing;
        if (!first) continue;
        const words = missing.map(([, word]) => word);
        const are = words.at(-1) === 'minutes' ? 'are' : 'is';
        report(
          missingIn(committee.node, first[0]),
          `No ${joined(words, 'or')} ${are} written for ${quoted(committee.label)}; ${norm}.`,
          { subject: committee.id.value },
        );
      }
    },
  });
}

/** A way of voting without a rule is no decision rule yet. */
function lacksPart(committee: Committee, key: string): boolean {
  return key === 'decision' ? lacksDecisionRule(committee) : lacks(committee.node, key);
}
