// The documentation of the rules as files: a page for each and the index. What tools/generate.mjs asks the sources.
import { RULES } from '../rules/index';
import { rulePage } from './rulePage';
import { rulePageMarkdown, rulesIndexMarkdown } from './rulePageMarkdown';

/** Path relative to docs/rules/ → content. */
export function rulesDocumentation(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['README.md', rulesIndexMarkdown(RULES)],
    ...RULES.map((rule) => [`${rule.id}.md`, rulePageMarkdown(rulePage(rule))] as const),
  ]);
}

/** What the schema of configurations must know of the rules. */
export const RULE_OPTIONS = RULES.map(({ id, level, summary, options = {} }) => ({ id, level, summary, options }));
