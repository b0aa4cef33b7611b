// The blocks about what it is and what it is for: relationship and purpose.
import { isOpen } from '../rules/gate';
import { quoteIfNeeded } from '../yaml/quote';
import { type Answers, CLOSENESS_CHOICES, depthOf, FORM_CHOICES, RISK_CHOICES, wordsOf } from './answers';
import { type Block, withNote } from './block';
import type { IdOf } from './ids';

export function relationshipBlock({ form, closeness, sharedRisk }: Answers): Block {
  const forms = `one or more of: ${wordsOf(FORM_CHOICES).join(' ')}`;
  const degrees = wordsOf(CLOSENESS_CHOICES).join(' | ');
  const risks = wordsOf(RISK_CHOICES).join(' | ');
  const lines = [
    {
      isKnown: form.length > 0,
      line: `form: [${(form.length > 0 ? form : ['co-development']).join(', ')}]`,
      note: forms,
    },
    { isKnown: closeness !== undefined, line: `closeness: ${closeness ?? 'collaborative'}`, note: degrees },
    { isKnown: sharedRisk !== undefined, line: `sharedRisk: ${sharedRisk ?? 'medium'}`, note: risks },
  ];
  const isKnown = lines.some((each) => each.isKnown);
  return {
    key: 'relationship',
    remark: isKnown ? undefined : 'The closer the partners, the more governance the alliance needs.',
    written: lines.flatMap((each) => (each.isKnown ? [withNote(each.line, each.note, 2)] : [])),
    open: lines.flatMap((each) => (each.isKnown ? [] : [withNote(each.line, each.note, 4)])),
  };
}

export function purposeBlock(answers: Answers, idOf: IdOf): Block {
  const { why, what, how, goals } = answers.purpose;
  const goalIds = new Set<string>();
  const goalLines = goals.map((statement) => {
    const id = idOf(statement.split(/\s+/).slice(0, 4).join(' '), 'goal', goalIds);
    goalIds.add(id);
    return `  - { id: ${id}, statement: ${quoteIfNeeded(statement, 'flow')} }`;
  });
  const written = [
    ...(why === undefined ? [] : [`why: ${quoteIfNeeded(why)}`]),
    ...(what === undefined ? [] : [`what: { domain: ${quoteIfNeeded(what, 'flow')} }`]),
    ...(how === undefined ? [] : [`how: ${quoteIfNeeded(how)}`]),
    ...(goals.length === 0 ? [] : ['goals:', ...goalLines]),
  ];
  const isAsked = isOpen({ from: 'source' }, answers.stage, depthOf(answers));
  return {
    key: 'purpose',
    remark: isAsked ? PURPOSE_REMARK : undefined,
    written,
    open: isAsked ? openPurpose(answers) : [],
  };
}

const PURPOSE_REMARK =
  'Why, in what and how, in a sentence each that every partner would sign; "how" is the one most often left open. Then who gains what: a win for each partner, and one for the customer.';

function openPurpose({ purpose, partners }: Answers): readonly string[] {
  const gains = [...partners.map(({ id }) => id), 'customer'];
  return [
    ...(purpose.why === undefined ? ['why: <what neither could do alone>'] : []),
    ...(purpose.what === undefined ? ['what: { domain: <field of work> }'] : []),
    ...(purpose.how === undefined ? ['how: <how the partners work and decide together>'] : []),
    ...(purpose.goals.length === 0
      ? ['goals: [{ id: first-goal, statement: <what to reach together and by when> }]']
      : []),
    'value:',
    ...gains.map((id) => `  - { beneficiary: ${id}, statement: <what it gains> }`),
  ];
}
