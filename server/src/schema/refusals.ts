// From what the validators refuse to faults: groups their errors by place and tells each place's mistake once.
import type { Day } from '../model/calendar';
import type { FileKind } from '../sourceFile';
import type { MapNode, Pair, YamlDocument } from '../yaml/tree';
import type { SchemaFault } from './fault';
import { type Block, isMisplaced, tellUnknownKeys } from './keys';
import { missingAtRoot, missingFault } from './missing';
import type { Shape } from './shape';
import type { Site, SiteFinder } from './site';
import type { Told } from './told';
import type { SchemaError } from './validators.generated';
import { valueFault } from './values';
import { rootKeyOf, wrongVersion } from './wrongFile';

/** So many characters of pointers are read: a key of megabytes above a thousand faults must not cost minutes. */
const MOST_READ = 2_000_000;

/** Where a file is being judged. */
export interface Judging {
  readonly kind: FileKind;
  readonly document: YamlDocument;
  /** Undefined where it is not known. */
  readonly today: Day | undefined;
  readonly sites: SiteFinder;
  readonly placeName: (site: Site) => string;
  readonly told: Told;
  /** By the pairs of a block: keys that are there, but misspelt. */
  readonly misspelt: Map<readonly Pair[], Set<string>>;
}

/** Tells the faults behind the errors of a validator. */
export function tellRefusals(judging: Judging, errors: readonly SchemaError[]): void {
  let read = 0;
  for (let at = 0; at < errors.length && !judging.told.isFull(); ) {
    // The errors of one place follow one another.
    const here: SchemaError[] = [];
    const pointer = errors[at]?.instancePath ?? '';
    while (at < errors.length && errors[at]?.instancePath === pointer) {
      const error = errors[at++];
      if (error) here.push(error);
    }
    const site = judging.sites.at(pointer);
    if (site && !standsMisplaced(site)) tellPlace(judging, site, here);
    read += pointer.length;
    if (read > MOST_READ) {
      if (at < errors.length) judging.told.leaveOut();
      return;
    }
  }
}

/** Whether a place lies below a key that does not belong where it stands; then that key is the fault. */
function standsMisplaced(site: Site): boolean {
  for (let each: Site | undefined = site; each; each = each.holder) {
    if (each.holder?.shape && isMisplaced(each.holder.shape, each.name)) return true;
  }
  return false;
}

function tellPlace(judging: Judging, site: Site, errors: readonly SchemaError[]): void {
  const { node, shape } = site;
  const missing = named(errors, 'required', 'missingProperty');
  const unknown = named(errors, 'additionalProperties', 'additionalProperty');
  if (node.kind === 'map' && shape && missing.length + unknown.length > 0) {
    tellKeys(judging, { site, map: node, shape, missing, unknown });
  } else tellValue(judging, site);
}

function named(errors: readonly SchemaError[], keyword: string, param: string): string[] {
  return errors.flatMap((error) => (error.keyword === keyword ? String(error.params[param]) : []));
}

interface KeyErrors {
  readonly site: Site;
  readonly map: MapNode;
  readonly shape: Shape;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** A key that is missing because it is misspelt is told as the misspelt key only. */
function tellKeys(judging: Judging, { site, map, shape, missing, unknown }: KeyErrors): void {
  const { sites, placeName, told, misspelt } = judging;
  const under = (key: string) => sites.below(site, key);
  const block: Block = { site, shape, placeName, hasKey: (key) => under(key) !== undefined };
  const keys = unknown.flatMap((name) => under(name)?.key ?? []);
  const meant = tellUnknownKeys(block, keys, told);
  if (told.isFull()) return;
  misspelt.set(map.pairs, meant);
  const absent = missing.filter((key) => !meant.has(key));
  const fault = site.holder ? missingFault(judging, site, map, absent) : missingAtRoot(judging, shape, map, absent);
  if (fault) told.add(map.pairs, fault.code, fault);
}

function tellValue({ told, kind, document, today }: Judging, site: Site): void {
  const { node, holder, key } = site;
  const isVersion = key && holder && !holder.holder && site.name === rootKeyOf(kind);
  if (isVersion && node.kind === 'scalar' && node.text !== '') {
    const fault = wrongVersion(key, node);
    told.add(node, fault.code, fault);
    return;
  }
  const fault = valueFault(site, document, today);
  if (key || holder?.node.kind !== 'list' || fault.code !== 'wrong-type') told.add(node, fault.code, fault);
  else told.addItem(holder.node.items, kindOfItem(site, fault), fault);
}

/** Items with the same sort of thing in the wrong place are one mistake. */
function kindOfItem({ node }: Site, fault: SchemaFault): string {
  return `${fault.code} ${node.kind === 'scalar' ? `${typeof node.value} ${node.text === ''}` : node.kind}`;
}
