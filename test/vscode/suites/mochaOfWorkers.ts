// Mocha's build for browsers under the name of its build for Node: it leaves its class in the global scope. The object
// it leaves there as well would look for an address of the page, which a worker has not.
import '../../../node_modules/mocha/mocha.js';

declare const Mocha: typeof import('mocha');

export default Mocha;
