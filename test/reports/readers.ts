// Reads the output formats back, each with a parser made for its language, into what they tell.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';

export interface Told {
  readonly path: string;
  readonly line: number;
  readonly level: string;
  readonly ruleId: string;
  readonly message: string;
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root element; throws at the first thing that is not well-formed XML 1.0. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes } as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error('no element');
  return element;
}

export function readCheckstyle(xml: string): Told[] {
  return readXml(xml).children.flatMap((file) =>
    file.children.map(({ attributes: { line, severity = '', source = '', message = '' } }) => ({
      path: file.attributes.name ?? '',
      line: Number(line),
      level: severity,
      ruleId: source,
      message,
    })),
  );
}

export function readJunit(xml: string): Told[] {
  return readXml(xml).children.flatMap((suite) =>
    suite.children.flatMap((test) =>
      test.children.map(({ attributes: { message = '', type = '' }, text }) => {
        const path = suite.attributes.name ?? '';
        const place = /^:(\d+):\d+ \w+ (\S+)\n/.exec(text.slice(path.length));
        return { path, line: Number(place?.[1]), level: type, ruleId: place?.[2] ?? '', message };
      }),
    ),
  );
}

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}

export function readSarif(json: string): Told[] {
  return JSON.parse(json).runs[0].results.map(({ ruleId, level, message, locations }: SarifResult) => {
    const { artifactLocation, region } = locations[0].physicalLocation;
    // A backslash before a bracket says that it is no link.
    const text = message.text.replaceAll(/\\([\\[\]])/g, '$1');
    return { path: decodeURIComponent(artifactLocation.uri), line: region.startLine, level, ruleId, message: text };
  });
}

interface GitlabEntry {
  readonly description: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export function readGitlab(json: string): Told[] {
  return JSON.parse(json).map(({ description, check_name, severity, location }: GitlabEntry) => ({
    path: location.path,
    line: location.lines.begin,
    level: severity,
    ruleId: check_name,
    message: description,
  }));
}

interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly location: { readonly path: string; readonly range: { readonly start: { readonly line: number } } };
}

export function readRdjson(json: string): Told[] {
  return JSON.parse(json).diagnostics.map(({ message, severity, code, location }: Diagnostic) => ({
    path: location.path,
    line: location.range.start.line,
    level: severity,
    ruleId: code.value,
    message,
  }));
}

/** As the runner of GitHub Actions reads what a step prints; a command that it would not know fails. */
export function readCommands(output: string): Told[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const end = line.indexOf('::', 2);
    if (!line.trimStart().startsWith('::') || end < 0) {
      // The runner takes the old form of a command anywhere in a line.
      if (line.includes('##[')) throw new Error(`a command of the user: ${line}`);
      return [];
    }
    const [command = '', ...rest] = line.slice(2, end).split(' ');
    if (!['error', 'warning', 'notice'].includes(command)) throw new Error(`a command of the user: ${line}`);
    const pairs = rest
      .join(' ')
      .trim()
      .split(',')
      .map((pair) => pair.split('='));
    const properties = new Map(pairs.map(([key = '', ...value]) => [key, unescapedProperty(value.join('='))]));
    return [
      {
        path: properties.get('file') ?? '',
        line: Number(properties.get('line')),
        level: command,
        ruleId: properties.get('title') ?? '',
        message: unescapedData(line.slice(end + 2)),
      },
    ];
  });
}

function unescapedData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapedProperty(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return plain.replaceAll('%25', '%');
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly MarkdownNode[];
}

/** The tables of a report, each under the heading of its file; whatever is markup there beside ours fails. */
export function readMarkdown(markdown: string): Told[] {
  const root: MarkdownNode = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const told: Told[] = [];
  let path = '';
  for (const node of root.children ?? []) {
    if (node.type === 'heading' && node.depth === 4) path = textOf(node);
    else if (node.type === 'table') {
      for (const row of node.children?.slice(1) ?? []) {
        const [level = '', line, message = '', ruleId = '', ...more] = (row.children ?? []).map(textOf);
        if (more.length > 0) throw new Error(`too many cells: ${more.join('|')}`);
        told.push({ path, line: Number(line), level: level.split(' ')[1] ?? '', ruleId, message });
      }
    } else if (node.type === 'html') {
      if (!/^<details>\n<summary>\d+ \w+<\/summary>$|^<\/details>$/.test(node.value ?? '')) throw new Error(node.value);
    } else if (node.type !== 'paragraph' && node.depth !== 3) throw new Error(`${node.type} in a report`);
  }
  return told;
}

function textOf({ type, value, children = [] }: MarkdownNode): string {
  if (type === 'text' || type === 'inlineCode') return value ?? '';
  if (type === 'html' && value === '<!-- -->') return '';
  if (!['heading', 'tableCell'].includes(type)) throw new Error(`markup in text: ${type} ${value}`);
  return children.map(textOf).join('');
}
