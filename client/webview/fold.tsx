// What is folded out on demand, and stays so when the report changes or the page comes back. What is folded in is there
// all the same, for whoever searches the page; where there are hundreds of folds, while it is folded out.
import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { ActsContext } from './acts';
import { idOn, PaperContext } from './paper';

interface FoldProps {
  readonly name: string;
  readonly class?: string;
  /** For links that lead here. */
  readonly id?: string;
  /** Its content is made only while it is folded out. */
  readonly isLazy?: boolean;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Fold({ name, class: names, id, isLazy = false, summary, children }: FoldProps) {
  const acts = useContext(ActsContext);
  const paper = useContext(PaperContext);
  const [isOpen, setOpen] = useState(() => acts.isOpen(name));
  const toggled = ({ currentTarget: { open } }: { currentTarget: HTMLDetailsElement }) => {
    setOpen(open);
    acts.fold(name, open);
  };
  return (
    <details class={names} id={id && idOn(paper, id)} open={isOpen} onToggle={toggled}>
      <summary>{summary}</summary>
      {(isOpen || !isLazy) && children}
    </details>
  );
}

/** Leads to a fold of this page, and opens it. */
export function FoldLink({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  const id = idOn(useContext(PaperContext), to);
  const open = (event: Event) => {
    const fold = document.getElementById(id);
    if (!(fold instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    fold.open = true;
    fold.querySelector('summary')?.focus();
  };
  return (
    <a class="to-fold" href={`#${id}`} onClick={open}>
      {children}
    </a>
  );
}
