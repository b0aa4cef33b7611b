// Makes the text of a page: its markup, its style and its one script, and its data as JSON. Nothing in it asks for anything
// else, and its policy lets nothing else in.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, PageAssets } from '../../../server/src/reports/pageTypes';
import { jsonBlock } from './jsonBlock';

interface Framed {
  readonly title: string;
  readonly body: VNode;
  /** What is shown, for programs and for the script. */
  readonly data: Page;
}

export async function framed({ title, body, data }: Framed, { script, style }: PageAssets): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(style)}'`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${markup(<title>{title}</title>)}
<style>${style}</style>
</head>
<body class="alone">
<div id="page">${markup(body)}</div>
<script type="application/json" id="data">${jsonBlock(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function markup(node: VNode): string {
  return renderToString(node);
}

/** As a policy names what stands between two tags. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
