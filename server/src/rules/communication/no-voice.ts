// A partner without the one person who speaks for it.
import { lacks, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { sidesOf } from '../../model/vacancy';
import { valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'communication/no-voice',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'One person on each side is its voice.',
  why: 'Where many speak for a company, the partner hears what it likes best. One voice a side, and questions find their way. Where nothing is written of communication, only communication/no-plan speaks.',
  source: ['R'],
  examples: {
    flags: `communication:
  plan: [{ audience: joint teams, what: Newsletter, owner: ines-roth }]
  oneVoice: { northwind: ines-roth }
`,
    allows: `communication:
  plan: [{ audience: joint teams, what: Newsletter, owner: ines-roth }]
  oneVoice: { northwind: ines-roth, helios: amy-chan }
`,
  },
  check(alliance, report) {
    const block = read.block(alliance.root, 'communication');
    if (!block) return;
    const voices = valueAt(block, 'oneVoice');
    if (voices ? voices.kind !== 'map' || voices.damaged : !lacks(block, 'oneVoice')) return;
    const { self } = alliance;
    const sides = sidesOf(alliance);
    // A name that is no partner's may be a misspelt one; it is told as such.
    if (voices?.kind === 'map' && voices.pairs.some(({ key }) => !sides.some(({ id }) => id.value === key.text)))
      return;
    const mute = sides.filter(({ id }) => voices === undefined || valueAt(voices, id.value) === undefined);
    const [first] = mute;
    if (!first) return;
    // Our own side among them makes it as loud as our own.
    const side = mute.find((partner) => partner === self) ?? first;
    const whom = names(mute.map(({ label }) => label));
    report(
      voices ?? missingIn(block, 'oneVoice'),
      `Nobody is named as the one voice of ${whom}; one person on each side speaks for it.`,
      { side, subject: 'oneVoice' },
    );
  },
});
