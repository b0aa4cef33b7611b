// `alliance init`: gathers the answers, by options and by questions, and writes a new alliance file. What only this
// command needs of libraries is loaded when it runs.
import type { Readable } from 'node:stream';
import { allianceText } from '../init/allianceText';
import type { Answers } from '../init/answers';
import { type IdOf, idsBy } from '../init/ids';
import { formatDay } from '../model/calendar';
import { MACHINE } from './disk';
import { EXIT } from './exitCode';
import { answersSaid } from './initAnswers';
import { type Draft, draftOf, type InitFlags } from './initFlags';
import { idFaults, type Neighbourhood } from './initId';
import { askForAnswers } from './initQuestions';
import { tellNewFile } from './initReport';
import { Ended, interview } from './interviewer';
import type { Io } from './io';
import { NO_MEMORY } from './memory';
import { pathFor, placeOf, writeNewFile } from './newFile';
import { complain } from './output';
import { absolutePath } from './paths';
import { dayOf, UsageError } from './usage';
import { type Surroundings, workspaceFinder } from './workspaces';

export async function init(name: string | undefined, flags: InitFlags, io: Io): Promise<number> {
  const draft = draftOf(name, flags);
  const place = placeOf(flags.output, io.cwd);
  const around = surroundingsOf(flags, io);
  const home = workspaceFinder(around)(pathFor(place, 'new'));
  if (home.trouble) {
    await complain(io, home.trouble.message);
    return home.trouble.kind === 'misused' ? EXIT.misused : EXIT.faulty;
  }
  const writes = flags.output === '-' ? 'nowhere' : flags.force ? 'over' : 'anew';
  const neighbours = { home, place, cwd: io.cwd, writes } as const;
  const { keyboard } = io;
  const { default: latin } = await import('@sindresorhus/transliterate');
  const idOf = idsBy(latin);
  try {
    const answers =
      keyboard && !flags.yes
        ? await asked(draft, neighbours, idOf, { keyboard, io, color: flags.color })
        : await said(draft, neighbours, idOf, flags.yes ?? false);
    const today = around.dates.asOf ?? home.configuration.asOf ?? io.today;
    const file = { path: pathFor(place, answers.id), text: allianceText(answers, formatDay(today), idOf) };
    if (writes === 'nowhere') await io.stdout.write(file.text);
    else writeNewFile(file.path, file.text, io.cwd, writes === 'over');
    return await tellNewFile(file, flags, around, io);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    await complain(io, 'Nothing was written.');
    return EXIT.ended;
  }
}

async function said(draft: Draft, neighbours: Neighbourhood, idOf: IdOf, takesDefaults: boolean): Promise<Answers> {
  const answers = answersSaid(draft, takesDefaults, idOf);
  const idFault = await idFaults(neighbours, answers.id);
  refuse(idFault(answers.id));
  return answers;
}

interface Seat {
  readonly keyboard: Readable;
  readonly io: Io;
  readonly color: boolean;
}

async function asked(draft: Draft, neighbours: Neighbourhood, idOf: IdOf, seat: Seat): Promise<Answers> {
  const idFault = await idFaults(neighbours);
  if (draft.id !== undefined) refuse(idFault(draft.id));
  return interview({ ...seat, opening: OPENING }, (ask) => askForAnswers(draft, ask, { idOf, idFault }));
}

const OPENING = 'A new alliance. Ctrl-C ends, and nothing is written.';

function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw new UsageError(fault);
}

function surroundingsOf(flags: InitFlags, io: Io): Surroundings {
  return {
    cwd: io.cwd,
    disk: MACHINE,
    memory: NO_MEMORY,
    configuration: flags.config === undefined ? undefined : absolutePath(io.cwd, flags.config),
    rules: [],
    dates: { asOf: dayOf(flags.asOf), today: io.today },
  };
}
