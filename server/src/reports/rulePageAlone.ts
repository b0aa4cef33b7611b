// The page of one rule for whoever shows it by itself, such as an editor.
import { RULES } from '../rules/index';
import { rulePage } from './rulePage';
import { rulePageAlone } from './rulePageMarkdown';

/** Markdown that links nowhere; null where there is no rule of that id. */
export function rulePageFor(id: string): string | null {
  const rule = RULES.find((each) => each.id === id);
  return rule ? rulePageAlone(rulePage(rule)) : null;
}
