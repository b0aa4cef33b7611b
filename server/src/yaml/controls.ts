// Control characters and halves of characters, which no YAML text may hold: told line by line, and blanked.
import { lineEnd } from './characters';
import type { SyntaxFault } from './tree';

const CONTROL = /(?![\t\r\n\u0085])\p{Cc}|\p{Cs}|[\ufeff\ufffe\uffff]/gu;

/** The text with a blank for each such character; `base` is where it begins in the whole text. */
export function withoutControls(text: string, base: number): { text: string; faults: readonly SyntaxFault[] } {
  const faults: SyntaxFault[] = [];
  let toldUntil = -1;
  const clean = text.replace(CONTROL, (character, offset: number) => {
    if (character === '\ufeff' && base + offset === 0) return character;
    if (offset > toldUntil) {
      toldUntil = lineEnd(text, offset);
      const message = 'An invisible character stands here that no text may hold; remove it.';
      const start = base + offset;
      const fix = {
        title: 'Remove the invisible character',
        edits: [{ start, end: start + character.length, newText: '' }],
      };
      faults.push({ code: 'yaml', message, start, end: start + character.length, fix });
    }
    return ' '.repeat(character.length);
  });
  return { text: clean, faults };
}
