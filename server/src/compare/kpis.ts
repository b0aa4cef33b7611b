// Compares the KPIs: which there are, where they should be and by when, who answers for them, what was measured.

import { lacks } from '../model/absence';
import { formatDay } from '../model/calendar';
import { lastActual } from '../model/kpis';
import type { Kpi, Thresholds } from '../model/types';
import { joined, quoted } from '../schema/words';
import { valueAt } from '../yaml/tree';
import { compareTarget } from './kpiTarget';
import { matched } from './match';
import { type Both, changedField, changedTexts, type Draft, type Two } from './two';
import { everybody, isSameActors, often, partnerNames } from './words';

export function compareKpis(two: Two): readonly Draft[] {
  const { before, after, meaning } = two;
  const { both, gone, come } = matched(before.kpis, after.kpis, ({ id }) => id.value, meaning);
  return [
    ...gone.map(({ label, id }): Draft => {
      return { kind: 'kpi/dropped', sentence: `The KPI ${quoted(label)} is gone.`, before: id.node };
    }),
    ...come.map(({ label, id }): Draft => {
      return { kind: 'kpi/added', sentence: `The KPI ${quoted(label)} is new.`, after: id.node };
    }),
    ...both.flatMap((pair) => [
      ...compareTarget(pair),
      ...terms(pair),
      ...thresholds(pair, two),
      ...owner(pair, two),
      ...agreement(pair, two),
      ...measured(pair, two),
    ]),
  ];
}

function terms({ before, after }: Both<Kpi>): readonly Draft[] {
  const both = { before: before.node, after: after.node };
  const name = `KPI ${quoted(after.label)}`;
  const drafts: Draft[] = [];
  const direction = changedField(both, 'direction');
  if (direction) {
    const was = direction.before ? `; before ${quoted(direction.before.text)}` : '';
    const is = direction.after ? `is now ${quoted(direction.after.text)}` : 'is no longer said';
    const weight = direction.before ? {} : ({ weight: 'low' } as const);
    drafts.push({
      kind: 'kpi/direction',
      sentence: `Which way ${name} is better ${is}${was}.`,
      ...direction,
      ...weight,
    });
  }
  const unit = changedField(both, 'unit');
  if (unit?.after) {
    const was = unit.before ? `; before in ${quoted(unit.before.text)}` : '';
    drafts.push({ kind: 'kpi/unit', sentence: `${name} is now counted in ${quoted(unit.after.text)}${was}.`, ...unit });
  }
  const cadence = changedField(both, 'cadence');
  if (cadence?.after) {
    const was = cadence.before ? `; before ${often(cadence.before.text)}` : '';
    drafts.push({
      kind: 'kpi/cadence',
      sentence: `${name} is now taken ${often(cadence.after.text)}${was}.`,
      ...cadence,
    });
  }
  return drafts;
}

function thresholds({ before, after }: Both<Kpi>, { meaning }: Two): readonly Draft[] {
  const nodes = { before: valueAt(before.node, 'thresholds'), after: valueAt(after.node, 'thresholds') };
  const isTellable = (kpi: Kpi) => kpi.thresholds !== undefined || lacks(kpi.node, 'thresholds');
  if (!isTellable(before) || !isTellable(after) || meaning(nodes.before) === meaning(nodes.after)) return [];
  const name = `KPI ${quoted(after.label)}`;
  const sentence = after.thresholds
    ? `${name} now turns ${turns(after.thresholds)}; before ${before.thresholds ? turns(before.thresholds) : 'nothing was said'}.`
    : `From where on ${name} is at risk is no longer said; it turned ${before.thresholds ? turns(before.thresholds) : 'nowhere'}.`;
  return [{ kind: 'kpi/thresholds', sentence, ...nodes }];
}

/** `amber at 90 and red at 75 percent of the plan`. */
function turns({ amber, red, of }: Thresholds): string {
  const colours = [...(amber ? [`amber at ${amber.value}`] : []), ...(red ? [`red at ${red.value}`] : [])];
  return `${colours.length === 0 ? 'nowhere' : joined(colours, 'and')}${of === 'plan' ? ' percent of the plan' : ''}`;
}

function owner({ before, after }: Both<Kpi>, two: Two): readonly Draft[] {
  if (isSameActors(before.owners, after.owners)) return [];
  const isTellable = (kpi: Kpi) => kpi.owners.length > 0 || lacks(kpi.node, 'owner');
  if (!isTellable(before) || !isTellable(after)) return [];
  const nodes = { before: valueAt(before.node, 'owner'), after: valueAt(after.node, 'owner') };
  const was = everybody(before.owners, two.before);
  if (after.owners.length === 0) {
    const sentence = `Nobody answers for KPI ${quoted(after.label)} any more; it was ${was}.`;
    return [{ kind: 'kpi/no-owner', sentence, ...nodes }];
  }
  const verb = after.owners.length > 1 ? 'answer' : 'answers';
  const sentence = `Now ${everybody(after.owners, two.after)} ${verb} for KPI ${quoted(after.label)}; before ${was}.`;
  return [{ kind: 'kpi/owner', sentence, ...nodes }];
}

function agreement({ before, after }: Both<Kpi>, two: Two): readonly Draft[] {
  const { come, gone } = changedTexts({ before: before.node, after: after.node }, 'agreedBy');
  const name = `KPI ${quoted(after.label)}`;
  const drafts: Draft[] = [];
  if (gone.length > 0) {
    const sentence = `${name} is no longer agreed by ${partnerNames(gone, two.before)}.`;
    drafts.push({ kind: 'kpi/agreement-withdrawn', sentence, before: gone[0], tells: gone });
  }
  if (come.length > 0) {
    const sentence = `${name} is now agreed by ${partnerNames(come, two.after)}.`;
    drafts.push({ kind: 'kpi/agreed', sentence, after: come[0], tells: come });
  }
  return drafts;
}

/** The latest figure, whatever its day: what is recorded is news. */
function measured({ before, after }: Both<Kpi>, two: Two): readonly Draft[] {
  const [was, is] = [lastActual(before, two.before.today), lastActual(after, two.after.today)];
  if (!is || (was && was.date === is.date && was.value === is.value)) return [];
  const unit = after.unit ? ` ${quoted(after.unit.value)}` : '';
  const earlier = was ? `; before ${was.value} on ${formatDay(was.date)}` : '';
  const sentence = `KPI ${quoted(after.label)} stands at ${is.value}${unit} on ${formatDay(is.date)}${earlier}.`;
  return [{ kind: 'kpi/measured', sentence, before: was?.measurement.node, after: is.measurement.node }];
}
