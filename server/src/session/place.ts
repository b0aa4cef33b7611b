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
  const { scheme, authority, path } = parsedUri(uri);
  if (scheme === '') return uri;
  if (scheme === 'file') return authority === '' ? onDrive(path) : `//${authority}${path}`;
  return `${scheme}:${authority === '' ? '' : `//${authority}`}${path}`;
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
