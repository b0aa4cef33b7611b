// What can be told of an earlier state of a file without knowing how the files around it were.
import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { isOfDirectories } from '../rules/reference/named';

/** What an earlier state of a file names, and nobody knows, may stand in an earlier state of a directory. */
export function sureFindings({ findings, file }: Pick<Analysis, 'findings' | 'file'>): readonly Finding[] {
  const elsewhere = new Set(file.references.filter(isOfDirectories).map(({ node }) => node.start));
  return findings.filter(({ ruleId, start }) => ruleId !== 'reference/unknown' || !elsewhere.has(start));
}
