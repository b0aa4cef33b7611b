// The holder of a role that nobody holds: by position, with a place to fill, or somebody who may be the one.
import type { Fix } from '../../finding';
import { isGroup } from '../../model/holders';
import { isJointRole, isPartnerRole, splitRole } from '../../model/references';
import { ROLE_TITLES, type RoleName } from '../../model/terms';
import type { Actor, Alliance, Role } from '../../model/types';
import type { Vacancy } from '../../model/vacancy';
import { type NewPair, quoteIfNeeded } from '../../yaml/edits';
import type { TreeNode, YamlDocument } from '../../yaml/tree';
import { insertion, insertionAt, itemInsertion, together } from '../insertion';

/** One pair of a holder: who it is. */
function unnamed(name: RoleName): NewPair {
  return { key: 'title', value: `<${isGroup(name) ? 'who is in the' : 'who is'} ${ROLE_TITLES[name]}>` };
}

/** The pair that names an actor as a holder; undefined where it stands for no one person or position. */
function named({ reference, seat }: Actor): NewPair | undefined {
  const target = reference?.target;
  const holder = target?.kind === 'role' ? target.holders[0] : undefined;
  const person = target?.kind === 'person' ? target.id.value : holder?.person?.id.value;
  const title = person === undefined ? (holder?.title ?? seat)?.value : undefined;
  if (person !== undefined) return { key: 'person', value: quoteIfNeeded(person, 'flow') };
  return title === undefined ? undefined : { key: 'title', value: quoteIfNeeded(title, 'flow') };
}

function written(name: RoleName, { key, value }: NewPair): NewPair {
  const holder = `{ ${key}: ${String(value)} }`;
  return { key: name, value: isGroup(name) ? `[${holder}]` : holder };
}

/** One fix that fills a role on all these sides; `candidate` gives somebody who may be named there. */
export function namings(
  { document, root }: Alliance,
  name: RoleName,
  vacancies: readonly Vacancy[],
  title: string,
  candidate: (vacancy: Vacancy) => Actor | undefined = () => undefined,
): readonly Fix[] {
  const inner: (readonly Fix[])[] = [];
  const blocks: NewPair[] = [];
  for (const vacancy of vacancies) {
    const actor = candidate(vacancy);
    const who = (actor && named(actor)) ?? unnamed(name);
    const { block, role } = vacancy;
    if (role) inner.push(filling(document, role, who, title));
    else if (block) inner.push(insertion(document, block, written(name, who), title));
    else blocks.push(blockOf(vacancy.partner.id.value, name, who));
  }
  // What is added within the last block comes before the block that is added behind it.
  const outer = blocks.length > 0 ? [insertionAt(document, root, ['roles'], blocks, title)] : [];
  return together(title, [...inner, ...outer]);
}

/** Names the holder in a role that is written and empty: a block, or a list for a group. */
function filling(document: YamlDocument, role: TreeNode, who: NewPair, title: string): readonly Fix[] {
  if (role.kind !== 'list') return insertion(document, role, who, title);
  return itemInsertion(document, role, [`{ ${who.key}: ${String(who.value)} }`], title);
}

function blockOf(side: string, name: RoleName, who: NewPair): NewPair {
  const { key, value } = written(name, who);
  return { key: side, value: [`  ${key}: ${String(value)}`] };
}

/** A fix that fills the role a reference names, written or not. */
export function naming({ document, root }: Alliance, ref: string, role: Role | undefined): readonly Fix[] {
  const [side, name] = splitRole(ref);
  if (!isPartnerRole(name) && !isJointRole(name)) return [];
  const title = `Add the ${ROLE_TITLES[name]}`;
  const who = unnamed(name);
  const node = role?.node;
  if (!node) return insertionAt(document, root, ['roles', side], [written(name, who)], title);
  if (node.kind !== 'scalar')
    return isGroup(name) === (node.kind === 'list') ? filling(document, node, who, title) : [];
  const { key, value } = who;
  return isGroup(name)
    ? itemInsertion(document, node, [`{ ${key}: ${String(value)} }`], title)
    : insertion(document, node, who, title);
}
