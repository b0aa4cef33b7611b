// Links: web addresses, and paths beside the file, where the format has a place for them. Nothing else is ever opened.
import type { DocumentLink } from 'vscode-languageserver-types';
import { shapeOf } from '../schema/shapes';
import { planner, walkShape } from '../schema/walk';
import { shown } from '../schema/words';
import type { View } from '../session/view';
import { rangeOf } from '../yaml/position';
import type { ScalarNode } from '../yaml/tree';

const locations = planner(({ format }) => (format === 'url' ? true : undefined));

export function documentLinks({ analysis, uri, client }: View): DocumentLink[] {
  const { root, kind, document } = analysis.file;
  const links: DocumentLink[] = [];
  if (!root) return links;
  const scalar = (node: ScalarNode) => {
    const target = targetOf(node.text, uri);
    if (target === undefined || !isOnOneLine(node, document.text)) return;
    const quote = node.style === 'plain' ? 0 : 1;
    links.push({
      range: rangeOf(document.lineStarts, node.start + quote, node.end - quote),
      target,
      ...(client.linkTooltips ? { tooltip: tooltipOf(node.text) } : {}),
    });
  };
  walkShape(root, locations(shapeOf(kind)), { map: () => {}, scalar });
  return links;
}

/** Where an alias stands for the text, or it goes on over lines, there is nothing to click on. */
function isOnOneLine({ start, end, style }: ScalarNode, text: string): boolean {
  return style !== 'literal' && style !== 'folded' && !/^\*|[\r\n]/.test(text.slice(start, end));
}

/**
 * An address with http or https, or a path below or beside the folder of the file. What the text becomes is looked at
 * again, since reading an address drops characters that would hide a scheme.
 */
function targetOf(text: string, uri: string): string | undefined {
  if (/^https?:\/\/[^\s/]/i.test(text)) {
    const address = parsed(text);
    return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
  }
  // No scheme (nor drive), no path from the top or of another machine, and only in folders that are some.
  const isPath = /^(?![A-Za-z][\w+.-]*:|[/\\])[^\p{Cc}]+$/u.test(text) && text.trim() === text;
  const base = /^[A-Za-z][\w+.-]*:\/\//.test(uri) ? parsed(uri) : undefined;
  if (!isPath || !base) return undefined;
  const target = parsed(escaped(text), base.href);
  return target && target.protocol === base.protocol && target.host === base.host ? target.href : undefined;
}

/** A file's name may hold what has a meaning in addresses; `#` keeps its own. */
function escaped(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll('?', '%3F');
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function tooltipOf(text: string): string {
  return `Open ${shown(text)}`;
}
