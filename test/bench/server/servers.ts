// The servers that are measured side by side: ours as VS Code starts it and as other editors do, the YAML server of Red
// Hat with the schema of alliances, and the smallest server that can be, as the floor.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { EVERYTHING, NOTHING } from '../../protocol/capabilities';

export interface ServerKind {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
  readonly languageId: string;
  /** What the editor says it can do. */
  readonly capabilities: ClientCapabilities;
  /** What the editor answers when it is asked for its settings, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const alliance = {
  settings: { alliance: { asOf: '2026-11-22' } },
  languageId: 'alliance',
  capabilities: EVERYTHING,
};

/** As VS Code starts it. */
export const OURS: ServerKind = { name: 'ours', args: [resolve('dist/server.js'), '--stdio'], ...alliance };

/** As the peer always does: findings are sent to the editor. */
export const OURS_SENDING: ServerKind = { ...OURS, name: 'ours, sending', capabilities: NOTHING };

/** As every other editor does. */
export const OURS_BY_COMMAND: ServerKind = {
  name: 'alliance lsp',
  args: [resolve('dist/alliance.js'), 'lsp', '--stdio'],
  ...alliance,
};

const peer = dirname(createRequire(resolve('package.json')).resolve('yaml-language-server/package.json'));

/** With the same schema, by settings and from the disk; all that it looks for in the network is off. */
export const PEER: ServerKind = {
  name: `yaml-language-server ${JSON.parse(readFileSync(join(peer, 'package.json'), 'utf8')).version}`,
  args: [join(peer, 'bin/yaml-language-server'), '--stdio'],
  languageId: 'yaml',
  capabilities: EVERYTHING,
  settings: {
    yaml: {
      schemas: { [pathToFileURL(resolve('schemas/bundled/alliance.schema.json')).href]: ['*.alliance.yaml'] },
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    },
  },
};

/** Built beside the benchmark. */
export const MINIMAL: ServerKind = {
  name: 'minimal server',
  args: [join(__dirname, 'minimal.cjs'), '--stdio'],
  languageId: 'yaml',
  capabilities: EVERYTHING,
  settings: {},
};
