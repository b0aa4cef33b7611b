// A new alliance from the few things an editor asks: ids are made, the rest waits in the file.
import { type Day, formatDay } from '../model/calendar';
import { allianceText } from './allianceText';
import { type Answers, FORM_CHOICES, type PartnerAnswer, STAGE_CHOICES, wordsOf } from './answers';
import type { IdOf } from './ids';

export interface StartAnswers {
  readonly name: string;
  readonly stage: string;
  readonly forms: readonly string[];
  /** Names. */
  readonly partners: readonly string[];
  /** One of the partners, or undefined. */
  readonly self: string | undefined;
}

export interface StartFile {
  readonly fileName: string;
  readonly text: string;
}

/** Why no file can be made of the answers, in one sentence; undefined where one can. */
export function startFault({ name, stage, forms, partners, self }: StartAnswers): string | undefined {
  const unknown = [
    ...(wordsOf(STAGE_CHOICES).some((word) => word === stage) ? [] : [stage]),
    ...forms.filter((form) => !wordsOf(FORM_CHOICES).some((word) => word === form)),
  ];
  if (name.trim() === '') return 'An alliance needs a name.';
  if (unknown.length > 0) return `"${unknown[0]}" is no word of the format.`;
  if (partners.length < 2) return 'An alliance has two partners or more.';
  if (partners.some((partner) => partner.trim() === '')) return 'Each partner needs a name.';
  if (new Set(partners.map((partner) => partner.trim())).size < partners.length) {
    return 'Each partner has a name of its own.';
  }
  return self === undefined || partners.includes(self) ? undefined : `"${self}" is none of the partners.`;
}

/** `taken` are the ids of other alliances. Answers with a fault are not for this function. */
export function startFile(answers: StartAnswers, today: Day, idOf: IdOf, taken: ReadonlySet<string>): StartFile {
  const id = idOf(answers.name.trim(), 'alliance', taken);
  const partnerIds = new Set<string>();
  const partners = answers.partners.map((text): PartnerAnswer => {
    const name = text.trim();
    const own = idOf(name, 'partner', partnerIds);
    partnerIds.add(own);
    return { id: own, name, isSelf: text === answers.self, holders: {} };
  });
  const complete: Answers = {
    id,
    name: answers.name.trim(),
    stage: wordsOf(STAGE_CHOICES).find((word) => word === answers.stage) ?? 'form',
    isPublic: false,
    form: wordsOf(FORM_CHOICES).filter((word) => answers.forms.includes(word)),
    closeness: undefined,
    sharedRisk: undefined,
    partners,
    purpose: { goals: [] },
  };
  return { fileName: `${id}.alliance.yaml`, text: allianceText(complete, formatDay(today), idOf) };
}
