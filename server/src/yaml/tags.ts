// Tags (`!!str`, `!<…>`, `!own`): the few of YAML's core schema are honoured, all others are told and ignored.
import type { ScalarTag } from './scalar';

const CORE = 'tag:yaml.org,2002:';

export type Tag = ScalarTag | 'seq' | 'map' | 'merge' | 'unknown';
const KNOWN: readonly Tag[] = ['str', 'int', 'float', 'bool', 'null', 'seq', 'map', 'merge'];

/** Handles and prefixes that `%TAG` lines declare. */
export type TagHandles = ReadonlyMap<string, string>;

/** What a tag as written stands for; undefined for the tag `!`, which only says that there is none. */
export function tagOf(spelling: string, handles: TagHandles): Tag | undefined {
  if (spelling === '!') return undefined;
  const full = fullName(spelling, handles);
  if (!full.startsWith(CORE)) return 'unknown';
  const name = full.slice(CORE.length);
  return KNOWN.find((known) => known === name) ?? 'unknown';
}

function fullName(spelling: string, handles: TagHandles): string {
  if (spelling.startsWith('!<')) return spelling.slice(2, -1);
  const close = spelling.indexOf('!', 1);
  const handle = close < 0 ? '!' : spelling.slice(0, close + 1);
  const prefix = handles.get(handle) ?? (handle === '!!' ? CORE : handle);
  return prefix + spelling.slice(handle.length);
}
