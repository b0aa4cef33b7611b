// What a mark can do when it is chosen, handed down to all components.
import { createContext } from 'preact';
import type { Range } from '../../server/src/yaml/position';

export interface Acts {
  /** Shows a place in the editor. */
  readonly reveal: (range: Range) => void;
  /** Shows the page of a rule. */
  readonly explain: (rule: string) => void;
  readonly isOpen: (name: string) => boolean;
  /** Remembers what is folded out. */
  readonly fold: (name: string, isOpen: boolean) => void;
}

export const ActsContext = createContext<Acts>({
  reveal: () => {},
  explain: () => {},
  isOpen: () => false,
  fold: () => {},
});
