// What is folded out on demand, and stays so when the report changes or the page comes back.
import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { ActsContext } from './acts';

interface FoldProps {
  readonly name: string;
  readonly class?: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Fold({ name, class: names, summary, children }: FoldProps) {
  const acts = useContext(ActsContext);
  const [isOpen, setOpen] = useState(() => acts.isOpen(name));
  const toggled = ({ currentTarget: { open } }: { currentTarget: HTMLDetailsElement }) => {
    setOpen(open);
    acts.fold(name, open);
  };
  return (
    <details class={names} open={isOpen} onToggle={toggled}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
