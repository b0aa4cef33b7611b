// The blocks about who is in it: partners, people, and who holds which role on each side.
import { isOpen } from '../rules/gate';
import type { Gate } from '../rules/rule';
import { quoteIfNeeded } from '../yaml/quote';
import { type Answers, ASKED_ROLES, type AskedRole, depthOf, type PartnerAnswer } from './answers';
import { type Block, withNote } from './block';
import type { Person, Seat, Staff } from './people';

/** From when on each role is expected. */
const ROLE_GATES: Readonly<Record<AskedRole, Gate>> = {
  executiveSponsor: { from: 'structure', depth: 2, until: 'exit' },
  businessLead: { from: 'launch', depth: 2 },
  allianceManager: { from: 'form', depth: 2 },
};

export function partnersBlock(answers: Answers): Block {
  const { stage, partners } = answers;
  const asksMore = isOpen({ from: 'structure', depth: 2 }, stage, depthOf(answers));
  return {
    key: 'partners',
    remark: asksMore
      ? 'Below each partner belongs what it wants (goals, seeks) and what it brings (contributes): an alliance lasts where each side knows what the other is in it for.'
      : undefined,
    written: partners.flatMap(({ id, name, isSelf }) => [
      `- id: ${id}`,
      `  name: ${quoteIfNeeded(name)}`,
      ...(isSelf ? [withNote('  self: true', 'the side that keeps this file', 2)] : []),
    ]),
    open: [],
  };
}

export function peopleBlock({ people }: Staff): Block {
  return {
    key: 'people',
    note: 'level: executive | senior | manager | specialist says how senior somebody is',
    written: people.map(personLine),
    open: [],
  };
}

function personLine({ id, name, partner, title }: Person): string {
  const position = title === '' ? '' : `, title: ${quoteIfNeeded(title, 'flow')}`;
  return `- { id: ${id}, name: ${quoteIfNeeded(name, 'flow')}, partner: ${partner}${position} }`;
}

export function rolesBlock(answers: Answers, staff: Staff): Block {
  const { stage, partners } = answers;
  const isStaffed = partners.some((partner) => seatsOf(partner, staff).size > 0);
  const sides = partners.flatMap((partner, at) => sideLines(partner, at === 0, isStaffed, answers, staff));
  const wantsDeputies = isStaffed && isOpen({ from: 'launch', depth: 3 }, stage, depthOf(answers));
  return {
    key: 'roles',
    remark: wantsDeputies
      ? 'Alliances founder when a sponsor leaves: name a deputy, and what ties the sponsor’s own job to the alliance (dayJob).'
      : isStaffed || sides.length === 0
        ? undefined
        : 'Each side has the same roles, so that everybody finds a counterpart; a position is enough where nobody is named yet.',
    note: isStaffed ? 'one block a partner, mirrored sides' : undefined,
    written: isStaffed ? sides : [],
    open: isStaffed ? [] : sides,
  };
}

/** The roles of a side; `isWritten` tells whether others are written already, so that open ones wait behind "#". */
function sideLines(
  partner: PartnerAnswer,
  isFirst: boolean,
  isWritten: boolean,
  answers: Answers,
  staff: Staff,
): readonly string[] {
  const seats = seatsOf(partner, staff);
  const open = (line: string) => (seats.size > 0 ? `  # ${line}` : `  ${line}`);
  const roles = ASKED_ROLES.flatMap((role) => {
    const seat = seats.get(role);
    if (seat) return [`  ${role}: ${seatText(seat)}`];
    return isExpected(ROLE_GATES[role], answers) ? [open(`${role}: { title: <position> }`)] : [];
  });
  const lines = [...roles, ...(isFirst && hearsExperts(answers) ? [open(EXPERTS)] : [])];
  if (lines.length === 0) return [];
  const side = [`${partner.id}:`, ...lines];
  return isWritten && seats.size === 0 ? side.map((line) => `# ${line}`) : side;
}

const EXPERTS = 'stakeholders: [{ title: <position>, function: legal }, { title: <position>, function: finance }]';

/** Whether legal and finance must be heard at this stage. */
function hearsExperts({ stage }: Answers): boolean {
  return stage === 'structure' || stage === 'negotiate' || stage === 'exit';
}

function isExpected(gate: Gate, answers: Answers): boolean {
  return isOpen(gate, answers.stage, depthOf(answers));
}

function seatsOf({ id }: PartnerAnswer, { seats }: Staff): ReadonlyMap<AskedRole, Seat> {
  return seats.get(id) ?? new Map();
}

function seatText(seat: Seat): string {
  return 'person' in seat ? `{ person: ${seat.person} }` : `{ title: ${quoteIfNeeded(seat.title, 'flow')} }`;
}
