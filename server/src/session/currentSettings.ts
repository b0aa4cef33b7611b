// The settings that count now: those of the client over those of the command, as they arrive.
import type { Day } from '../model/calendar';
import { readSettings, type Settings, sameSettings } from './settings';

/** Milliseconds that findings wait for the client's settings. */
const PATIENCE = 2_000;

export interface SettingsOutcome {
  readonly changed: (before: Settings) => void;
  readonly failed: (error: unknown) => void;
}

export class CurrentSettings {
  readonly #asOf: Day | undefined;
  readonly #outcome: SettingsOutcome;
  #value: Settings;
  #arriving: Promise<unknown> = Promise.resolve();

  /** `asOf` is the day that counts as today where the client names none. */
  constructor(initial: unknown, asOf: Day | undefined, outcome: SettingsOutcome) {
    this.#asOf = asOf;
    this.#outcome = outcome;
    this.#value = this.#withCommand(readSettings(initial));
  }

  get value(): Settings {
    return this.#value;
  }

  /** Resolves when settings that are on their way are there, or have been waited for long enough. */
  get arrived(): Promise<unknown> {
    return this.#arriving;
  }

  /** Takes settings as the client has them, now or when they arrive. */
  take(value: unknown): void {
    const settings = Promise.resolve(value).then(
      (arrived) => this.#set(this.#withCommand(readSettings(arrived))),
      (error) => this.#outcome.failed(error),
    );
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    this.#arriving = Promise.race([settings, patience]);
  }

  #set(settings: Settings): void {
    if (sameSettings(settings, this.#value)) return;
    const before = this.#value;
    this.#value = settings;
    this.#outcome.changed(before);
  }

  #withCommand(settings: Settings): Settings {
    return { ...settings, asOf: settings.asOf ?? this.#asOf };
  }
}
