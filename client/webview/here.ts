// Which section of the page shows the line of the cursor: the innermost part of the text that a section is drawn from.
import type { PlaceView, SectionId } from '../../server/src/health/sectionTypes';

/** Null where no section shows that part of the text. */
export function sectionAt(line: number, places: readonly PlaceView[]): SectionId | null {
  const around = places.filter(({ range }) => range.start.line <= line && line <= range.end.line);
  const length = ({ range: { start, end } }: PlaceView) => end.line - start.line;
  return around.sort((a, b) => length(a) - length(b))[0]?.section ?? null;
}
