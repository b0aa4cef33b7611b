// An open risk that puts the alliance at stake.
import { addDuration, type Day, type Duration } from '../../model/calendar';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { openRisks, riskName, type WeighedRisk, weighed } from './risks';

export default defineRule({
  id: 'risk/severe',
  kind: 'condition',
  level: 'warning',
  measured: true,
  summary: 'No open risk is both likely and grave.',
  why: 'A risk that is likely and would hit the core of the alliance belongs before the sponsors. Where somebody owns it, something is done against it and it was looked at lately, this is told as an information, as the partners have it in hand.',
  next: 'Agree on a mitigation, and on who sees to it.',
  source: ['R'],
  options: {
    weight: {
      type: 'number',
      default: 16,
      description: 'From which likelihood × impact (1 to 25) on a risk is severe.',
    },
    reviewed: {
      type: 'duration',
      default: '90d',
      description: 'How long ago a risk that is in hand was last looked at, at most.',
    },
  },
  examples: {
    flags: `risks:
  - { id: r-1, statement: Helios sells its oncology business, likelihood: 4, impact: 5, owner: raj-patel, mitigation: Talks with the board }
`,
    allows: `risks:
  - { id: r-1, statement: Helios sells its oncology business, likelihood: 2, impact: 5, owner: raj-patel, mitigation: Talks with the board }
`,
  },
  check(alliance, report, options) {
    for (const risk of openRisks(alliance, options.weight)) {
      const state = `${riskName(risk)} is open at ${weighed(risk)} of 25`;
      const { mitigation } = risk;
      const related = mitigation ? [{ at: mitigation.node, message: 'What is done against it is written here.' }] : [];
      const reviewed = reviewInHand(risk, alliance.today, options.reviewed);
      if (reviewed === undefined) {
        const norm = 'a risk this severe belongs before the sponsors, with an owner, a mitigation and a recent review';
        report(risk.node, `${state}; ${norm}.`, { related });
      } else {
        const hand = `it has an owner and a mitigation and was reviewed on ${past(reviewed, alliance.today)}`;
        report(risk.node, `${state}; ${hand}. The sponsors should know of it.`, { level: 'info', related });
      }
    }
  },
});

/** The day a risk was reviewed that has an owner, a mitigation and a review within `within` before today. */
function reviewInHand({ owner, mitigation, reviewed }: WeighedRisk, today: Day, within: Duration): Day | undefined {
  if (!owner || !mitigation || !reviewed || reviewed.value > today) return undefined;
  return reviewed.value >= addDuration(today, within, -1) ? reviewed.value : undefined;
}
