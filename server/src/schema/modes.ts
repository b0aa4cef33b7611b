// Blocks whose keys depend on a mode or kind: keys that belong to another mode, and keys that the mode needs.
import { lacks } from '../model/absence';
import type { MapNode, ScalarNode } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import type { SchemaFault } from './fault';
import { placeOf } from './missing';
import { replacements } from './replacements';
import type { Modes } from './shape';
import { quoted, quotedList } from './words';

/** The fault of a block that does not go with its mode, one at most: keys too many say more than keys too few. */
export function modeFault(block: ModeBlock): SchemaFault | undefined {
  const mode = pairOf(block.map, block.modes.key)?.value;
  if (mode?.kind !== 'scalar' || !Object.hasOwn(block.modes.of, mode.text)) return undefined;
  return foreignFault(block, mode) ?? lackingFault(block, mode);
}

interface ModeBlock {
  readonly map: MapNode;
  readonly modes: Modes;
  /** What sentences call the block. */
  readonly place: () => string;
  /** Whether a key that is not there stands there misspelt. */
  readonly isMisspelt: (key: string) => boolean;
}

/** Keys that other modes name and this one does not. */
function foreignFault({ map, modes, place }: ModeBlock, mode: ScalarNode): SchemaFault | undefined {
  const own = keysOf(modes, mode.text);
  const others = new Set(Object.keys(modes.of).flatMap((name) => keysOf(modes, name)));
  const foreign = map.pairs.filter(({ key }) => others.has(key.text) && !own.includes(key.text));
  const [first] = foreign;
  if (!first) return undefined;
  const names = foreign.map(({ key }) => key.text);
  const fitting = Object.keys(modes.of).filter((name) => names.every((key) => keysOf(modes, name).includes(key)));
  const belongs =
    fitting.length === 0
      ? ''
      : `; ${names.length === 1 ? 'it belongs' : 'they belong'} to ${quotedList(fitting, 'or')}`;
  const isOnly =
    fitting.length === 1 && fitting[0] !== undefined && needsOf(modes, fitting[0]).every((key) => pairOf(map, key));
  return {
    code: 'wrong-mode',
    message: `${quotedList(names, 'and')} ${names.length === 1 ? 'has' : 'have'} no meaning in ${place()} where ${quoted(modes.key)} is ${quoted(mode.text)}${belongs}.`,
    node: first.key,
    fixes: isOnly ? replacements(mode, fitting) : [],
  };
}

/** Keys that this mode needs. */
function lackingFault({ map, modes, place, isMisspelt }: ModeBlock, mode: ScalarNode): SchemaFault | undefined {
  const missing = needsOf(modes, mode.text).filter((key) => lacks(map, key) && !isMisspelt(key));
  const [first] = missing;
  if (first === undefined) return undefined;
  const message = `${missing.length === 1 ? 'Key' : 'Keys'} ${quotedList(missing, 'and')} ${missing.length === 1 ? 'is' : 'are'} missing in ${place()}; ${missing.length === 1 ? 'it is' : 'they are'} needed where ${quoted(modes.key)} is ${quoted(mode.text)}.`;
  return { code: 'wrong-mode', message, ...placeOf(map, first), fixes: [] };
}

function needsOf(modes: Modes, mode: string): readonly string[] {
  return modes.of[mode]?.needs ?? [];
}

function keysOf(modes: Modes, mode: string): readonly string[] {
  return [...needsOf(modes, mode), ...(modes.of[mode]?.may ?? [])];
}
