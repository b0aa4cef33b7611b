// How the syntax rules tell: each its share of what the parser found, at the very characters.
import { spanNode } from '../../schema/span';
import type { SourceFile } from '../../sourceFile';
import type { SyntaxFault } from '../../yaml/tree';
import type { Report } from '../rule';

/** The `check` of the rule for one code of syntax fault. Fixes of syntax do not change what is meant, so they are safe. */
export function tellSyntax(code: SyntaxFault['code']) {
  return ({ document }: SourceFile, report: Report): void => {
    for (const fault of document.faults) {
      if (fault.code !== code) continue;
      report(spanNode(fault.start, fault.end), fault.message, {
        related: (fault.related ?? []).map(({ start, end, message }) => ({ at: spanNode(start, end), message })),
        fixes: fault.fix ? [{ ...fault.fix, safe: true }] : [],
      });
    }
  };
}
