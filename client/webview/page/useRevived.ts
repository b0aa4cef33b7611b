// Whether the script of a page runs: what needs it is not there before.
import { useEffect, useState } from 'preact/hooks';

export function useRevived(): boolean {
  const [isRevived, setRevived] = useState(false);
  useEffect(() => setRevived(true), []);
  return isRevived;
}
