// The rules about something that each partner, or each of the others, should have written: one factory, as they differ
// only in the key.
import { lacks, lacksItems, missingIn, type Place } from '../../model/absence';
import type { Alliance, Partner } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { valueAt } from '../../yaml/tree';
import { insertion } from '../insertion';
import { names } from '../phrases';
import { defineRule, type PracticeRule } from '../rule';

/** From so many partners on, one finding lists them. */
const MANY_PARTNERS = 4;

interface PartRule extends Pick<PracticeRule, 'id' | 'level' | 'gate' | 'summary' | 'why' | 'source' | 'examples'> {
  readonly key: string;
  /** The key inside that block without which it says nothing. */
  readonly inside?: string;
  /** Of whom it is expected: of each partner, of each where the file is not public, of those that do not keep the file. */
  readonly of: 'each' | 'each-internally' | 'others';
  /** For one or several partners, given as `"a"`, `"a" and "b"` or `any partner`. */
  message(partners: string): string;
  /** What a fix adds: its title and the value of the key. */
  readonly fix?: { readonly title: string; value(alliance: Alliance): string };
}

export function partRule({ key, inside, of, message, fix, ...meta }: PartRule): PracticeRule {
  return defineRule({
    ...meta,
    kind: 'gap',
    check(alliance, report) {
      const { partners, self, root, document } = alliance;
      if (of === 'each-internally' && alliance.isPublic) return;
      const asked = of === 'others' ? sidesOf(alliance).filter((each) => self && each !== self) : sidesOf(alliance);
      const without = asked.flatMap((partner) => {
        const at = missingPart(partner, key, inside);
        return at ? [{ partner, at }] : [];
      });
      const [first, second] = without;
      const isNobody = of !== 'others' && without.length === asked.length;
      if (first && second && (isNobody || partners.length >= MANY_PARTNERS)) {
        // Our own side among them makes it as loud as our own.
        const { partner } = without.find((each) => each.partner === self) ?? first;
        const whom = isNobody ? 'any partner' : names(without.map((each) => each.partner.label));
        return report(valueAt(root, 'partners') ?? first.at, message(whom), { side: partner, subject: key });
      }
      for (const { partner, at } of without) {
        const fixes =
          fix && lacks(partner.node, key)
            ? insertion(document, partner.node, { key, value: fix.value(alliance) }, fix.title)
            : [];
        report(at, message(names([partner.label])), { side: partner, fixes });
      }
    },
  });
}

function missingPart({ node }: Partner, key: string, inside: string | undefined): Place | undefined {
  const value = valueAt(node, key);
  if (inside !== undefined && value?.kind === 'map') return lacks(value, inside) ? missingIn(value, inside) : undefined;
  return lacksItems(node, key) ? (value ?? missingIn(node, key)) : undefined;
}
