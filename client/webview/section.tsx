// A section of the page: its heading and what it is about in a few words, marked where the editor's cursor is within it.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { idsOf, PaperContext } from './paper';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly says?: string | undefined;
  readonly here?: string | null;
  /** None where the heading says it all. */
  readonly children?: ComponentChildren;
}

export function Section({ id, title, says, here, children }: SectionProps) {
  const isHere = here === id;
  const ids = idsOf(useContext(PaperContext), id);
  return (
    <section id={ids.section} class={isHere ? 'here' : undefined} aria-labelledby={ids.labels}>
      <div class="heading">
        <h2 id={ids.heading} aria-current={isHere ? 'location' : undefined}>
          {title}
        </h2>
        {says && <p>{says}</p>}
      </div>
      {children}
    </section>
  );
}
