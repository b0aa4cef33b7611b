// The button that folds everything out, or in again. It is there once the script runs; without it each fold opens alone.
import { useState } from 'preact/hooks';
import { useRevived } from './useRevived';

export function Unfold() {
  const isRevived = useRevived();
  const [isOpen, setOpen] = useState(false);
  if (!isRevived) return null;
  const toggle = () => {
    for (const fold of document.querySelectorAll('details')) fold.open = !isOpen;
    setOpen(!isOpen);
  };
  return (
    <button type="button" class="unfold" onClick={toggle}>
      {isOpen ? 'Fold all in' : 'Fold all out'}
    </button>
  );
}
