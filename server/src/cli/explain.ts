// `alliance explain`: the page of a rule on the terminal, or the list of all rules.
import type { Look } from '../reports/report';
import { ruleEntry } from '../reports/ruleEntry';
import { rulePage } from '../reports/rulePage';
import { rulePageText, rulesList } from '../reports/rulePageText';
import { RULES, ruleById } from '../rules/index';
import { unknownRuleMessage } from '../workspace/readConfiguration';
import { isGlob } from '../workspace/settings';
import { EXIT } from './exitCode';
import type { Io } from './io';
import { type OutputFlags, writeTo } from './output';
import { dayOf, oneOf, UsageError } from './usage';

export interface ExplainFlags extends OutputFlags {
  readonly all?: boolean;
  readonly format: string;
  readonly asOf?: string;
}

export async function explain(id: string | undefined, flags: ExplainFlags, io: Io): Promise<number> {
  const format = oneOf('--format', flags.format, ['text', 'json']);
  dayOf(flags.asOf);
  if (flags.all && id !== undefined) throw new UsageError(`Either one rule or --all: "${id}" was given with --all.`);
  await writeTo(io, flags, flags.all ? list(format) : page(id, format));
  return EXIT.fine;
}

type Pieces = (look: Look) => Iterable<string>;

function list(format: 'text' | 'json'): Pieces {
  if (format === 'json') return () => [`${JSON.stringify(RULES.map(ruleEntry), null, 2)}\n`];
  return (look) => rulesList(RULES, look);
}

function page(id: string | undefined, format: 'text' | 'json'): Pieces {
  if (id === undefined) throw new UsageError('Which rule? "alliance explain --all" lists them.');
  const rule = ruleById(id);
  if (!rule) {
    throw new UsageError(
      isGlob(id) ? `"${id}" is no single rule; "alliance explain --all" lists them.` : unknownRuleMessage(id, RULES),
    );
  }
  return format === 'json'
    ? () => [`${JSON.stringify(ruleEntry(rule), null, 2)}\n`]
    : (look) => rulePageText(rulePage(rule), look);
}
