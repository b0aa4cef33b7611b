// A VS Code as on vscode.dev: nothing but files for a browser, no server of VS Code behind it, the extension host a worker.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { SETTINGS } from '../../tools/vscode/settings.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Extensions of VS Code's own that every workbench needs: colours and icons. */
const BUILT_IN = ['theme-defaults', 'theme-seti'];

const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/** This build of the workbench expects a server where its page comes from: two places in it say so. */
const WITHOUT_SERVER: readonly (readonly [RegExp, string])[] = [
  [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
  [/(get userRoamingDataHome\(\)\{return .{1,60}?\.with\(\{scheme:\w+)\.vscodeRemote\}/, '$1.vscodeUserData}'],
];

export interface StaticHostOptions {
  /** The folder of VS Code. */
  readonly code: string;
  readonly extension: string;
  /** Where the suites lie in the extension's folder. */
  readonly suites: string;
}

export async function startStaticHost({ code, extension, suites }: StaticHostOptions) {
  const workbench = withoutServer(readFileSync(join(code, WORKBENCH), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    if (pathname === '/') return send(200, 'text/html', page(request.headers.host ?? '', suites));
    if (pathname === `/code/${WORKBENCH}`) return send(200, 'text/javascript', workbench);
    const file = fileAt(decodeURIComponent(pathname), { code, extension });
    if (file === undefined) return send(404, 'text/plain', 'There is no such file.');
    return send(200, TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function withoutServer(workbench: string): string {
  return WITHOUT_SERVER.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`This workbench is not the one that is known: it has no ${from}.`);
    return text.replace(from, to);
  }, workbench);
}

/** The file that an address stands for: its first folder names one of ours. */
function fileAt(pathname: string, folders: Readonly<Record<string, string>>): string | undefined {
  const [, first = '', ...rest] = pathname.split('/');
  const folder = folders[first];
  if (folder === undefined) return undefined;
  const file = join(folder, ...rest);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function page(authority: string, suites: string): string {
  const there = (path: string) => ({ scheme: 'http', authority, path });
  const configuration = {
    userDataPath: '/',
    enableWorkspaceTrust: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: SETTINGS,
    productConfiguration: { enableTelemetry: false },
    // From the page's own address, else it would be Microsoft's.
    webviewEndpoint: 'code/out/vs/workbench/contrib/webview/browser/pre',
    _wrapWebWorkerExtHostInIframe: false,
    additionalBuiltinExtensions: BUILT_IN.map((name) => there(`/code/extensions/${name}`)),
    developmentOptions: {
      enableSmokeTestDriver: true,
      logLevel: 3,
      extensions: [there('/extension')],
      extensionTestsPath: there(`/extension/${suites}`),
    },
  };
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
    <meta id="vscode-workbench-auth-session" data-settings="">
    <link rel="stylesheet" href="code/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = new URL('code/out/', location).toString();</script>
  <script type="module" src="code/out/nls.messages.js"></script>
  <script type="module" src="code/${WORKBENCH}"></script>
</html>`;
}
