// Show output: what the extension and its language server have to say beside findings.
import type { LogOutputChannel } from 'vscode';

export const showOutput = (output: LogOutputChannel) => () => output.show();
