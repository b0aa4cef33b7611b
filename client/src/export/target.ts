// Where an export goes: what its file is called, the question where to keep it, writing it, and opening what was written.
import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import type { Audience } from '../../../server/src/health/report';
import { isNamedAsOurs } from '../files';
import { type Format, TITLE } from './choices';

/** The name of an alliance file without what makes it one. */
const STEM = /(?:\.?alliance)?\.(?:ya?ml|json)$/;

/** `northwind-helios.alliance.yaml` → `northwind-helios-health.html`. */
export function nameOfExport(uri: Uri, { about, ending }: Format, audience: Audience): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const stem = name.replace(STEM, '') || 'alliance';
  return `${stem}-${about}${audience === 'partner' ? '-for-the-partner' : ''}.${ending}`;
}

/** Beside the alliance, or in the first folder for one that is not saved yet; undefined where the question was left. */
export async function askForTarget(uri: Uri, format: Format, name: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const beside = uri.scheme === 'untitled' ? folder && Uri.joinPath(folder.uri, name) : Uri.joinPath(uri, '..', name);
  return window.showSaveDialog({
    title: TITLE,
    saveLabel: 'Export',
    filters: { [format.label]: [format.ending] },
    ...(beside ? { defaultUri: beside } : {}),
  });
}

export async function write(target: Uri, text: string): Promise<void> {
  if (isNamedAsOurs(target)) {
    throw new Error(`"${fileName(target)}" is the name of an alliance file; a report is not written over it.`);
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
}

export async function tell(target: Uri): Promise<void> {
  const open = 'Open';
  const said = `The health report is in ${fileName(target)}.`;
  if ((await window.showInformationMessage(said, open)) !== open) return;
  if (isOnThisMachine(target) && !/\.(md|json)$/.test(target.path)) await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}

/** Where the programs of the person's own machine can open it. */
function isOnThisMachine({ scheme }: Uri): boolean {
  return scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
