// Where VS Code starts the extension, in Node and in browsers alike: one file serves both, as the library of the client is
// most of it. What only one of them has is not looked at in the other.
import type { ExtensionContext } from 'vscode';

/** There in a Worker alone, in which browsers run extensions. */
declare const importScripts: unknown;

export async function activate(context: ExtensionContext): Promise<void> {
  const host = typeof importScripts === 'undefined' ? await import('./hostInNode') : await import('./hostInWorker');
  host.activate(context);
}
