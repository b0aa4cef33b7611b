// Who holds a role, as people write it: `Maria Keller, SVP Research`, a name alone, or `, SVP Research`.
import type { Holder } from './answers';

/** Undefined where nobody is named. */
export function holderOf(text: string): Holder | undefined {
  const comma = text.indexOf(',');
  const name = (comma < 0 ? text : text.slice(0, comma)).trim();
  const title = comma < 0 ? '' : text.slice(comma + 1).trim();
  return name === '' && title === '' ? undefined : { name, title };
}
