// Exit readiness: what a plan to part lacks first, then what is not for this file, then what is ready; duties with who sees
// to them and by when.
import type { Status } from '../../server/src/health/report';
import type { DutyView, ExitPartView, ExitView } from '../../server/src/health/sectionTypes';
import type { Range } from '../../server/src/yaml/position';
import { Mark, StatusWord } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { day, duration, upperFirst } from './words';

interface Entry {
  readonly status: Status;
  readonly word: string;
  readonly what: string;
  readonly says: string | null;
  readonly range: Range;
}

export function Exit({ report: { sections, asOf, isPublic }, here }: SectionInput) {
  const { exit } = sections;
  if (!exit) return null;
  const entries = entriesOf(exit, asOf, isPublic);
  return (
    <Section id="exit" title="Exit readiness" says={saysOf(exit, entries, asOf)} here={here}>
      <ul class="exit">
        {entries.map(({ status, word, what, says, range }) => (
          <li key={`${what}:${range.start.line}:${range.start.character}`}>
            <StatusWord status={status} word={word} />
            <div>
              <Mark range={range}>{what}</Mark>
              {says && (
                <p>
                  <bdi>{says}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The order in which they are told. */
const ORDER: readonly Status[] = ['red', 'amber', 'unknown', 'green'];

function entriesOf({ parts, duties }: ExitView, asOf: string, isPublic: boolean): readonly Entry[] {
  const all = [...parts.map((part) => partEntry(part, isPublic)), ...duties.map((duty) => dutyEntry(duty, asOf))];
  return all.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

function partEntry({ part, state, says, range }: ExitPartView, isPublic: boolean): Entry {
  const what = upperFirst(part);
  if (state === 'ready') return { status: 'green', word: 'Ready', what, says, range };
  if (state === 'undisclosed') return { status: 'unknown', word: 'Undisclosed', what, says, range };
  return isPublic
    ? { status: 'unknown', word: 'Not public', what, says, range }
    : { status: 'amber', word: 'Missing', what, says, range };
}

function dutyEntry({ area, what, owner, within, due, isDone, range }: DutyView, asOf: string): Entry {
  const when = due ? `by ${day(due, asOf)}` : within ? `within ${duration(within)}` : null;
  const says = [what, owner, when].filter((each) => each !== null).join(' · ');
  const head = { what: upperFirst(area?.replaceAll('-', ' ') ?? 'duty'), says: says || null, range };
  if (isDone) return { ...head, status: 'green', word: 'Done' };
  if (due !== null && due < asOf) return { ...head, status: 'red', word: 'Overdue' };
  if (owner === null) return { ...head, status: 'amber', word: 'No owner' };
  return due === null ? { ...head, status: 'green', word: 'Ready' } : { ...head, status: 'unknown', word: 'To do' };
}

function saysOf({ activated }: ExitView, entries: readonly Entry[], asOf: string): string {
  const count = (...words: readonly string[]) => entries.filter(({ word }) => words.includes(word)).length;
  const missing = count('Missing', 'No owner', 'Not public');
  const ready = `${count('Ready', 'Done')} of ${entries.length} ready`;
  return [
    ...(activated === null ? [] : [`Begun on ${day(activated, asOf)}`]),
    ready,
    ...(missing > 0 ? [`${missing} missing`] : []),
  ].join(', ');
}
