// The ids of a new file, made from names: in Latin letters, short, each free and none that YAML could read as anything
// but text.
import { idFrom } from '../schema/patterns';
import { plainScalarValue } from '../yaml/scalar';

/** Ids are typed often; a longer one is cut, at a hyphen where it has one. Leaves room for a number. */
const LONGEST = 48;
const LEGAL_FORM =
  /[\s,&]+(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|llp|plc|gmbh|ag|kg|kgaa|se|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|n\.?v|b\.?v|ab|asa|a\/s|oyj?|k\.?k|pty|pte)\.?$/i;
/** Words that older readers of YAML take for yes and no. */
const YES_OR_NO = /^(?:y|n|yes|no|on|off)$/;

type Named = 'alliance' | 'partner' | 'person' | 'goal';

/** An id for what is called `name`; where the name gives none, it begins with what it is: `3M` → `partner-3m`. */
export type IdOf = (name: string, kind: Named, taken?: ReadonlySet<string>) => string;

/** Makes ids; `latin` writes other scripts in Latin letters. */
export function idsBy(latin: (text: string) => string): IdOf {
  return (name, kind, taken = new Set()) => {
    const text = latin(kind === 'partner' ? withoutLegalForm(name) : name)
      .toLowerCase()
      .replaceAll(/['’]/g, '');
    const own = idFrom(text);
    const id = shortened(own !== undefined && isText(own) ? own : (idFrom(`${kind} ${text}`) ?? kind));
    return taken.has(id) ? numbered(id, taken) : id;
  };
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function isText(id: string): boolean {
  return plainScalarValue(id) === id && !YES_OR_NO.test(id);
}

function withoutLegalForm(name: string): string {
  const shorter = name.trim().replace(LEGAL_FORM, '');
  return shorter === name.trim() || shorter === '' ? shorter || name : withoutLegalForm(shorter);
}

function shortened(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1).lastIndexOf('-');
  return cut > 0 ? id.slice(0, cut) : id.slice(0, LONGEST);
}
