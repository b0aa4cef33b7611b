// Below the steering committee somebody runs the work together.
import { readCommitteeList } from '../../model/committeeList';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';

const STEERING = new Set<string>(['executive', 'steering']);

export default defineRule({
  id: 'governance/no-working-level',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 4 },
  summary: 'Below the steering committee there is a committee or team that runs the work.',
  why: 'A steering committee that meets four times a year cannot run an alliance. Where nothing stands below it, daily questions wait for its next meeting or are settled on one side alone.',
  source: ['R'],
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
`,
    allows: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
    - { id: jot, kind: team, name: Joint operating team, reportsTo: jsc, cadence: weekly }
`,
  },
  check(alliance, report) {
    const list = readCommitteeList(alliance);
    const { committees } = alliance;
    // Without a steering committee its own rule speaks; a committee of unknown kind may be the working level.
    if (!list || committees.some(({ committeeKind }) => !committeeKind || !STEERING.has(committeeKind.value))) return;
    const [top] = committees;
    if (!top || committees.some(({ reportsTo }) => reportsTo)) return;
    const above = committees.length === 1 ? quoted(top.label) : 'the committees that steer';
    report(
      list,
      `No committee or team is written below ${above}; an alliance this close needs an operating committee or a joint team that runs the work.`,
      { subject: '' },
    );
  },
});
