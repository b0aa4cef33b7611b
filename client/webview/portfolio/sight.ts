// What of the map is seen, and how high its rows are: measured on the page, and guessed before there is one.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Heights, Sight } from './windowed';

interface Seen {
  readonly sight: Sight;
  readonly heights: Heights;
  /** On paper nothing scrolls. */
  readonly isPrinted: boolean;
}

const GUESSED: Seen = { sight: { top: 0, height: 720 }, heights: { group: 32, alliance: 44 }, isPrinted: false };

export function useSight(box: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState(GUESSED);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => setSeen((before) => kept(before, { ...before, ...measured(element) }));
    const print = (isPrinted: boolean) => () => setSeen((before) => ({ ...before, isPrinted }));
    const [begin, end] = [print(true), print(false)];
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [box]);
  return seen;
}

/** Rows are as high as the style says, which depends on the width. */
function measured(box: HTMLElement): Pick<Seen, 'sight' | 'heights'> {
  const style = getComputedStyle(box.firstElementChild ?? box);
  const height = (name: string, guessed: number) => Number.parseFloat(style.getPropertyValue(name)) || guessed;
  return {
    sight: { top: box.scrollTop, height: box.clientHeight },
    heights: {
      group: height('--group-height', GUESSED.heights.group),
      alliance: height('--alliance-height', GUESSED.heights.alliance),
    },
  };
}

/** The same objects where nothing is new, so that what rests on them is not worked out again. */
function kept(before: Seen, { sight, heights, isPrinted }: Seen): Seen {
  const areHigh = heights.group === before.heights.group && heights.alliance === before.heights.alliance;
  const isThere = sight.top === before.sight.top && sight.height === before.sight.height;
  if (areHigh && isThere && isPrinted === before.isPrinted) return before;
  return { sight, heights: areHigh ? before.heights : heights, isPrinted };
}
