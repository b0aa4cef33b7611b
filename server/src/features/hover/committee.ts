// A committee: its kind, when it meets, and who sits on it, by name.
import { cadenceInWords, type MeetingTimes, meetingTimes } from '../../model/meetings';
import type { CommitteeKind } from '../../model/terms';
import type { Committee, Member } from '../../model/types';
import { dayAndDistance } from '../distance';
import { people } from '../people';
import type { Teller, Telling } from './card';

const KINDS: Readonly<Record<CommitteeKind, string>> = {
  executive: 'executive committee',
  steering: 'steering committee',
  operating: 'operating committee',
  team: 'team',
  'working-group': 'working group',
};

export const committee: Teller<Committee> = (committee, telling) => {
  const { alliance, marks } = telling;
  const { label, committeeKind, members } = committee;
  const times = alliance && meetingTimes(alliance).get(committee);
  return {
    head: [marks.strong(label), ...(committeeKind ? [KINDS[committeeKind.value]] : [])].join(', '),
    points: [
      ...meetings(committee, times, telling),
      ...(members?.length ? [`members: ${members.length}`] : []),
      ...(members ?? []).map((member) => seat(member, telling)),
    ],
  };
};

function meetings({ cadence }: Committee, times: MeetingTimes | undefined, { today, marks }: Telling): string[] {
  const parts = [
    ...(cadence ? [`meets ${marks.text(cadenceInWords(cadence))}`] : []),
    ...(times?.last ? [`last on ${dayAndDistance(times.last.value, today)}`] : []),
    ...(times?.next ? [`next on ${dayAndDistance(times.next.value, today)}`] : []),
  ];
  return parts.length > 0 ? [parts.join(', ')] : [];
}

/** `Maria Keller, Executive sponsor of Northwind Pharma, with a vote`. */
function seat({ reference, seat, label, side, voting }: Member, { marks, today }: Telling): string {
  const named = reference && people(reference, today);
  const described = [...(named ? [named.name, named.as] : []), seat?.value, side?.label].flatMap((each) => each ?? []);
  const words = named?.as === undefined ? described : described.filter((each) => each !== side?.label);
  const told = words.length > 0 ? words : [label];
  return [...[...new Set(told)].map(marks.text), ...(voting ? ['with a vote'] : [])].join(', ');
}
