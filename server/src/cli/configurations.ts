// The configuration of each workspace a run touches: read once, judged like any file of ours, and refused when wrong.
import { analyze, type Dates } from '../analyze';
import { RULES } from '../rules/index';
import { type Configuration, DEFAULT_CONFIGURATION, type RuleSettings } from '../workspace/configuration';
import { Unreadable } from '../workspace/fileSource';
import { readConfiguration } from '../workspace/readConfiguration';
import { isWithin, pathWithin, type Root } from '../workspace/root';
import { EMPTY_WORKSPACE } from '../workspace/workspace';
import type { Disk } from './disk';
import { printedPath } from './paths';
import type { Trouble } from './trouble';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Why nothing can be judged by it. */
  readonly trouble: Trouble | undefined;
}

/** The rules of the command line win over those of the file. */
export function loadConfiguration(
  root: Root,
  { rules, ...around }: Around & { rules: RuleSettings },
): LoadedConfiguration {
  const { configuration, trouble } = root.configuration
    ? readFrom(root.configuration, root, around)
    : { configuration: DEFAULT_CONFIGURATION, trouble: undefined };
  const overrides = rules.length === 0 ? [] : [{ files: ['**'], rules }];
  return { configuration: { ...configuration, overrides: [...configuration.overrides, ...overrides] }, trouble };
}

interface Around {
  readonly cwd: string;
  readonly disk: Disk;
  readonly dates: Dates;
}

function readFrom(path: string, root: Root, { cwd, disk, dates }: Around): LoadedConfiguration {
  const printed = printedPath(cwd, path);
  const own = isWithin(path, root.folder) ? pathWithin(root.folder, path) : printed;
  try {
    const text = disk.read(path, `"${printed}"`);
    const { file, findings } = analyze({ path: own, text }, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, dates);
    if (file.kind !== 'config') return refused(`${printed}:1: A configuration begins with "allianceConfig: 1".`);
    const wrong = findings.filter((finding) => finding.level === 'error');
    const [first] = wrong;
    if (!first) return { configuration: readConfiguration(file.root, own, RULES).configuration, trouble: undefined };
    const { line, character } = first.range.start;
    const others = wrong.length - 1;
    const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'fault' : 'faults'})`;
    return refused(`${printed}:${line + 1}:${character + 1}: ${first.message}${more}`);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const trouble: Trouble = { kind: error.missing ? 'misused' : 'faulty', message: `${error.message}.` };
    return { configuration: DEFAULT_CONFIGURATION, trouble };
  }
}

function refused(message: string): LoadedConfiguration {
  return { configuration: DEFAULT_CONFIGURATION, trouble: { kind: 'misused', message } };
}
