// Analyses and findings of open and unopened files, kept for as long as nothing changes that they rest on: the text, the
// directories and cards that concern it, the configuration, the settings, the day.
import type { Analysis } from '../analysis';
import { type DiagnosticManner, diagnosticsOf } from '../features/diagnostics';
import { healthBrief } from '../features/healthBrief';
import { sureFindings } from '../features/sureFindings';
import { kindByName, kindByRootKey } from '../fileKind';
import { health } from '../health/health';
import { memberOf } from '../health/portfolio/member';
import type { Member } from '../health/portfolioTypes';
import type { HealthReport } from '../health/report';
import { judge } from '../judge';
import type { Day } from '../model/calendar';
import type { AllianceCard } from '../model/card';
import type { HealthBrief } from '../protocol';
import type { FileKind } from '../sourceFile';
import type { Configuration } from '../workspace/configuration';
import { Unreadable } from '../workspace/fileSource';
import { cardIn } from '../workspace/loadWorkspace';
import { join } from '../workspace/root';
import { EMPTY_WORKSPACE, type FileInWorkspace, type Workspace } from '../workspace/workspace';
import { parseYaml, readAgain } from '../yaml/parse';
import type { YamlDocument } from '../yaml/tree';
import { fingerprint } from './fingerprint';
import type { Standing } from './homes';
import type { OpenDocument } from './openDocument';
import { uriOf } from './place';
import type { RootIndex } from './rootIndex';
import type { Settings } from './settings';
import { NOTHING_TOLD, type Told } from './told';

export interface JudgingOptions {
  readonly settings: () => Settings;
  readonly today: () => Day;
  /** `uri` is that of the file itself, at `own`. */
  readonly manner: (index: RootIndex, own: string, uri: string) => DiagnosticManner;
  readonly log: (message: string) => void;
}

/** What any reader of YAML or JSON finds. */
const EVERY_READER: ReadonlySet<string> = new Set(['syntax/yaml', 'syntax/duplicate-key']);

/** What a judgement rests on. */
interface Basis {
  /** The open document, else the stamp of the file. */
  readonly content: OpenDocument | number;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly settings: Settings;
  readonly today: Day;
}

interface Kept {
  readonly basis: Basis;
  readonly file: FileInWorkspace | undefined;
  readonly index: RootIndex;
  readonly isVisitor: boolean;
  readonly analysis: Analysis | undefined;
  told: Told | undefined;
  /** Of a file that is not open; undefined until it is asked for. */
  short: Short | undefined;
}

/** How an alliance is doing, as far as that is of interest where it is one of many; of no alliance, nothing. */
export interface Short {
  readonly brief?: HealthBrief;
  readonly member?: Member;
}

export class Judging {
  readonly #options: JudgingOptions;
  /** By the URI of an open document, or by the place of an unopened file. */
  readonly #kept = new Map<string, Kept>();
  /** Code lens, hover, tree, status bar and preview of one text tell of one report. */
  readonly #health = new WeakMap<Analysis, { readonly report: HealthReport | undefined }>();

  constructor(options: JudgingOptions) {
    this.#options = options;
  }

  /** The analysis of an open document as far as its surroundings are known; undefined where the file is none of ours. */
  analysisOf(document: OpenDocument, standing: Standing): Analysis | undefined {
    return this.#judged(document, standing).analysis;
  }

  /** The analysis of another text in the place of an open document; it is not kept. */
  analysisOfText(text: string, document: OpenDocument, standing: Standing): Analysis | undefined {
    const parsed = readAgain(text, document.reading).document;
    return this.#judge(document, parsed, kindOf(parsed, standing.own, document.languageId), standing).analysis;
  }

  /** How the alliance is doing: the same report for the same analysis; undefined where that is of none. */
  healthOf(analysis: Analysis): HealthReport | undefined {
    let kept = this.#health.get(analysis);
    if (!kept) {
      kept = { report: health(analysis) };
      this.#health.set(analysis, kept);
    }
    return kept.report;
  }

  /** What is told of an open document as far as its surroundings are known. */
  toldOf(document: OpenDocument, standing: Standing): Told {
    const kept = this.#judged(document, standing);
    const { index, own } = standing;
    const isSilent = !this.#options.settings().enable || (standing.isMember && index.ignores(own));
    if (!kept.analysis || isSilent) return NOTHING_TOLD;
    kept.told ??= this.#told(kept.analysis, standing, document.uri, document.languageId);
    return kept.told;
  }

  /** What is told of a file that is not open. */
  async toldOfFile(index: RootIndex, own: string): Promise<Told> {
    return (await this.#ofFile(index, own, ({ told }) => told !== undefined))?.told ?? NOTHING_TOLD;
  }

  /** How the alliance of a file that is not open is doing, in short. */
  async shortOfFile(index: RootIndex, own: string): Promise<Short> {
    return (await this.#ofFile(index, own, ({ short }) => short !== undefined, true))?.short ?? {};
  }

  /** What is known of a file that is not open, judged again where that is not enough; undefined where it cannot be had. */
  async #ofFile(
    index: RootIndex,
    own: string,
    isEnough: (kept: Kept) => boolean,
    wantsShort = false,
  ): Promise<Kept | undefined> {
    const place = join(index.folder, own);
    if (!this.#options.settings().enable || index.ignores(own)) return undefined;
    const before = this.#kept.get(place);
    const stamp = index.stampOf(own);
    if (before && isEnough(before) && before.index === index && this.#isCurrent(before, stamp)) return before;
    try {
      const document = parseYaml(await index.textOf(own));
      index.take(own, document);
      const standing = { index, own, isMember: true, isVisitor: false };
      const { analysis, ...judged } = this.#judge(stamp, document, kindOf(document, own, ''), standing);
      const told = analysis ? this.#told(analysis, standing, uriOf(place)) : NOTHING_TOLD;
      const report = wantsShort && analysis ? health(analysis) : undefined;
      const short = wantsShort ? shortOf(report) : undefined;
      // The tree of an unopened file is not kept.
      const kept: Kept = { ...judged, analysis: undefined, told, short };
      this.#kept.set(place, kept);
      return kept;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    }
  }

  /** Forgets an open document that was closed. */
  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  /** Whether anything told rests on what is no longer so, edits of its own text aside. */
  isAnyStale(): boolean {
    let isStale = false;
    for (const [key, kept] of this.#kept) {
      const isGone = typeof kept.basis.content === 'number' && kept.index.pathOf(key) === undefined;
      if (isGone) this.#kept.delete(key);
      else if ((kept.told ?? kept.short) && !this.#isCurrent(kept, kept.basis.content)) isStale = true;
    }
    return isStale;
  }

  #judged(document: OpenDocument, standing: Standing): Kept {
    const before = this.#kept.get(document.uri);
    if (before && before.index === standing.index && this.#isCurrent(before, document)) return before;
    const kind = mayBeOurs(document, standing.own)
      ? kindOf(document.parsed, standing.own, document.languageId)
      : undefined;
    const kept = this.#judge(document, document.parsed, kind, standing);
    this.#kept.set(document.uri, kept);
    return kept;
  }

  #judge(
    content: OpenDocument | number,
    document: YamlDocument,
    kind: FileKind | undefined,
    { index, own, isVisitor }: Standing,
  ): Kept {
    const card: AllianceCard | undefined = kind === 'alliance' ? cardIn(own, document) : undefined;
    const file = kind && { kind, own, card };
    const basis = this.#basisOf(content, file, index, isVisitor);
    const kept = { basis, file, index, isVisitor, told: undefined, short: undefined };
    if (!kind) return { ...kept, analysis: undefined };
    const { workspace, configuration, settings, today } = basis;
    const dates = { asOf: settings.asOf, today };
    const text = document.text;
    const { analysis, fault } = judge({ path: own, text, document }, own, { workspace, configuration, dates });
    if (fault !== undefined) this.#options.log(fault);
    return { ...kept, analysis };
  }

  #basisOf(
    content: OpenDocument | number,
    file: FileInWorkspace | undefined,
    index: RootIndex,
    isVisitor: boolean,
  ): Basis {
    const { settings, today } = this.#options;
    const workspace = workspaceOf(file, index, isVisitor);
    return { content, workspace, configuration: index.configuration, settings: settings(), today: today() };
  }

  #isCurrent({ basis, file, index, isVisitor }: Kept, content: OpenDocument | number): boolean {
    const now = this.#basisOf(content, file, index, isVisitor);
    return (
      basis.content === now.content &&
      basis.workspace === now.workspace &&
      basis.configuration === now.configuration &&
      basis.settings === now.settings &&
      basis.today === now.today
    );
  }

  /** `languageId` of an open document; nobody else speaks of files that are not open. */
  #told(analysis: Analysis, { index, own, isVisitor }: Standing, uri: string, languageId?: string): Told {
    const findings = isVisitor ? sureFindings(analysis) : analysis.findings;
    const manner = this.#options.manner(index, own, uri);
    const isKnown = languageId !== undefined && manner.client.syntaxToldElsewhere.includes(languageId);
    const told = isKnown ? findings.filter(({ ruleId }) => !EVERY_READER.has(ruleId)) : findings;
    const diagnostics = diagnosticsOf(told, manner);
    return { diagnostics, resultId: fingerprint(JSON.stringify(diagnostics)) };
  }
}

function shortOf(report: HealthReport | undefined): Short {
  return report ? { brief: healthBrief(report), member: memberOf(report, report.path) } : {};
}

/** An earlier state of a file meets no other alliances, nor other directories: they would be doubles of itself. */
function workspaceOf(file: FileInWorkspace | undefined, index: RootIndex, isVisitor: boolean): Workspace {
  if (!file) return EMPTY_WORKSPACE;
  if (!isVisitor) return index.workspaceFor(file);
  return file.kind === 'directory' ? EMPTY_WORKSPACE : index.workspace;
}

function kindOf({ root }: YamlDocument, own: string, languageId: string): FileKind | undefined {
  return kindByRootKey(root) ?? kindByName(own) ?? (languageId === 'alliance' ? 'alliance' : undefined);
}

/** A look that spares us to parse every other YAML file a client sends: our root keys all begin with this word. */
function mayBeOurs({ languageId, text }: OpenDocument, own: string): boolean {
  return languageId === 'alliance' || kindByName(own) !== undefined || text.includes('alliance');
}
