// What client and server say to each other beyond the language server protocol: the settings, and requests of our own.
// Types and names only, because the client imports it.

import type { Position, Range } from './yaml/position';

/** The section of the client's settings that is ours. */
export const SECTION = 'alliance';

/** The command of a client that shows what a rule asks for and why; its argument is the rule's id. */
export const EXPLAIN_RULE = 'alliance.explainRule';

/** The command of a client that shows places in a list. */
export const SHOW_REFERENCES = 'alliance.showReferences';

/** Its arguments: the document, the position from which is looked, and the places. */
export type ShowReferencesArguments = [uri: string, position: Position, places: { uri: string; range: Range }[]];

/** What stands under `alliance` in the settings, and in `initializationOptions`; absent keys have their defaults. */
export interface AllianceSettings {
  /** False: no findings, and nothing else of ours either. */
  readonly enable?: boolean;
  /** The day that counts as today, `YYYY-MM-DD`; absent or empty: as the file, the configuration or the calendar say. */
  readonly asOf?: string | null;
  /** The https address below which a rule's page stands, such as `https://example.com/rules/`; absent: no links. */
  readonly documentation?: string | null;
}

/** What the client may say in `initializationOptions`: the settings, and what it can do that the protocol has no word for. */
export interface AllianceInitialization extends AllianceSettings {
  /** The ids of the commands of ours that it can run, such as `EXPLAIN_RULE`; none where not given. */
  readonly commands?: readonly string[];
}
