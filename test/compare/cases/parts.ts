// Changes of the parts that every alliance has, of the text in base.ts.

import { AGREEMENT } from './agreementCases';
import type { Case } from './case';
import { GOVERNANCE } from './governanceCases';
import { PERFORMANCE } from './performanceCases';
import { WHO } from './whoCases';

export const PARTS: Readonly<Record<string, readonly Case[]>> = {
  ...WHO,
  ...GOVERNANCE,
  ...PERFORMANCE,
  ...AGREEMENT,
};
