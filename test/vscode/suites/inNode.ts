// What holds only in an extension host of Node: first of all, that it is one.
import { assert } from 'chai';

it('the extension host is a process of Node', () => {
  assert.isString(process.versions.node);
  assert.notProperty(globalThis, 'importScripts');
});
