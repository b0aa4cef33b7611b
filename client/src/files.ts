// Which documents are ours: by language or, where a person's settings or the format say otherwise, by name.
import type { DocumentFilter } from 'vscode';

/** The id of our language in the manifest. */
export const LANGUAGE = 'alliance';

const NAMES = '**/{alliance,alliance.config,*.alliance,*.alliance-directory}';

/** JSON keeps its language, and `files.associations` may call our YAML files `yaml`. */
export const SELECTOR = [
  { language: LANGUAGE },
  { language: 'yaml', pattern: `${NAMES}.{yaml,yml}` },
  { language: 'json', pattern: `${NAMES}.json` },
  { language: 'jsonc', pattern: `${NAMES}.json` },
] as const satisfies readonly DocumentFilter[];
