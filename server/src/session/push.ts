// Findings for clients that do not ask for them: sent when they are new, those of open documents first. What comes while
// it works waits for its turn, and an answer to a text that was replaced meanwhile is not sent.
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { join } from '../workspace/root';
import { turn } from './platform';
import type { Session } from './session';
import { NOTHING_TOLD } from './told';

export class Push {
  readonly #session: Session;
  readonly #send: (params: PublishDiagnosticsParams) => void;
  /** URIs of open documents that were edited. */
  readonly #edited = new Set<string>();
  /** What the client shows, by URI. */
  readonly #shown = new Map<string, string>();
  #isAllDue = true;
  #isAtWork = false;

  constructor(session: Session, send: (params: PublishDiagnosticsParams) => void) {
    this.#session = session;
    this.#send = send;
  }

  edited(uri: string): void {
    this.#edited.add(uri);
    void this.#work();
  }

  /** Anything may be different. */
  everything(): void {
    this.#isAllDue = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    try {
      for (;;) {
        const [uri] = this.#edited;
        if (uri !== undefined) {
          this.#edited.delete(uri);
          await this.#tell(uri, true);
        } else if (this.#isAllDue) {
          this.#isAllDue = false;
          await this.#tellAll();
        } else break;
      }
    } catch (error) {
      this.#session.failed(error);
    } finally {
      this.#isAtWork = false;
    }
  }

  async #tellAll(): Promise<void> {
    const { documents } = this.#session;
    for (const { uri } of documents.all) {
      await this.#tell(uri, false);
      if (this.#isInterrupted()) return;
    }
    const listed = new Set<string>();
    for (const { index, path } of await this.#session.files()) {
      const place = join(index.folder, path);
      if (documents.at(place)) continue;
      const uri = documents.uriAt(place);
      listed.add(uri);
      const { diagnostics, resultId } = await this.#session.toldOfFile(index, path);
      if (this.#isInterrupted()) return;
      if (documents.at(place) || (this.#shown.get(uri) ?? NOTHING_TOLD.resultId) === resultId) continue;
      this.#shown.set(uri, resultId);
      this.#send({ uri, diagnostics: [...diagnostics] });
      await turn();
    }
    for (const uri of [...this.#shown.keys()]) if (!listed.has(uri) && !this.#session.isOpen(uri)) this.#clear(uri);
  }

  /** Whether an edit waits: the rest is taken up again after it. */
  #isInterrupted(): boolean {
    if (this.#edited.size > 0) this.#isAllDue = true;
    return this.#isAllDue;
  }

  async #tell(uri: string, isEdited: boolean): Promise<void> {
    const document = this.#session.documents.get(uri);
    if (!document) return;
    const told = await this.#session.told(uri);
    if (!told || !this.#session.documents.isCurrent(document)) {
      if (this.#session.isOpen(uri)) this.#edited.add(uri);
      return;
    }
    const shown = this.#shown.get(uri) ?? NOTHING_TOLD.resultId;
    if (shown === told.resultId && (!isEdited || told === NOTHING_TOLD)) return;
    this.#shown.set(uri, told.resultId);
    this.#send({ uri, version: document.version, diagnostics: [...told.diagnostics] });
  }

  #clear(uri: string): void {
    this.#shown.delete(uri);
    this.#send({ uri, diagnostics: [] });
  }
}
