// What is wrong with a value, given what its shape allows: empty, of the wrong type, not among the values, badly
// written, out of range. One value has one fault, the most telling.

import type { Day } from '../model/calendar';
import type { ScalarNode, YamlDocument } from '../yaml/tree';
import { expectation, FEW_VALUES, ofScalar } from './expectation';
import type { SchemaFault } from './fault';
import { formatSentence } from './formats';
import { nearest } from './nearest';
import { keyName } from './places';
import { listSizeFault, numberFault } from './ranges';
import { replacements } from './replacements';
import type { Shape } from './shape';
import type { Site } from './site';
import { isOfType, typeFault } from './types';
import { guess, joined, quoted } from './words';

/** The fault of a value that the validators refuse. */
export function valueFault(site: Site, document: YamlDocument, today: Day | undefined): SchemaFault {
  const { node } = site;
  const shape: Shape = site.shape ?? { types: [], prose: '' };
  if (node.kind === 'scalar' && isEmpty(node)) return emptyFault(site, node, shape);
  const isScalar = node.kind === 'scalar';
  if (isScalar && shape.enum && !Object.hasOwn(shape.enum, node.text)) return unknownValue(site, node, shape.enum);
  if (!shape.types.some((type) => isOfType(node, type))) {
    const isMistyped = isScalar && node.style === 'plain' && shape.types.includes('string');
    return isMistyped && shape.format !== undefined ? formatFault(site, node, shape) : typeFault(site, shape);
  }
  if (node.kind === 'list') return listSizeFault(site, node, shape, { document, today });
  if (node.kind === 'map') return typeFault(site, shape);
  return (shape.format ? undefined : numberFault(site, node, shape)) ?? formatFault(site, node, shape);
}

/** Whether nothing is written: no text, or only spaces. */
export function isEmpty(node: ScalarNode): boolean {
  return node.value === null || (typeof node.value === 'string' && node.text.trim() === '');
}

/** A value that is not there. */
export function emptyFault(site: Site, node: ScalarNode, shape: Shape): SchemaFault {
  const what = site.key ? quoted(keyName(site)) : `Item ${Number(site.name) + 1} of ${quoted(keyName(site))}`;
  const isNeeded = site.holder?.shape?.required?.includes(site.name) ?? false;
  const otherwise = site.key ? 'leave the key out' : 'take the item out';
  const message = `${what} is empty; write ${whatToWrite(shape)}${isNeeded && site.key ? '' : `, or ${otherwise}`}.`;
  return { code: 'wrong-type', message, node: node.end > node.start ? node : (site.key ?? node), fixes: [] };
}

/** The simplest that may stand there: one value rather than a list or block of them. */
function whatToWrite(shape: Shape): string {
  return shape.types.some((type) => type !== 'object' && type !== 'array') ? ofScalar(shape) : expectation(shape);
}

function unknownValue(site: Site, node: ScalarNode, values: Readonly<Record<string, string>>): SchemaFault {
  const words = Object.keys(values);
  const meant = nearest(node.text, words).words;
  const listed =
    words.length <= FEW_VALUES
      ? ` The values are ${joined(words, 'and')}.`
      : meant.length > 0
        ? ''
        : ` Values are ${words.slice(0, 4).join(', ')} and ${words.length - 4} more.`;
  return {
    code: 'unknown-value',
    message: `${quoted(node.text)} is not a value of ${quoted(keyName(site))}${meant.length > 0 ? guess(meant) : '.'}${listed}`,
    node,
    fixes: replacements(node, meant),
  };
}

/** A text that is not written as its place asks. */
export function formatFault(site: Site, node: ScalarNode, shape: Shape): SchemaFault {
  const { message, meant } = formatSentence(node.text, shape, keyName(site));
  return { code: 'bad-format', message, node, fixes: replacements(node, meant) };
}
