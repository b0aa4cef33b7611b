// The list of rules, in the order in which they are documented and, at one place, told.
import { COURSE_RULES } from './courseRules';
import { PEOPLE_RULES } from './peopleRules';
import type { Rule } from './rule';
import { SHAPE_RULES } from './shapeRules';
import { VALUE_RULES } from './valueRules';

export const RULES: readonly Rule[] = [...SHAPE_RULES, ...PEOPLE_RULES, ...VALUE_RULES, ...COURSE_RULES];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
