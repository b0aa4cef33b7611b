// Lets the rules speak on one file: opens gates, hands out options, turns what they report into findings.
import type { Finding, Related } from '../finding';
import type { Place } from '../model/absence';
import { naturalPath } from '../model/pointer';
import type { SourceFile } from '../sourceFile';
import type { Configuration, RuleSetting } from '../workspace/configuration';
import { rangeOf } from '../yaml/position';
import { isOpen, levelOf } from './gate';
import { optionsOf } from './options';
import { spanOf } from './place';
import {
  type DirectoryRule,
  isDirectoryRule,
  type OptionSpecs,
  type OptionValues,
  type RelatedPlace,
  type Report,
  type ReportDetails,
  type Rule,
} from './rule';

export interface RuleRun {
  readonly rules: readonly Rule[];
  readonly file: SourceFile;
  readonly preset: Configuration['preset'];
  readonly settingFor: (ruleId: string) => RuleSetting;
}

/** The findings of these rules on one file, in order of place; what aliases would tell twice is told once. */
export function runRules({ rules, file, preset, settingFor }: RuleRun): Finding[] {
  const findings = new Map<string, Finding>();
  const misspelt = new Set(file.schemaFaults.flatMap((fault) => fault.meant ?? []));
  const speaking = new Map<string, boolean>();
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const speaks = (ruleId: string): boolean => {
    let known = speaking.get(ruleId);
    if (known === undefined) {
      const rule = ruleOf.get(ruleId);
      known = rule !== undefined && settingFor(ruleId).level !== 'off' && canSpeak(rule, file);
      speaking.set(ruleId, known);
    }
    return known;
  };
  for (const rule of rules) {
    if (!speaks(rule.id)) continue;
    const setting = settingFor(rule.id);
    const tell = (at: Place, message: string, details: ReportDetails = {}) => {
      const level = levelOf({ rule, setting, preset, alliance: file.alliance }, details.level, details.side);
      const finding = { ...describe(file, rule, at, message, details), level };
      // What is only misspelt is told as that, not as missing too.
      if (rule.kind !== 'shape' && misspelt.has(finding.pointer)) return;
      findings.set(`${finding.start} ${finding.end} ${rule.id} ${message}`, finding);
    };
    const report: Report = Object.assign(tell, { speaks });
    const options = optionsOf(rule, setting.options);
    if (rule.kind === 'shape') rule.check(file, report, options);
    else if (isDirectoryRule(rule)) checkDirectory(rule, file, report, options);
    else if (file.alliance) rule.check(file.alliance, report, options);
  }
  return [...findings.values()].sort(inOrder);
}

/** By place; at one place the louder rule groups keep the order of the list of rules (sort is stable). */
export function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}

function checkDirectory(
  rule: DirectoryRule,
  { directory, workspace, today }: SourceFile,
  report: Report,
  options: OptionValues<OptionSpecs>,
): void {
  if (directory) rule.check({ directory, workspace, today }, report, options);
}

function canSpeak(rule: Rule, { alliance, directory }: SourceFile): boolean {
  if (rule.kind === 'shape') return true;
  if (isDirectoryRule(rule)) return directory !== undefined;
  return alliance !== undefined && isOpen(rule.gate, alliance.stage?.value, alliance.depth);
}

function describe(
  file: SourceFile,
  rule: Rule,
  at: Place,
  message: string,
  details: ReportDetails,
): Omit<Finding, 'level'> {
  const { document, path, root } = file;
  const span = spanOf(at, document.text);
  const subject = details.subject ?? /"([^"]*)"/.exec(message)?.[1] ?? '';
  return {
    ruleId: rule.id,
    kind: rule.kind,
    message,
    start: span.start,
    end: span.end,
    range: rangeOf(document.lineStarts, span.start, span.end),
    pointer: span.pointer,
    key: [path, naturalPath(root, span.pointer) || '/', rule.id, subject].filter((part) => part !== '').join(' '),
    related: (details.related ?? []).map((each) => relate(file, each)),
    fixes: details.fixes ?? [],
    ...(details.tag ? { tag: details.tag } : {}),
  };
}

/** A related place, in this file or in another one of the workspace. */
function relate(file: SourceFile, related: RelatedPlace): Related {
  if ('range' in related) return related;
  const path = related.path ?? file.path;
  const other = path === file.path ? undefined : file.workspace.directories.find((each) => each.path === path);
  const document = other?.document ?? file.document;
  const span = spanOf(related.at, document.text);
  return { path, range: rangeOf(document.lineStarts, span.start, span.end), message: related.message };
}
