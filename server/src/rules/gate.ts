// When a rule speaks and how loudly: gates by stage and depth, presets, public records and the other side.
import { isAtLeast, type Level, lower, raise } from '../finding';
import { type Depth, STAGES, type Stage } from '../model/terms';
import type { Alliance, Partner } from '../model/types';
import type { Configuration, RuleSetting } from '../workspace/configuration';
import { type Gate, isDirectoryRule, type PracticeRule, type Rule } from './rule';

/** Practice rules end with the transition unless their gate names another end. */
const LAST_STAGE: Stage = 'transition';

/** Whether the gate is open at this stage and depth. An unreadable stage opens only gates without a first stage. */
export function isOpen(gate: Gate | undefined, stage: Stage | undefined, depth: Depth): boolean {
  if (depth < (gate?.depth ?? 1)) return false;
  if (stage === undefined) return gate?.from === undefined;
  const at = STAGES.indexOf(stage);
  return at >= STAGES.indexOf(gate?.from ?? 'source') && at <= STAGES.indexOf(gate?.until ?? LAST_STAGE);
}

/** The rule's own level at this stage and depth: the loudest of those that apply. */
export function levelAt(rule: PracticeRule, stage: Stage | undefined, depth: Depth): Level {
  let level = rule.level;
  for (const louder of rule.louder ?? []) {
    const gate = { from: 'source', until: 'closed', ...louder } as const;
    if (stage !== undefined && isOpen(gate, stage, depth) && isAtLeast(louder.level, level)) level = louder.level;
  }
  return level;
}

export interface Loudness {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly preset: Configuration['preset'];
  readonly alliance: Alliance | undefined;
}

/**
 * The level of one finding. A level set in the configuration is final; otherwise the rule's own level (or `own`, the
 * finding's) passes through the preset, is lowered for a gap on another partner's side, and is at most a hint for a
 * gap in a public record.
 */
export function levelOf(
  { rule, setting, preset, alliance }: Loudness,
  own: Level | undefined,
  side: Partner | undefined,
): Level {
  if (setting.level !== undefined && setting.level !== 'off') return setting.level;
  const isGap = rule.kind === 'gap';
  let level =
    own ??
    (rule.kind === 'shape' || isDirectoryRule(rule)
      ? rule.level
      : levelAt(rule, alliance?.stage?.value, alliance?.depth ?? 3));
  if (preset === 'strict') level = raise(level);
  if (preset === 'relaxed' && isGap) level = lower(level);
  if (!isGap || !alliance) return level;
  if (side && alliance.self && side !== alliance.self) level = lower(level);
  return alliance.isPublic ? 'hint' : level;
}
