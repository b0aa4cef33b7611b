// Asks a person at a terminal, on standard error, so that standard output stays free for what is made of the answers.
import { type Readable, Writable } from 'node:stream';
import type { CANCEL_SYMBOL, Option } from '@clack/prompts';
import { shown } from '../reports/display';
import { attendanceAt } from './attendance';
import type { Io } from './io';
import { wantsColor } from './output';

/** The person has ended the questions, or is gone. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface TextQuestion {
  readonly message: string;
  /** Shown where nothing is typed yet; an example, not an answer. */
  readonly example?: string | undefined;
  /** Typed in already. */
  readonly initial?: string | undefined;
  /** Why an answer cannot be taken. */
  readonly fault?: (answer: string) => string | undefined;
}

/** Each question is answered or throws Ended. */
export interface Interviewer {
  /** The answer without spaces around it. */
  text(question: TextQuestion): Promise<string>;
  choose<T extends string>(message: string, choices: readonly Choice<T>[], initial: T): Promise<T>;
  /** None, one or several. */
  chooseSome<T extends string>(message: string, choices: readonly Choice<T>[]): Promise<readonly T[]>;
}

export interface Interview {
  readonly keyboard: Readable;
  readonly io: Io;
  readonly color: boolean;
  /** What it is about, said first. */
  readonly opening: string;
}

/** Runs an interview at the keyboard and lets go of it afterwards. */
export async function interview<T>(
  { keyboard, io, color, opening }: Interview,
  ask: (interviewer: Interviewer) => Promise<T>,
): Promise<T> {
  const { intro, isCancel, multiselect, select, settings, text } = await import('@clack/prompts');
  // A slip of the Escape key is no reason to throw all answers away; Ctrl-C ends.
  settings.aliases.delete('escape');
  const output = screenOf(io, color);
  const attendance = attendanceAt(keyboard);
  const begun = () => {
    if (attendance.isOver()) throw new Ended();
    return { input: keyboard, output, signal: attendance.begin() };
  };
  const answered = <Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer => {
    attendance.end();
    if (isCancel(answer)) throw new Ended();
    return answer;
  };
  try {
    intro(shown(opening), { output });
    return await ask({
      async text({ message, example: placeholder = '', initial: initialValue = '', fault }) {
        const validate = (typed: string | undefined) => fault?.((typed ?? '').trim());
        const options = {
          message: shown(message),
          placeholder: placeholder === '' ? '' : shown(`e.g. ${placeholder}`),
          initialValue,
          validate,
        };
        return answered(await text({ ...begun(), ...options })).trim();
      },
      async choose<Value extends string>(message: string, choices: readonly Choice<Value>[], initialValue: Value) {
        const options = { message: shown(message), options: optionsOf(choices), initialValue };
        return answered(await select({ ...begun(), ...options }));
      },
      async chooseSome<Value extends string>(message: string, choices: readonly Choice<Value>[]) {
        const options = { message: shown(message), options: optionsOf(choices), required: false };
        return answered(await multiselect({ ...begun(), ...options }));
      },
    });
  } finally {
    attendance.close();
    // What is said next stands apart, and must not overtake the last of what is drawn.
    await new Promise<void>((resolve) => output.end('\n', resolve));
  }
}

function optionsOf<T extends string>(choices: readonly Choice<T>[]): Option<T>[] {
  return choices.map(({ value, label, hint }) => {
    const option = { value, label: shown(label), ...(hint === undefined ? {} : { hint: shown(hint) }) };
    // The library's type of options depends on that of their value, which is open here.
    return option as Option<T>;
  });
}

const ESCAPE = '\u001b';
const COLOR = new RegExp(`${ESCAPE}\\[(?:[349]\\d|10\\d)m`, 'g');

/** Standard error as the questions are drawn on it; without colours where nobody wants them. */
function screenOf({ stderr, env }: Io, color: boolean): Writable {
  const hasColor = wantsColor({ env, stdout: stderr }, color);
  const screen = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      stderr.write(hasColor ? chunk : chunk.replace(COLOR, '')).then(() => done(), done);
    },
  });
  return Object.assign(screen, { isTTY: true, columns: stderr.columns ?? 80 });
}
