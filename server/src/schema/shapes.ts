// The shape of each kind of file.
import type { FileKind } from '../sourceFile';
import type { Shape } from './shape';
import { alliance, config, directory } from './shape.generated';

const SHAPES: Readonly<Record<FileKind, Shape>> = { alliance, directory, config };

export function shapeOf(kind: FileKind): Shape {
  return SHAPES[kind];
}
