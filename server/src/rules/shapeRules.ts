// Rules about how a file is written: syntax, schema, references, comments that steer.
import ignoreExpired from './ignore/expired';
import ignoreNoReason from './ignore/no-reason';
import ignoreUnknownRule from './ignore/unknown-rule';
import ignoreUnused from './ignore/unused';
import referenceDuplicateId from './reference/duplicate-id';
import referenceUnknown from './reference/unknown';
import referenceUnused from './reference/unused';
import referenceVacantRole from './reference/vacant-role';
import type { Rule } from './rule';
import schemaBadFormat from './schema/bad-format';
import schemaDisclosed from './schema/disclosed';
import schemaMissingKey from './schema/missing-key';
import schemaOutOfRange from './schema/out-of-range';
import schemaUnknownKey from './schema/unknown-key';
import schemaUnknownValue from './schema/unknown-value';
import schemaWrongFile from './schema/wrong-file';
import schemaWrongMode from './schema/wrong-mode';
import schemaWrongType from './schema/wrong-type';
import syntaxDuplicateKey from './syntax/duplicate-key';
import syntaxOneDocument from './syntax/one-document';
import syntaxTrap from './syntax/trap';
import syntaxUnsafe from './syntax/unsafe';
import syntaxYaml from './syntax/yaml';

export const SHAPE_RULES: readonly Rule[] = [
  syntaxYaml,
  syntaxDuplicateKey,
  syntaxTrap,
  syntaxUnsafe,
  syntaxOneDocument,
  schemaUnknownKey,
  schemaMissingKey,
  schemaWrongType,
  schemaUnknownValue,
  schemaBadFormat,
  schemaOutOfRange,
  schemaWrongMode,
  schemaDisclosed,
  schemaWrongFile,
  referenceUnknown,
  referenceDuplicateId,
  referenceVacantRole,
  referenceUnused,
  ignoreUnknownRule,
  ignoreNoReason,
  ignoreUnused,
  ignoreExpired,
];
