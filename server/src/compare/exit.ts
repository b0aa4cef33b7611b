// Compares the exit plan: whether there is one, who leads it, what may trigger it, what is to be done.

import { lacks } from '../model/absence';
import { formatDay } from '../model/calendar';
import type { ExitPlan } from '../model/types';
import { compareDuties } from './exitDuties';
import { compareTriggers } from './exitTriggers';
import type { Both, Draft, Two } from './two';
import { capital, named, partnerName } from './words';

export function compareExit(two: Two): readonly Draft[] {
  const [was, is] = [two.before.exit, two.after.exit];
  if (!was && !is) return [];
  if (!is) return [{ kind: 'exit/removed', sentence: 'The exit plan is gone.', before: was?.node }];
  if (!was) return [{ kind: 'exit/added', sentence: 'There is now an exit plan.', after: is.node }];
  const both = { before: was, after: is };
  return [...activation(both), ...leads(both, two), ...compareTriggers(both, two), ...compareDuties(both, two)];
}

function activation({ before, after }: Both<ExitPlan>): readonly Draft[] {
  const [was, is] = [before.activated, after.activated];
  if (was?.value === is?.value) return [];
  if (!is) {
    if (!was || !lacks(after.node, 'activated')) return [];
    const sentence = `The exit is no longer activated; it was as of ${formatDay(was.value)}.`;
    return [{ kind: 'exit/withdrawn', sentence, before: was.node }];
  }
  const earlier = was ? `; it was ${formatDay(was.value)}` : '';
  const sentence = `The exit is activated as of ${formatDay(is.value)}${earlier}.`;
  return [{ kind: 'exit/activated', sentence, before: was?.node, after: is.node }];
}

function leads({ before, after }: Both<ExitPlan>, two: Two): readonly Draft[] {
  return [...new Set([...before.leads.keys(), ...after.leads.keys()])].flatMap((side): readonly Draft[] => {
    const [was, is] = [before.leads.get(side), after.leads.get(side)];
    if (was?.text === is?.text) return [];
    const earlier = was ? named(was, two.before) : 'nobody';
    const partner = partnerName(side, two.after);
    const sentence = is
      ? `${capital(named(is, two.after))} now leads the exit for ${partner}; before ${earlier}.`
      : `Nobody leads the exit for ${partner} any more; it was ${earlier}.`;
    return [{ kind: 'exit/lead', sentence, before: was?.node, after: is?.node, ...(was ? {} : { weight: 'low' }) }];
  });
}
