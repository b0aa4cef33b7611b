// Whether the person who is asked is still at the keyboard: Ctrl-D and a terminal that is closed end the questions too.
import type { Readable } from 'node:stream';

export interface Attendance {
  /** Whether the person has gone. */
  readonly isOver: () => boolean;
  /** A question begins; the signal tells it that nobody will answer any more. */
  readonly begin: () => AbortSignal;
  /** It has its answer. */
  readonly end: () => void;
  /** No more questions. */
  readonly close: () => void;
}

export function attendanceAt(keyboard: Readable): Attendance {
  let question: AbortController | undefined;
  let isOver = false;
  const leave = () => {
    isOver = true;
    question?.abort();
  };
  // The line editor stops listening after an answer, and where Ctrl-D leaves a question without one.
  const paused = () => {
    const asked = question;
    setImmediate(() => {
      if (asked && asked === question) leave();
    });
  };
  keyboard.on('end', leave).on('close', leave).on('pause', paused);
  return {
    isOver: () => isOver,
    begin: () => {
      question = new AbortController();
      return question.signal;
    },
    end: () => {
      question = undefined;
    },
    close: () => {
      keyboard.off('end', leave).off('close', leave).off('pause', paused);
      keyboard.pause();
    },
  };
}
