// The HTML around the preview's page: nothing but its script and its style, and a policy that lets nothing else in.
import type { Uri, Webview } from 'vscode';

/** Bytes of the nonce. */
const LENGTH = 16;

export function shellOf(webview: Webview, script: Uri, style: Uri): string {
  const nonce = freshNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Health preview</title>
<link rel="stylesheet" href="${webview.asWebviewUri(style)}">
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${webview.asWebviewUri(script)}"></script>
</body>
</html>
`;
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
