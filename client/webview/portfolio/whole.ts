// Whether all rows and entries are drawn at once: on paper, and in a page that is written to a file.
import { createContext } from 'preact';

export const WholeContext = createContext(false);
