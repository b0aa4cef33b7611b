// The questions of `alliance init`: what the options have not said, in the order in which people think of it.
import {
  type Answers,
  type AskedRole,
  type Choices,
  CLOSENESS_CHOICES,
  type Closeness,
  depthOf,
  FORM_CHOICES,
  type Form,
  type Holder,
  type PurposeAnswer,
  STAGE_CHOICES,
  wordsOf,
} from '../init/answers';
import { holderOf } from '../init/holders';
import type { IdOf } from '../init/ids';
import { DEPTH_OF_CLOSENESS, ROLE_TITLES, type Stage } from '../model/terms';
import { sentence } from '../rules/phrases';
import { answersOf } from './initAnswers';
import type { Draft, NamedPartner } from './initFlags';
import type { IdFault } from './initId';
import { type Holders, holdersOf, partnerFault, type Side, sideNamed, sidesOf } from './initSides';
import type { Choice, Interviewer } from './interviewer';

export interface Ids {
  readonly idOf: IdOf;
  readonly idFault: IdFault;
}

export async function askForAnswers(draft: Draft, ask: Interviewer, { idOf, idFault }: Ids): Promise<Answers> {
  const name = draft.name ?? (await ask.text({ ...NAME, fault: required('a name') }));
  const id = draft.id ?? (await ask.text({ ...ID, initial: idOf(name, 'alliance'), fault: idFault }));
  const stage = draft.stage ?? (await ask.choose<Stage>('At which stage is it?', choicesOf(STAGE_CHOICES), 'form'));
  const sides = sidesOf(await partners(draft.partners, ask), idOf);
  // What the options say of partners is understood, or refused, before anything else is asked.
  const said = holdersOf(draft.roles, sides);
  const self = await ownSide(draft, sides, ask);
  const form =
    draft.form ??
    (await ask.chooseSome<Form>('What kind of deal is it? (one, several or none yet)', choicesOf(FORM_CHOICES)));
  const closeness = draft.closeness ?? (await closenessOf(form, ask));
  const holders = await rest(said, sides, stage, ask);
  const purpose = await purposeOf(draft.purpose, ask);
  return answersOf({ ...draft, name, id, stage, sides, self, form, closeness, holders, purpose });
}

const NAME = { message: 'What is the alliance called?', example: 'Northwind–Helios oncology alliance' };
const ID = { message: 'Its short name (id), which also names the file' };
const WHY = {
  message: 'Why do the partners collaborate? (Enter to say it later)',
  example: 'Two assets need a commercial organisation that Helios does not have.',
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function required(what: string): (answer: string) => string | undefined {
  return (answer) => (answer === '' ? `It needs ${what}.` : undefined);
}

/** Two partners at least; more until nobody names another. */
async function partners(said: readonly NamedPartner[], ask: Interviewer): Promise<readonly NamedPartner[]> {
  if (said.length >= 2) return said;
  const all = [...said];
  for (;;) {
    const isNeeded = all.length < 2;
    const message = isNeeded
      ? `The ${ORDINALS[all.length]} partner`
      : `The ${ORDINALS[all.length] ?? 'next'} partner (Enter if there is no other)`;
    const fault = (answer: string) => (isNeeded ? required('a name')(answer) : undefined) ?? partnerFault(answer, all);
    const name = await ask.text({ message, fault, ...(isNeeded ? { example: EXAMPLES[all.length] } : {}) });
    if (name === '') return all;
    all.push({ id: undefined, name });
  }
}

const EXAMPLES = ['Northwind Pharma', 'Helios Bio'];

async function ownSide(draft: Draft, sides: readonly Side[], ask: Interviewer): Promise<Side | undefined> {
  if (draft.self !== undefined) return sideNamed(draft.self, '--self', sides);
  if (draft.isPublic) return undefined;
  const choices = [
    ...sides.map(({ id, name }) => ({ value: id, label: name })),
    { value: '', label: 'None of them', hint: 'the file is kept for all sides alike' },
  ];
  const id = await ask.choose('Which of them is your side?', choices, sides[0]?.id ?? '');
  return sides.find((side) => side.id === id);
}

/** What usually goes with the kind of deal is proposed. */
async function closenessOf(form: readonly Form[], ask: Interviewer): Promise<Closeness | undefined> {
  const depth = depthOf({ form, closeness: undefined });
  const usual = wordsOf(CLOSENESS_CHOICES).find((word) => DEPTH_OF_CLOSENESS[word] === depth);
  const choices: Choice<Closeness | ''>[] = [
    ...choicesOf(CLOSENESS_CHOICES),
    { value: '', label: 'not sure yet', hint: 'Left open.' },
  ];
  const answer = await ask.choose('How close are the partners?', choices, form.length > 0 && usual ? usual : '');
  return answer === '' ? undefined : answer;
}

const ROLES = ['executiveSponsor', 'allianceManager'] as const;
const EXAMPLE_OF = {
  executiveSponsor: 'Maria Keller, SVP Research',
  allianceManager: 'Inés Roth, Alliance Director',
} as const;

/** Who holds the roles that no option has spoken of, where the stage asks for them. */
async function rest(said: Holders, sides: readonly Side[], stage: Stage, ask: Interviewer): Promise<Holders> {
  if (stage === 'source' || stage === 'screen') return said;
  const holders = new Map([...said].map(([id, roles]) => [id, new Map<AskedRole, Holder | undefined>(roles)]));
  for (const role of ROLES) {
    for (const { id, name } of sides) {
      const own = holders.get(id);
      if (!own || own.has(role)) continue;
      const message = `${sentence(ROLE_TITLES[role])} of ${name}: name, title (Enter if not named yet)`;
      own.set(role, holderOf(await ask.text({ message, example: EXAMPLE_OF[role] })));
    }
  }
  return holders;
}

async function purposeOf(purpose: PurposeAnswer, ask: Interviewer): Promise<PurposeAnswer> {
  if (purpose.why !== undefined) return purpose;
  const why = await ask.text({ ...WHY });
  return why === '' ? purpose : { ...purpose, why };
}

function choicesOf<T extends string>(choices: Choices<T>): Choice<T>[] {
  return wordsOf(choices).map((value) => ({ value, label: value, hint: choices[value] }));
}
