// A new alliance on request: what may be chosen, and the text of its file.
import { Refusal } from '../features/refusal';
import { FORM_CHOICES, STAGE_CHOICES, wordsOf } from '../init/answers';
import { idsBy } from '../init/ids';
import { type StartAnswers, startFault, startFile } from '../init/startFile';
import type { AllianceChoice, NewAllianceChoices, NewAllianceFile, NewAllianceParams } from '../protocol';
import type { Session } from './session';

export function newAllianceChoices(): NewAllianceChoices {
  const choicesOf = <T extends string>(choices: Readonly<Record<T, string>>): readonly AllianceChoice[] =>
    wordsOf(choices).map((word) => ({ word, meaning: choices[word] }));
  return { stages: choicesOf(STAGE_CHOICES), forms: choicesOf(FORM_CHOICES) };
}

/** Throws a Refusal where nothing can be made of the answers. */
export async function newAlliance(session: Session, params: NewAllianceParams): Promise<NewAllianceFile> {
  const answers: StartAnswers = { self: undefined, ...params };
  const fault = startFault(answers);
  if (fault !== undefined) throw new Refusal(fault);
  // What only this needs is loaded when it is asked for.
  const { default: latin } = await import('@sindresorhus/transliterate');
  return startFile(answers, session.today, idsBy(latin), await takenIds(session));
}

async function takenIds(session: Session): Promise<ReadonlySet<string>> {
  const files = await session.files();
  await Promise.all([...new Set(files.map(({ index }) => index))].map((index) => index.gather()));
  return new Set(files.flatMap(({ index, path }) => index.cardOf(path)?.id?.text ?? []));
}
