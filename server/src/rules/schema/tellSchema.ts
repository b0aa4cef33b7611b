// How the schema rules tell: each its share of what is wrong with the shape of a file, at the key or value itself.
import type { SchemaFault } from '../../schema/fault';
import type { SourceFile } from '../../sourceFile';
import type { Report } from '../rule';

/** The `check` of the rule for one code of schema fault. */
export function tellSchema(code: SchemaFault['code']) {
  return ({ schemaFaults }: SourceFile, report: Report): void => {
    for (const { code: each, node, pointer, message, fixes } of schemaFaults) {
      if (each !== code) continue;
      report(pointer === undefined ? node : { at: node, pointer }, message, { fixes });
    }
  };
}
