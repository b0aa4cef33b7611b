// The text of a new alliance file: every answer, and behind "#" what good practice asks next at its stage.
import { quoteIfNeeded } from '../yaml/quote';
import { type Answers, STAGE_CHOICES, wordsOf } from './answers';
import { blockLines, remarkLines, withNote } from './block';
import type { IdOf } from './ids';
import { staffOf } from './people';
import { practiceBlocks } from './practice';
import { purposeBlock, relationshipBlock } from './purpose';
import { partnersBlock, peopleBlock, rolesBlock } from './sides';

const HEAD =
  'What follows a "#" is a remark. Blocks behind "#" wait to be filled: take the "#" away and put words where <…> stands. "alliance check" tells what is still missing, and "alliance explain RULE" why.';

/** `today` is written as `YYYY-MM-DD`. */
export function allianceText(answers: Answers, today: string, idOf: IdOf): string {
  const { id, name, stage, isPublic, partners } = answers;
  const staff = staffOf(partners, idOf);
  const blocks = [
    relationshipBlock(answers),
    partnersBlock(answers),
    peopleBlock(staff),
    purposeBlock(answers, idOf),
    rolesBlock(answers, staff),
    ...practiceBlocks(answers, today),
  ];
  const head = [
    ...remarkLines(HEAD),
    'alliance: 1',
    `id: ${id}`,
    `name: ${quoteIfNeeded(name)}`,
    ...(isPublic
      ? [withNote('record: { basis: public }', 'made from public sources: what is missing may not be public')]
      : []),
    withNote(`stage: ${stage}`, wordsOf(STAGE_CHOICES).join(' | ')),
  ];
  return [head, ...blocks.map(blockLines)]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
