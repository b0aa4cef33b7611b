// The tree of alliances: each alliance of the open folders with its health, and below it vital signs, what needs
// attention, and what was found in its file. What is not shown is not asked for.
import { Disposable, EventEmitter, type LogOutputChannel, type TreeDataProvider, type TreeItem, window } from 'vscode';
import type { AllianceScore } from '../../../server/src/protocol';
import { whenAlliancesChange } from '../allianceChanges';
import { isJudging } from '../findings';
import { OVER, statusesInWords } from '../healthWords';
import type { LanguageServer } from '../languageServer';
import { oneAtATime } from '../preview/oneAtATime';
import { allianceItem, findingItem, findingNodes } from './allianceItems';
import { attentionGroupItem, attentionItem, vitalItem, vitalsItem } from './healthItems';
import { type AllianceNode, allianceNode, attentionNodes, groupsOf, type Node, parentOf, vitalNodes } from './nodes';

/** Alliances whose health is asked for at once: so many are soon told, and shown. */
const AT_ONCE = 25;

export function showAlliances(server: LanguageServer, output: LogOutputChannel): Disposable {
  const changed = new EventEmitter<Node[] | undefined>();
  /** Those that are shown, and what is known of their health: by URI, until something newer is there. */
  let shown: readonly AllianceNode[] = [];
  const scores = new Map<string, AllianceScore>();

  const askScores = oneAtATime(
    async () => {
      const asked = shown;
      for (let at = 0; at < asked.length && asked === shown; at += AT_ONCE) {
        const nodes = asked.slice(at, at + AT_ONCE);
        const told = await server.ask('alliance/scores', { uris: nodes.map(({ uri }) => uri.toString()) });
        const fresh = new Map(told.map((score) => [score.uri, score]));
        const others = nodes.filter(({ uri }) => takeScore(uri.toString(), fresh.get(uri.toString())));
        if (others.length > 0) changed.fire(others);
      }
      if (asked === shown) view.description = statusesInWords(statusesOf(asked, scores));
    },
    (error) => output.error(error instanceof Error ? error : String(error)),
  );
  /** True where it is another one than before. */
  const takeScore = (uri: string, score: AllianceScore | undefined): boolean => {
    const before = scores.get(uri);
    if (score) scores.set(uri, score);
    else scores.delete(uri);
    return before?.score !== score?.score || before?.status !== score?.status || before?.stage !== score?.stage;
  };
  const alliances = async (): Promise<readonly AllianceNode[]> => {
    shown = isJudging() ? (await server.ask('alliance/alliances', {})).map(allianceNode) : [];
    const known = new Set(shown.map(({ uri }) => uri.toString()));
    for (const uri of scores.keys()) if (!known.has(uri)) scores.delete(uri);
    askScores();
    return shown;
  };
  const below = async (alliance: AllianceNode): Promise<readonly Node[]> => {
    const brief = await server.ask('alliance/healthBrief', { uri: alliance.uri.toString() });
    return [...(brief ? groupsOf(alliance, brief) : []), ...findingNodes(alliance)];
  };
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => [...(node ? await childrenOf(node, below) : await alliances())],
    getTreeItem: (node) =>
      node.kind === 'alliance' ? allianceItem(node, scores.get(node.uri.toString())) : itemOf(node),
    getParent: parentOf,
  };
  const view = window.createTreeView('alliance.alliances', { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    view,
    whenAlliancesChange(server, () => changed.fire(undefined)),
  );
}

/** The statuses of those that go on. */
function statusesOf(alliances: readonly AllianceNode[], scores: ReadonlyMap<string, AllianceScore>) {
  const known = alliances.flatMap(({ uri }) => scores.get(uri.toString()) ?? []);
  return known.filter(({ stage }) => stage !== OVER).map(({ status }) => status);
}

async function childrenOf(
  node: Node,
  below: (alliance: AllianceNode) => Promise<readonly Node[]>,
): Promise<readonly Node[]> {
  switch (node.kind) {
    case 'alliance':
      return below(node);
    case 'vitals':
      return vitalNodes(node);
    case 'attentionGroup':
      return attentionNodes(node);
    default:
      return [];
  }
}

function itemOf(node: Exclude<Node, AllianceNode>): TreeItem {
  switch (node.kind) {
    case 'vitals':
      return vitalsItem(node);
    case 'vital':
      return vitalItem(node);
    case 'attentionGroup':
      return attentionGroupItem(node);
    case 'attention':
      return attentionItem(node);
    case 'finding':
      return findingItem(node);
  }
}
