// Files that the server cannot read itself: it asks, and VS Code's file systems answer, whatever their scheme.
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileAnswer,
  type FileFault,
  type FolderAnswer,
  type FolderEntry,
  IS_FILE,
  type PlaceParams,
  READ_FILE,
  READ_FOLDER,
  type ReadFileParams,
} from '../../server/src/protocol';

/** Answers the server's requests for files, as long as the client lives. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest<FileAnswer, void>(READ_FILE, readFile);
  client.onRequest<FolderAnswer, void>(READ_FOLDER, readFolder);
  client.onRequest<boolean, void>(IS_FILE, isFile);
}

async function readFile({ uri, most }: ReadFileParams): Promise<FileAnswer> {
  try {
    const place = Uri.parse(uri, true);
    const { type, size } = await workspace.fs.stat(place);
    if (type & FileType.Directory) return { fault: 'folder' };
    if (size > most) return { fault: 'tooLarge' };
    const bytes = await workspace.fs.readFile(place);
    return bytes.length > most ? { fault: 'tooLarge' } : { bytes: base64(bytes) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function readFolder({ uri }: PlaceParams): Promise<FolderAnswer> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
    return { entries: entries.map(([name, type]): FolderEntry => [name, kindOf(type)]) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function isFile({ uri }: PlaceParams): Promise<boolean> {
  try {
    const { type } = await workspace.fs.stat(Uri.parse(uri, true));
    return (type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

/** A link has the type of what it leads to as well. */
function kindOf(type: FileType): FolderEntry[1] {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}

const FAULTS: Readonly<Record<string, FileFault['fault'] | undefined>> = {
  FileNotFound: 'missing',
  FileIsADirectory: 'folder',
  FileNotADirectory: 'file',
  NoPermissions: 'denied',
  Unavailable: 'unavailable',
};

function faultOf(error: unknown): FileFault['fault'] {
  return (error instanceof FileSystemError ? FAULTS[error.code] : undefined) ?? 'unknown';
}

/** Characters of a call: a function takes only so many arguments. */
const PIECE = 32_768;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
