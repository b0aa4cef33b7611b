// Sample files as plain data, and copies of them with one thing changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { globSync } from 'tinyglobby';
import { REMOVED } from './variants';

const SAMPLES = join(import.meta.dirname, '../../samples');

/** Every file of samples/ that is an alliance, a directory or a configuration; paths relative to samples/. */
export function samplePaths(): string[] {
  return globSync('**/*.{yaml,yml,json}', { cwd: SAMPLES }).sort();
}

export function readSample(path: string): unknown {
  return load(readFileSync(join(SAMPLES, path), 'utf8'), { schema: CORE_SCHEMA });
}

/** `document` with `value` at the JSON pointer `at`, or with what stands there taken away; the original stays as it is. */
export function changed(document: unknown, at: string, value: unknown): unknown {
  const parts = at.split('/').slice(1);
  return changedBelow(
    document,
    parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
    value,
  );
}

function changedBelow(holder: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(holder)) {
    const below = changedBelow(holder[Number(part)], rest, value);
    return below === REMOVED ? holder.toSpliced(Number(part), 1) : Object.assign([...holder], { [part]: below });
  }
  if (!isRecord(holder)) throw new Error(`No block or list in which "${part}" could stand.`);
  const below = changedBelow(holder[part], rest, value);
  if (below !== REMOVED) return { ...holder, [part]: below };
  const { [part]: taken, ...others } = holder;
  if (taken === undefined) throw new Error(`Nothing stands at "${part}".`);
  return others;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
