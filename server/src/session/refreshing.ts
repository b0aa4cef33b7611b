// Asks the client to ask again, one request at a time: the client may take as long as it wants.
import type { Client } from './client';
import type { Outlet } from './outlet';

export class Refreshing {
  readonly #canRefresh: boolean;
  readonly #ask: Outlet['refresh'];
  readonly #failed: (error: unknown) => void;
  #state: 'idle' | 'asking' | 'again' = 'idle';

  constructor(client: Client, ask: Outlet['refresh'], failed: (error: unknown) => void) {
    const { refreshesDiagnostics, refreshesHints, refreshesLenses, refreshesTokens, showsHealth } = client;
    const kinds = [refreshesDiagnostics, refreshesHints, refreshesLenses, refreshesTokens, showsHealth];
    this.#canRefresh = kinds.includes(true);
    this.#ask = ask;
    this.#failed = failed;
  }

  async refresh(): Promise<void> {
    if (!this.#canRefresh) return;
    if (this.#state !== 'idle') {
      this.#state = 'again';
      return;
    }
    do {
      this.#state = 'asking';
      await this.#ask().catch(this.#failed);
    } while (this.#isDue());
    this.#state = 'idle';
  }

  #isDue(): boolean {
    return this.#state === 'again';
  }
}
