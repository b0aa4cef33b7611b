// What holds only in an extension host that is a worker: that it is one, with nothing of Node around and no server behind.
// Its workspace lies in the memory of the page, and is filled here.
import { assert } from 'chai';
import { env, UIKind, Uri, workspace } from 'vscode';
import { folder } from './workspace';

/** Path → text, put in when the suites are bundled. */
declare const WORKSPACE: Readonly<Record<string, string>>;

before(async () => {
  for (const [path, text] of Object.entries(WORKSPACE)) {
    await workspace.fs.writeFile(Uri.joinPath(folder(), path), new TextEncoder().encode(text));
  }
});

it('the extension host is a worker in a browser, without a server', () => {
  assert.property(globalThis, 'importScripts');
  assert.equal(typeof process, 'undefined');
  assert.equal(env.uiKind, UIKind.Web);
  assert.isUndefined(env.remoteName);
  assert.equal(folder().scheme, 'tmp');
});
