// The page as a file by itself, to be read, sent or printed: no editor stands beside it that a mark could lead to.
import { createContext } from 'preact';
import type { Range } from '../../server/src/yaml/position';

export interface Paper {
  /** The file that the report was made from, as the command line prints it; null where there are several. */
  readonly path: string | null;
  /** In front of the ids of one report, so that each is there once in a page of several; empty where there is one. */
  readonly prefix: string;
}

/** Null beside an editor. */
export const PaperContext = createContext<Paper | null>(null);

/** `deals/x.alliance.yaml:88`; undefined where it is not known in which file. */
export function placeIn(path: string | null | undefined, { start }: Range): string | undefined {
  return path == null ? undefined : `${path}:${start.line + 1}`;
}

/** The id of what is said of a rule at the end of the page. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule.replace('/', '-')}`;
}

/** An id of a report as it stands in the page. */
export function idOn(paper: Paper | null, id: string): string {
  return `${paper?.prefix ?? ''}${id}`;
}

/** The id of the heading of a report. */
export function titleId(paper: Paper | null): string {
  return idOn(paper, 'title');
}

/** The ids of a section. Among several reports a section is called by its heading and the alliance's name. */
export function idsOf(paper: Paper | null, id: string) {
  const heading = idOn(paper, `h-${id}`);
  return { section: idOn(paper, id), heading, labels: paper?.prefix ? `${heading} ${titleId(paper)}` : heading };
}
