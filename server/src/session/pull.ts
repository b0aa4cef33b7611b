// Findings for clients that ask for them: of one document, or of the workspace, with `unchanged` where nothing is new.
import type {
  CancellationToken,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { join } from '../workspace/root';
import { turn } from './platform';
import type { RootIndex } from './rootIndex';
import type { Session } from './session';
import { NOTHING_TOLD, type Told } from './told';

/** Milliseconds of work before others have their turn, and what was found is handed over. */
const SLICE = 40;

export async function documentReport(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const told = (await session.told(textDocument.uri)) ?? NOTHING_TOLD;
  return reportOf(told, previousResultId);
}

function reportOf({ diagnostics, resultId }: Told, previous: string | undefined): DocumentDiagnosticReport {
  if (previous === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: [...diagnostics] };
}

/**
 * All files of the open folders: each by itself first, then again those that others turn out to concern. Cancelled, it
 * ends early; where `parts` are taken, the answer holds only the last of them.
 */
export async function workspaceReport(
  session: Session,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  parts?: { report(part: WorkspaceDiagnosticReport): void },
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const told = new Map<string, WorkspaceDocumentDiagnosticReport>();
  let part: WorkspaceDocumentDiagnosticReport[] = [];
  let begin = performance.now();
  const take = (item: WorkspaceDocumentDiagnosticReport) => {
    if (told.get(item.uri)?.resultId === item.resultId) return;
    told.set(item.uri, item);
    part.push(item);
  };
  const pause = async () => {
    if (performance.now() - begin < SLICE) return;
    if (parts && part.length > 0) {
      parts.report({ items: part });
      part = [];
    }
    await turn();
    begin = performance.now();
  };
  for (const _round of ['each by itself', 'among the others']) {
    for (const { index, path } of await session.files()) {
      if (token.isCancellationRequested) return { items: [] };
      const item = await itemOf(session, index, path, previous);
      if (item) take(item);
      await pause();
    }
  }
  for (const uri of previous.keys()) {
    if (!told.has(uri) && !session.isOpen(uri)) take({ uri, version: null, kind: 'full', ...gone });
  }
  return { items: parts ? part : [...told.values()] };
}

const gone = { resultId: NOTHING_TOLD.resultId, items: [] };

async function itemOf(
  session: Session,
  index: RootIndex,
  path: string,
  previous: ReadonlyMap<string, string>,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const place = join(index.folder, path);
  const open = session.documents.at(place);
  const uri = session.documents.uriAt(place);
  const told = open ? await session.told(uri) : await session.toldOfFile(index, path);
  return told && { uri, version: open?.version ?? null, ...reportOf(told, previous.get(uri)) };
}
