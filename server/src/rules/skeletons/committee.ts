// A steering committee, and the parts of a committee's charter, as good practice would begin them.
import { lacks } from '../../model/absence';
import type { Alliance } from '../../model/types';
import type { NewItem } from '../../yaml/edits';
import type { Cast } from './cast';
import { freeId } from './freeId';

/** What a part of a charter begins as. */
export function charterPart(key: string, alliance: Alliance, cast: Cast): string {
  switch (key) {
    case 'mandate':
      return '[<what it may decide>]';
    case 'chair':
      return `{ mode: alternating, every: 1y, first: ${cast.partners[0] ?? ''} }`;
    case 'cadence':
      return 'quarterly';
    case 'decision':
      return `{ rule: unanimous, votes: per-partner${outOfDeadlock(alliance)} }`;
    case 'quorum':
      return '{ perPartner: 1 }';
    case 'facilitator':
      return cast.own('allianceManager');
    default:
      return `{ by: ${cast.nth(1, 'allianceManager')}, within: 10bd }`;
  }
}

/** A deadlock goes up the ladder where there is one. */
function outOfDeadlock({ root }: Alliance): string {
  return lacks(root, 'escalation') ? '' : ', onDeadlock: escalate';
}

const PARTS = ['chair', 'facilitator', 'minutes', 'cadence', 'quorum', 'decision'];

/** A steering committee in which the sponsors sit. */
export function steeringCommittee(alliance: Alliance, cast: Cast): NewItem {
  const members = cast.each('executiveSponsor', 'businessLead', 'allianceManager');
  return [
    `id: ${freeId('jsc', [...alliance.committees, ...alliance.people])}`,
    'kind: steering',
    'name: Joint Steering Committee',
    'mandate: [<what it may decide>]',
    'members:',
    ...members.map((actor) => `  - { actor: ${actor} }`),
    ...PARTS.map((key) => `${key}: ${charterPart(key, alliance, cast)}`),
  ];
}
