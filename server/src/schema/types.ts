// A value of the wrong type: a text where a list belongs, a list where a block belongs, "yes" where true belongs.
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import { expectation, leadingKeys, range, whatStands } from './expectation';
import type { SchemaFault } from './fault';
import { keyName } from './places';
import { rawReplacement } from './replacements';
import type { JsonType, Shape } from './shape';
import type { Site } from './site';
import { guess, quoted, quotedList } from './words';

export function isOfType(node: TreeNode, type: JsonType): boolean {
  if (node.kind === 'list') return type === 'array';
  if (node.kind === 'map') return type === 'object';
  const { value } = node;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** The fault of a value whose type the shape does not allow. */
export function typeFault(site: Site, shape: Shape): SchemaFault {
  const { node } = site;
  if (node.kind !== 'scalar') return collectionFault(site, node, shape);
  if (shape.types.some((type) => type !== 'object' && type !== 'array')) return scalarFault(site, node, shape);
  return shape.types.includes('array') ? listWanted(site, node) : blockWanted(site, node, shape);
}

function collectionFault(site: Site, node: MapNode | ListNode, shape: Shape): SchemaFault {
  const where = site.key ? quoted(keyName(site)) : `Item ${Number(site.name) + 1} of ${quoted(keyName(site))}`;
  const wants =
    site.key || shape.types.length > 1 || !shape.types.includes('object') ? expectation(shape) : blockWithKeys(shape);
  return {
    code: 'wrong-type',
    message: `${where} takes ${wants}, but ${whatStands(node)} stands there${advice(node, shape)}.`,
    node: site.key ?? node,
    fixes: [],
  };
}

function advice(node: MapNode | ListNode, { types, keyReference }: Shape): string {
  if (types.length > 1) return '';
  if (node.kind === 'map' && types[0] === 'array') return '; begin each entry with a dash';
  if (node.kind === 'list' && types[0] === 'object') {
    return keyReference === 'partner' ? '; write the id of each partner as a key' : '; write its keys without dashes';
  }
  return '';
}

function listWanted(site: Site, node: ScalarNode): SchemaFault {
  const wrap = [
    { start: node.start, end: node.start, newText: '[' },
    { start: node.end, end: node.end, newText: ']' },
  ];
  const isSimple = node.style !== 'literal' && node.style !== 'folded' && !/[[\]{}\r\n]/.test(node.text);
  return {
    code: 'wrong-type',
    message: `${quoted(node.text)} stands where a list belongs; put the entries of ${quoted(keyName(site))} in brackets, or on lines of their own after dashes.`,
    node,
    fixes: isSimple ? [{ title: 'Make it a list', safe: false, edits: wrap }] : [],
  };
}

function blockWanted(site: Site, node: ScalarNode, shape: Shape): SchemaFault {
  const owner = site.key ? quoted(keyName(site)) : `each item of ${quoted(keyName(site))}`;
  return {
    code: 'wrong-type',
    message: `${quoted(node.text)} stands where a block of keys belongs; ${owner} takes ${blockWithKeys(shape)}.`,
    node,
    fixes: [],
  };
}

function blockWithKeys(shape: Shape): string {
  if (shape.keyReference === 'partner') return 'a block with the id of each partner as a key';
  const keys = leadingKeys(shape);
  if (keys.length === 0) return 'a block of keys';
  if (keys.length === 1) return `a block with the key ${quotedList(keys, 'and')}`;
  const joint = shape.required?.length || !shape.requiresOne ? 'and' : 'or';
  return `a block with keys such as ${quotedList(keys, joint)}`;
}

const TRUTHS: Readonly<Record<string, string | undefined>> = {
  yes: 'true',
  y: 'true',
  on: 'true',
  true: 'true',
  no: 'false',
  n: 'false',
  off: 'false',
  false: 'false',
};

function scalarFault(site: Site, node: ScalarNode, shape: Shape): SchemaFault {
  const value = quoted(node.text);
  const key = quoted(keyName(site));
  const tell = (message: string, meant: string | undefined): SchemaFault => ({
    code: 'wrong-type',
    message,
    node,
    fixes: rawReplacement(node, meant),
  });
  const { types } = shape;
  if (types.includes('boolean')) {
    const meant = TRUTHS[node.text.toLowerCase()];
    const why = node.text === meant ? ' stands in quotes, which makes it a text' : ' is neither true nor false';
    return tell(
      `${value}${why}${node.text === meant ? '' : guess(meant ? [meant] : [])}${meant && node.text !== meant ? '' : '.'} ${key} takes true or false.`,
      meant,
    );
  }
  if (types.includes('string'))
    return tell(`${value} cannot stand here; ${key} takes ${expectation(shape)}.`, undefined);
  const what = types.includes('integer') ? 'a whole number' : 'a number';
  const norm = `${key} takes ${what}${range(shape)}.`;
  const meant = numberIn(node, types.includes('integer'));
  if (meant === node.text) return tell(`${value} stands in quotes, which makes it a text; ${norm}`, meant);
  return tell(`${value} is not ${what}; ${norm}`, meant);
}

/** The number in `"3"`, `80 %`, `€ 1,000` as it is to be written; undefined where there is none, or more than one. */
function numberIn({ text, value }: ScalarNode, whole: boolean): string | undefined {
  if (typeof value !== 'string' || text.length > 40) return undefined;
  const digits = /^[^\d+-]{0,4}?([+-]?\d[\d,]*(?:\.\d+)?)\s*\D{0,10}$/.exec(text.trim())?.[1];
  if (digits === undefined || (digits.includes(',') && !/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)))
    return undefined;
  const number = digits.replaceAll(',', '').replace(/^\+/, '');
  return whole && number.includes('.') ? undefined : number;
}
