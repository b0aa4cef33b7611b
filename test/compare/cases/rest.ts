// Changes of what base.ts leaves out, of the text in whole.ts.
import type { Case } from './case';
import { PARTNER_DETAILS } from './partnerDetails';
import { RUNNING_DETAILS } from './runningDetails';
import { VALUE_DETAILS } from './valueDetails';
import { WORK } from './workCases';
import { WORK_DETAILS } from './workDetails';

export const REST: Readonly<Record<string, readonly Case[]>> = {
  ...PARTNER_DETAILS,
  ...RUNNING_DETAILS,
  ...VALUE_DETAILS,
  ...WORK,
  ...WORK_DETAILS,
};
