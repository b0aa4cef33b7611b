// Parses each text once, however many ask for it: the workspace for what files share, then the judge.
import { parseYaml } from '../yaml/parse';
import type { YamlDocument } from '../yaml/tree';

/** The tree of the text at an absolute path. */
export type Documents = (path: string, text: string) => YamlDocument;

/** Keeps the latest tree of each path that is wanted again; the others are let go. */
export function documentsKept(isWanted: (path: string) => boolean): Documents {
  const kept = new Map<string, YamlDocument>();
  return (path, text) => {
    const before = kept.get(path);
    if (before?.text === text) return before;
    const document = parseYaml(text);
    if (isWanted(path)) kept.set(path, document);
    return document;
  };
}
