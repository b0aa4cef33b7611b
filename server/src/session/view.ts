// What a feature sees: one document as analysed, and a way to the other files of its root. Made for each request.
import type { Analysis } from '../analysis';
import type { HealthReport } from '../health/report';
import type { AllianceCard } from '../model/card';
import { readFile } from '../readFile';
import type { SourceFile } from '../sourceFile';
import { Unreadable } from '../workspace/fileSource';
import { join } from '../workspace/root';
import { parseYaml, readAgain } from '../yaml/parse';
import type { YamlDocument } from '../yaml/tree';
import type { Client } from './client';
import type { Documents } from './documents';
import type { Standing } from './homes';
import type { OpenDocument } from './openDocument';

export interface View {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  /** Of the text as it stands when the request is answered. */
  readonly analysis: Analysis;
  /** Another text parsed, which takes the less the more of it is as in this one. */
  readonly parsed: (text: string) => YamlDocument;
  /** Another text in the place of this one, judged as it is; undefined where that broke or would be none of ours. */
  readonly judged: (text: string) => Analysis | undefined;
  /** How its alliance is doing, told once of each analysis; undefined where it holds none. */
  readonly health: () => HealthReport | undefined;
  readonly client: Client;
  /** The files of the root that are ours, by path; this one is not among them where it is none of them (untitled). */
  readonly paths: readonly string[];
  /** Whether these are all there are: the search for them has its limits. */
  readonly hasAllPaths: boolean;
  /** What is known of the alliances of the root, this one among them. */
  readonly alliances: readonly AllianceCard[];
  /** The URI of a file of the root by its path. */
  readonly uriOf: (path: string) => string;
  /** The version of a file that is open; null where it is not. */
  readonly versionOf: (path: string) => number | null;
  /**
   * Another file of the root, as open or as on disk; undefined where it cannot be read, or its text is of no interest.
   */
  readonly read: (path: string, interests?: (text: string) => boolean) => Promise<SourceFile | undefined>;
}

export function viewOf(
  { uri, version, reading }: OpenDocument,
  analysis: Analysis,
  { index, own }: Standing,
  client: Client,
  documents: Documents,
  { judged, health }: Pick<View, 'judged' | 'health'>,
): View {
  const openAt = (path: string) => documents.at(join(index.folder, path));
  const parsed = (text: string) => readAgain(text, reading).document;
  const read: View['read'] = async (path, interests = () => true) => {
    try {
      const text = openAt(path)?.text ?? (await index.textOf(path));
      if (!interests(text)) return undefined;
      const document = openAt(path)?.parsed ?? parseYaml(text);
      return readFile(path, document, index.workspace, analysis.asOf);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    }
  };
  const uriOf = (path: string) => (path === own ? uri : documents.uriAt(join(index.folder, path)));
  const versionOf = (path: string) => openAt(path)?.version ?? null;
  return {
    uri,
    version,
    analysis,
    parsed,
    judged,
    health,
    client,
    paths: index.paths,
    hasAllPaths: index.isWhole,
    alliances: index.alliances,
    uriOf,
    versionOf,
    read,
  };
}
