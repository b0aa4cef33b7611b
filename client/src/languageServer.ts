// The language server as the rest of the extension sees it: it starts when it is first needed, answers requests, and can
// be started again. How it is reached (a process, a Worker) is the platform's business.
import {
  type CancellationToken,
  CancellationTokenSource,
  type Event,
  EventEmitter,
  type LogOutputChannel,
} from 'vscode';
import { type BaseLanguageClient, State, WorkDoneProgress } from 'vscode-languageclient';
import { type AllianceRequests, HEALTH_CHANGED } from '../../server/src/protocol';

/** What waits to the end. */
const UNCANCELLED: CancellationToken = new CancellationTokenSource().token;

/** Requests that tell how far they are. */
type LongRequest = 'alliance/portfolio';

export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** Makes a client that is not started. */
export type MakeClient = () => BaseLanguageClient;

export class LanguageServer {
  readonly #make: MakeClient;
  readonly #output: LogOutputChannel;
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly onDidChangeState: Event<ServerState> = this.#stateChanged.event;
  readonly #healthChanged = new EventEmitter<void>();
  /** Health may be otherwise for another reason than an edit of the alliance's own text. */
  readonly onDidChangeHealth: Event<void> = this.#healthChanged.event;
  /** How many long requests there were. */
  #asked = 0;
  #state: ServerState = 'idle';
  #client: BaseLanguageClient | undefined;
  #starting: Promise<BaseLanguageClient> | undefined;

  constructor(make: MakeClient, output: LogOutputChannel) {
    this.#make = make;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Resolves when it listens; rejects where it cannot be started. */
  async start(): Promise<void> {
    await this.#running();
  }

  /** Starts it where that has not been done. Rejects with the server's own sentence where it refuses. */
  async ask<M extends keyof AllianceRequests>(
    method: M,
    params: AllianceRequests[M]['params'],
    token: CancellationToken = UNCANCELLED,
  ): Promise<AllianceRequests[M]['answer']> {
    const client = await this.#running();
    return client.sendRequest<AllianceRequests[M]['answer']>(method, params, token);
  }

  /** The same for what takes its time; `tell` hears how far it is. */
  async askLong<M extends LongRequest>(
    method: M,
    params: AllianceRequests[M]['params'],
    tell: (far: string) => void,
    token: CancellationToken,
  ): Promise<AllianceRequests[M]['answer']> {
    const client = await this.#running();
    const workDoneToken = `${method}:${++this.#asked}`;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, ({ message }) => {
      if (message !== undefined) tell(message);
    });
    try {
      return await client.sendRequest<AllianceRequests[M]['answer']>(method, { ...params, workDoneToken }, token);
    } finally {
      listening.dispose();
    }
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  async dispose(): Promise<void> {
    await this.#end();
    this.#stateChanged.dispose();
    this.#healthChanged.dispose();
  }

  #running(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#begin();
    return this.#starting;
  }

  async #begin(): Promise<BaseLanguageClient> {
    const client = this.#make();
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#become(stateOf(newState, this.#state));
    });
    client.onNotification(HEALTH_CHANGED, () => {
      if (client === this.#client) this.#healthChanged.fire();
    });
    this.#become('starting');
    try {
      await client.start();
      return client;
    } catch (error) {
      this.#become('failed');
      this.#starting = undefined;
      throw error;
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    this.#become('idle');
    try {
      await client?.dispose();
    } catch (error) {
      // One that does not end in time, or broke before, is no reason not to start another.
      this.#output.warn(`The language server did not end as it should: ${String(error)}`);
    }
  }

  #become(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

/** The library starts a server again that breaks, a few times: one that has stopped for good has failed. */
function stateOf(state: State, before: ServerState): ServerState {
  if (state === State.Running) return 'running';
  if (state === State.Starting) return 'starting';
  return before === 'idle' ? 'idle' : 'failed';
}
