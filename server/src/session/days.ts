// The day by the machine's clock (UTC), and its end.
import type { Day } from '../model/calendar';
import type { Platform } from './platform';

const MS_PER_DAY = 86_400_000;

export function todayOf({ now }: Platform): Day {
  return Math.floor(now() / MS_PER_DAY);
}

/** Calls `act` whenever a day has begun, until what is returned is called. */
export function eachMidnight({ now }: Platform, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const left = MS_PER_DAY - (now() % MS_PER_DAY);
    timer = setTimeout(() => {
      act();
      wait();
    }, left + 1);
  };
  wait();
  return () => clearTimeout(timer);
}
