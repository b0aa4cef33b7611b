// What there is to say of a rule: the content of its page, made once for the terminal (rulePageText.ts) and for the
// documentation (rulePageMarkdown.ts).
import type { Kind, Level } from '../finding';
import { isDirectoryRule, type Rule } from '../rules/rule';
import { SOURCES } from '../rules/sources';
import { flaggingExample, type RuleExample, trimmed } from './ruleExample';
import { KIND_MEANINGS, usualValue } from './ruleFacts';
import { type LevelTable, levelsOf } from './ruleLevels';

export interface RulePage {
  readonly id: string;
  readonly level: Level;
  readonly summary: string;
  readonly why: string;
  readonly next: string | undefined;
  readonly kind: Kind;
  /** What such a finding tells. */
  readonly kindMeaning: string;
  readonly sources: readonly string[];
  readonly levels: LevelTable | string;
  /** Sentences about what else changes the level. */
  readonly levelNotes: readonly string[];
  readonly options: readonly PageOption[];
  readonly flags: RuleExample;
  readonly allows: string;
  /** The rule in a configuration, with its options as they are where nothing is set. */
  readonly configuration: string;
  /** The comment that silences one finding; undefined for what is said of such comments. */
  readonly silence: string | undefined;
}

interface PageOption {
  readonly name: string;
  /** As it is written in YAML. */
  readonly usual: string;
  readonly description: string;
}

export function rulePage(rule: Rule): RulePage {
  const { id, level, summary, why, kind } = rule;
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => ({
    name,
    usual: usualValue(spec),
    description: spec.description,
  }));
  return {
    id,
    level,
    summary,
    why,
    next: rule.next,
    kind,
    kindMeaning: KIND_MEANINGS[kind],
    sources: rule.source.map((code) => SOURCES[code]),
    levels: levelsOf(rule),
    levelNotes: levelNotes(rule),
    options,
    flags: flaggingExample(rule),
    allows: trimmed(rule.examples.allows),
    configuration: configurationOf(rule, options),
    silence: id.startsWith('ignore/')
      ? undefined
      : `# alliance-ignore-next-line ${id} until 2027-06-30: why it may stay`,
  };
}

function levelNotes(rule: Rule): string[] {
  const isTable = typeof levelsOf(rule) !== 'string';
  return [
    ...(isTable
      ? [
          'Depth says how close the alliance is: 1 tactical, 2 co-operative, 3 collaborative, 4 interdependent, 5 integrated.',
        ]
      : []),
    ...(rule.kind === 'gap' && !isDirectoryRule(rule)
      ? ['A gap on another partner’s side is told one level lower, one in a public record as a hint at most.']
      : []),
  ];
}

function configurationOf({ id, level }: Rule, options: readonly PageOption[]): string {
  const head = `allianceConfig: 1\nrules:\n  ${id}:`;
  if (options.length === 0) return `${head} ${level}    # or ${others(level)}`;
  const lines = options.map(({ name, usual }) => `    ${name}: ${usual}`);
  return [head, `    level: ${level}    # or ${others(level)}`, ...lines].join('\n');
}

function others(level: Level): string {
  return ['error', 'warning', 'info', 'hint', 'off'].filter((each) => each !== level).join(', ');
}
