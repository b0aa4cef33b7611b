// A rule as SARIF describes it (reportingDescriptor), with its page as help.
import type { Level } from '../finding';
import type { Rule } from '../rules/rule';
import { ruleFacts } from './ruleFacts';

/** Info and hint are both notes. */
export function sarifLevel(level: Level): 'error' | 'warning' | 'note' {
  return level === 'error' || level === 'warning' ? level : 'note';
}

export function sarifRule(rule: Rule) {
  const { id, level, kind, summary, why } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: help(rule),
    defaultConfiguration: { level: sarifLevel(level) },
    properties: { tags: ['alliance', id.split('/')[0] ?? '', kind], 'problem.severity': problemSeverity(level) },
  };
}

function problemSeverity(level: Level): 'error' | 'warning' | 'recommendation' {
  return level === 'error' || level === 'warning' ? level : 'recommendation';
}

function help(rule: Rule): { readonly text: string; readonly markdown: string } {
  const { id, summary, why, examples } = rule;
  const facts = ruleFacts(rule);
  const example = (fragment: string) => `\`\`\`yaml\n${fragment.replace(/^\n+|\s+$/g, '')}\n\`\`\``;
  return {
    text: [summary, why, facts.map(([label, sentence]) => `${label}: ${sentence}`).join('\n')].join('\n\n'),
    markdown: [
      `# ${id}`,
      `**${summary}**`,
      why,
      facts.map(([label, sentence]) => `- ${label}: ${sentence}`).join('\n'),
      `It speaks here:`,
      example(examples.flags),
      `It is silent here:`,
      example(examples.allows),
    ].join('\n\n'),
  };
}
