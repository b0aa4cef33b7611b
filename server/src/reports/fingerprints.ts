// What other tools recognise a finding by from one run to the next: its key, made unique within a report.
import type { Finding } from '../finding';
import type { CheckedFile } from './report';

/**
 * A readable text for each finding: its key; of findings with the same key, the second is `KEY #2`. Counted in order of
 * place, so that a finding keeps its number when only levels change.
 */
export function fingerprintsOf(files: readonly CheckedFile[]): ReadonlyMap<Finding, string> {
  const findings = files.flatMap((file) => file.findings);
  const given = new Set(findings.map(({ key }) => key));
  const counts = new Map<string, number>();
  const fingerprints = new Map<Finding, string>();
  for (const finding of findings) {
    const { key } = finding;
    let count = (counts.get(key) ?? 0) + 1;
    // A key may by chance end like the number of another; none is given twice.
    while (count > 1 && given.has(numbered(key, count))) count++;
    counts.set(key, count);
    given.add(numbered(key, count));
    fingerprints.set(finding, numbered(key, count));
  }
  return fingerprints;
}

function numbered(key: string, count: number): string {
  return count === 1 ? key : `${key} #${count}`;
}
