// An exit plan, and its parts, as good practice would begin them.
import { formatDay } from '../../model/calendar';
import type { Alliance } from '../../model/types';
import { type Cast, listed } from './cast';

/** What every separation has to settle: what is done, and within which time. */
const DUTIES: ReadonlyMap<string, readonly [what: string, within: string]> = new Map([
  ['intellectual-property', ['<what becomes of licences and results>', '6m']],
  ['data', ['Return or destroy the data of the partners', '30d']],
  ['people', ['<where the people of the alliance go>', '3m']],
  ['confidential-information', ['Return or destroy what is confidential', '30d']],
]);

/** The lines of an exit plan, indented as below its key. */
export function exitPlan({ stage, today }: Alliance, cast: Cast): readonly string[] {
  return [
    '  lead:',
    ...cast.partners.map((partner, at) => `    ${partner}: ${cast.nth(at, 'allianceManager', 'businessLead')}`),
    '  triggers:',
    ...triggers(cast).map((trigger) => `    - ${trigger}`),
    '  windDown: { duration: 6m }',
    '  duties:',
    ...duties([...DUTIES.keys()], cast).map((duty) => `    - ${duty}`),
    `  communication: ${communication(cast)}`,
    '  survival: [confidentiality, accrued-payments]',
    '  futureRelationship: <what the partners want to be to each other afterwards>',
    `  lessonsLearned: { due: 60d, owner: ${cast.own('allianceManager')} }`,
    ...(stage?.value === 'exit' ? [`  activated: ${formatDay(today)}`] : []),
  ];
}

/** What may end the alliance at any time, and after a breach. */
export function triggers(cast: Cast): readonly string[] {
  return [`{ kind: convenience, notice: 180d, by: ${listed(cast.partners)} }`, '{ kind: breach, cure: 30d }'];
}

/** A duty for each of these areas, in turn of one side and the next. */
export function duties(areas: readonly string[], cast: Cast): readonly string[] {
  return areas.map((area, at) => {
    const [what, within] = DUTIES.get(area) ?? ['<what is done>', '3m'];
    const owner = cast.nth(at, 'allianceManager', 'businessLead');
    return `{ area: ${area}, what: ${what}, owner: ${owner}, within: ${within}, status: planned }`;
  });
}

/** Who is told, own people first. */
export function communication(cast: Cast): string {
  return `{ internalFirst: true, public: joint-statement, owner: ${cast.own('executiveSponsor', 'allianceManager')} }`;
}
