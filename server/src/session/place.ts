// Places: what URIs mean, in one spelling each. A file is its absolute path with `/` (`/work/a.yaml`, `c:/work/a.yaml`),
// anything else scheme, authority and decoded path (`vscode-vfs://github/owner/a.yaml`), so that the functions on paths
// of workspace/root.ts work on both.

export type Place = string;

interface Uri {
  readonly scheme: string;
  readonly authority: string;
  /** Decoded. */
  readonly path: string;
}

export function parsedUri(uri: string): Uri {
  const [, scheme = '', authority = '', path = ''] = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(uri) ?? [];
  return { scheme: scheme.toLowerCase(), authority: decoded(authority), path: decoded(path) };
}

export function placeOf(uri: string): Place {
  const { scheme, authority, path: written } = parsedUri(uri);
  if (scheme === '') return uri;
  const path = written.length > 1 || authority !== '' ? written.replace(/\/$/, '') : written;
  if (scheme === 'file') return authority === '' ? onDrive(path) : `//${authority}${path}`;
  return `${scheme}:${authority === '' ? '' : `//${authority}`}${path || (authority === '' ? '' : '/')}`;
}

/** Whether a place is one of a disk, not of some other scheme. */
export function isOnDisk(place: Place): boolean {
  return !/^[a-z][\w+.-]+:/.test(place);
}

export function uriOf(place: Place): string {
  const [, scheme, authority, path = ''] = /^([a-z][\w+.-]+):(?:\/\/([^/]*))?(.*)$/.exec(place) ?? [];
  if (scheme !== undefined)
    return `${scheme}:${authority === undefined ? '' : `//${encoded(authority)}`}${encoded(path)}`;
  if (place.startsWith('//')) return `file:${encoded(place)}`;
  return `file://${encoded(place.startsWith('/') ? place : `/${place}`)}`;
}

/** `/C:/work` as `c:/work`. */
function onDrive(path: string): string {
  const [, drive, rest] = /^\/([A-Za-z]):(.*)$/.exec(path) ?? [];
  return drive === undefined ? path : `${drive.toLowerCase()}:${rest || '/'}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
