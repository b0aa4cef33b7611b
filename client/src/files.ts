// Which documents are ours: by language or, where a person's settings or the format say otherwise, by name.
import type { DocumentFilter, Uri } from 'vscode';

/** The id of our language in the manifest. */
export const LANGUAGE = 'alliance';

/** Our files, as a glob. */
export const OUR_FILES = '**/{alliance,alliance.config,*.alliance,*.alliance-directory}.{yaml,yml,json}';

const YAML = '**/{alliance,alliance.config,*.alliance,*.alliance-directory}.{yaml,yml}';
const JSON_FILES = '**/{alliance,alliance.config,*.alliance,*.alliance-directory}.json';
const NAME = /(^|\/)(alliance|alliance\.config|[^/]*\.alliance|[^/]*\.alliance-directory)\.(ya?ml|json)$/;

/** JSON keeps its language, and `files.associations` may call our YAML files `yaml`. */
export const SELECTOR = [
  { language: LANGUAGE },
  { language: 'yaml', pattern: YAML },
  { language: 'json', pattern: JSON_FILES },
  { language: 'jsonc', pattern: JSON_FILES },
] as const satisfies readonly DocumentFilter[];

export function isNamedAsOurs({ path }: Uri): boolean {
  return NAME.test(path);
}
