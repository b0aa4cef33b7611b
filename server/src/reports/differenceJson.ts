// What changed in meaning, for programs: version 1 of the JSON of `alliance diff`. Its schema is schemas/diff.schema.json.
import type { Change } from '../compare/difference';
import type { Finding } from '../finding';
import type { ComparedAlliance, DiffReport } from './difference';

export const jsonDifference: DiffReport = ({ before, after, alliances, compared }) => {
  const run = {
    version: 1,
    before,
    after: after ?? null,
    alliances: alliances.map(allianceEntry),
    summary: { alliances: compared, ...sums(alliances) },
  };
  return [`${JSON.stringify(run, null, 2)}\n`];
};

function allianceEntry(alliance: ComparedAlliance): object {
  const { status, path, id, name } = alliance;
  const who = { status, path, id: id ?? null, name: name ?? null };
  if (!('difference' in alliance)) return { ...who, counts: alliance.counts };
  const { changes, findings, health, untold, isWhole } = alliance.difference;
  return {
    ...who,
    pathBefore: alliance.pathBefore,
    changes: changes.map(changeEntry),
    health: health ?? null,
    findings: { new: findings.fresh.map(findingEntry), gone: findings.gone.map(findingEntry) },
    untold,
    isWhole,
  };
}

function changeEntry({ kind, weight, section, sentence, before, after }: Change): object {
  return { kind, weight, section, sentence, before: before ?? null, after: after ?? null };
}

function findingEntry({ ruleId, level, kind, message, range, pointer, key }: Finding): object {
  return { ruleId, level, kind, message, range, pointer, key };
}

function sums(alliances: readonly ComparedAlliance[]): object {
  const sum = { added: 0, removed: 0, renamed: 0, changed: 0, high: 0, medium: 0, low: 0, new: 0, gone: 0 };
  for (const alliance of alliances) {
    sum[alliance.status]++;
    if (!('difference' in alliance)) continue;
    const { changes, findings } = alliance.difference;
    for (const { weight } of changes) sum[weight]++;
    sum.new += findings.fresh.length;
    sum.gone += findings.gone.length;
  }
  return sum;
}
