// The suites in a desktop VS Code: the one that VSCODE_PATH names, or one of VSCODE_VERSION that is downloaded.
import { mochaOnDesktop } from './mochaOnDesktop';
import { retell } from './retell';

retell(await mochaOnDesktop());
