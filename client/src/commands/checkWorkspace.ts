// Check workspace: judges all files, also those that are not open, and shows what it finds in the Problems panel.
import { commands, ProgressLocation, window } from 'vscode';
import { inWords } from '../findingCounts';
import type { LanguageServer } from '../languageServer';

export const checkWorkspace = (server: LanguageServer) => async () => {
  const location = { location: ProgressLocation.Window, title: 'Alliance: judging all files' };
  const checkup = await window.withProgress(location, () => server.ask('alliance/checkWorkspace', {}));
  if (checkup.files === 0) {
    const begin = 'New alliance';
    const text =
      'There are no alliance files in the open folders. They are called NAME.alliance.yaml or alliance.yaml.';
    if ((await window.showInformationMessage(text, begin)) === begin) {
      await commands.executeCommand('alliance.newAlliance');
    }
    return;
  }
  await commands.executeCommand('workbench.actions.view.problems');
  const files = checkup.files === 1 ? '1 file' : `${checkup.files} files`;
  void window.showInformationMessage(`${files} judged: ${inWords(checkup)}.`);
};
