// The rules about comments that steer: one factory, as each tells the faults of one code.
import { spanNode } from '../../schema/span';
import type { SteeringFault } from '../../suppress/steering';
import { defineShapeRule, type ShapeRule } from '../rule';

export interface SteeringRule extends Pick<ShapeRule, 'summary' | 'why' | 'examples'> {
  readonly code: SteeringFault['code'];
}

export function steeringRule({ code, ...meta }: SteeringRule): ShapeRule {
  return defineShapeRule({
    ...meta,
    id: `ignore/${code}`,
    kind: 'shape',
    level: 'warning',
    source: ['P'],
    check({ steeringFaults }, report) {
      for (const fault of steeringFaults) {
        if (fault.code !== code) continue;
        const { message, fix, start, end } = fault;
        report(spanNode(start, end), message, {
          fixes: fix ? [{ ...fix, safe: true }] : [],
          ...(code === 'unused' ? { tag: 'unnecessary' } : {}),
        });
      }
    },
  });
}
