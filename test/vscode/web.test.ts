// The suites in an extension host that is a worker, as on vscode.dev.
import { mochaInWorker } from './mochaInWorker';
import { retell } from './retell';

retell(await mochaInWorker());
