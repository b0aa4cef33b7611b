// The command `alliance` as a function: arguments and surroundings in, exit code out. Never ends the process itself.
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { GROUPINGS } from '../health/portfolioTypes';
import { FORMATS } from '../reports/index';
import { check } from './check';
import type { CheckFlags } from './checkOptions';
import { type DiffFlags, diff } from './diff';
import { EXIT } from './exitCode';
import { type ExplainFlags, explain } from './explain';
import { HEALTH_FORMATS, health } from './health';
import { AUDIENCES, type HealthFlags } from './healthRun';
import { init } from './init';
import type { InitFlags } from './initFlags';
import type { Io } from './io';
import { type LspFlags, lsp } from './lsp';
import { explainMisuse } from './misuse';
import { complain } from './output';
import { PORTFOLIO_FORMATS, type PortfolioFlags, portfolio } from './portfolio';
import { type SchemaFlags, schema } from './schema';
import { UsageError } from './usage';

export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.fine;
  const program = programFor(io, async (run) => {
    exit = await run();
  });
  try {
    if (argv.length === 0) {
      await io.stderr.write(program.helpInformation());
      return EXIT.misused;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    return failure(error, program, io);
  }
}

async function failure(error: unknown, program: Command, io: Io): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
  if (error instanceof CommanderError) {
    await complain(io, explainMisuse(error, program));
    return EXIT.misused;
  }
  if (error instanceof UsageError) {
    await complain(io, error.message);
    return EXIT.misused;
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}`.split('\n')[0] : String(error);
  await complain(io, `Something broke (${reason}); this is a fault of ours, please report it.`);
  return EXIT.faulty;
}

type Start = (run: () => Promise<number>) => Promise<void>;

function programFor(io: Io, start: Start): Command {
  const program = new Command('alliance');
  program
    .description('Checks strategic alliances that are written down as YAML files.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => 80,
    });
  addCheck(program, io, start);
  addHealth(program, io, start);
  addPortfolio(program, io, start);
  addDiff(program, io, start);
  addExplain(program, io, start);
  addInit(program, io, start);
  addSchema(program, io, start);
  addLsp(program, io, start);
  return program;
}

function addCheck(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('check'), true)
    .summary('judge alliance files and print the findings')
    .description('Judges alliance files, directories and configurations and prints the findings, each at its line.')
    .argument('[paths...]', 'files, folders or globs; all below the current folder where none is given')
    .option('--format <format>', `${FORMATS.join(', ')}; with =FILE into a file; may be repeated`, collect)
    .option('--rule <id=level>', 'set the level of a rule or of several (kpi/*=off); may be repeated', collect)
    .option('--level <level>', 'least level shown: error, warning, info or hint')
    .option('--fail-on <level>', 'least level that fails: error, warning, info or never', 'error')
    .option('--max-warnings <number>', 'fail where there are more warnings')
    .option('--since <revision>', 'only what is new since a git revision, such as origin/main')
    .option('--baseline <file>', 'leave out the findings kept in this file; .alliance-baseline.json where it exists')
    .option('--update-baseline', 'keep the findings of today in the baseline')
    .option('--fix', 'apply the safe fixes of what is told, until nothing changes')
    .option('--jobs <number>', 'threads to judge in; as many as pay where not given')
    .option('--watch', 'look again whenever a file changes')
    .option('--stdin', 'judge what comes by standard input')
    .option('--stdin-filename <name>', 'the file name that --stdin stands for')
    .addHelpText('after', EXIT_HELP)
    .action((paths: string[], flags: CheckFlags) => start(() => check(paths, flags, io)));
}

const EXIT_HELP = `
Exit code: 0 fine, 1 findings at or above --fail-on or more warnings than --max-warnings,
2 wrong usage or configuration, 3 a file could not be read or something of ours broke.

Examples:
  alliance check
  alliance check deals/northwind.alliance.yaml --fail-on warning
  alliance check --format text --format json=report.json`;

function addHealth(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('health'), true, { quiet: 'one line an alliance' })
    .summary('report how alliances are doing')
    .description(
      'Tells how each alliance is doing: health, practice, what is asked, what needs attention, what lies ahead.',
    )
    .argument('[paths...]', 'files, folders or globs; all below the current folder where none is given')
    .option('--format <format>', HEALTH_FORMATS.join(', '), 'text')
    .option('--audience <audience>', `${AUDIENCES.join(' or ')}: for a partner without what is internal`, 'internal')
    .action((paths: string[], flags: HealthFlags) => start(() => health(paths, flags, io)));
}

function addPortfolio(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('portfolio'), true, { quiet: 'only the table of vital signs' })
    .summary('report on all alliances together')
    .description(
      'Puts all alliances beside each other: their vital signs, what needs attention, what people carry, what ends.',
    )
    .argument('[paths...]', 'files, folders or globs; all below the current folder where none is given')
    .option('--format <format>', PORTFOLIO_FORMATS.join(', '), 'text')
    .option('--audience <audience>', `${AUDIENCES.join(' or ')}: for a partner without what is internal`, 'internal')
    .option('--group-by <what>', `${GROUPINGS.join(' or ')}: what the table is grouped by`, 'tier')
    .action((paths: string[], flags: PortfolioFlags) => start(() => portfolio(paths, flags, io)));
}

function addDiff(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('diff'), true, { quiet: 'only what good practice worries about, and the sum' })
    .summary('tell what changed in meaning between two git revisions')
    .description('Tells what changed in meaning between two git revisions, or a revision and the files on disk.')
    .argument('[base]', 'the earlier revision, such as origin/main')
    .argument('[head]', 'the later one; the files on disk where not given')
    .option('--files', 'compare two files instead: alliance diff --files A B')
    .option('--format <format>', 'text, json or markdown', 'text')
    .action((base: string | undefined, head: string | undefined, flags: DiffFlags) =>
      start(() => diff(base, head, flags, io)),
    );
}

function addExplain(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('explain'), false)
    .summary('explain a rule: what it asks for and why')
    .description('Prints the page of a rule: what it asks for, why, when it speaks, its options and examples.')
    .argument('[rule]', 'a rule, such as sponsor/missing')
    .option('--all', 'list all rules')
    .option('--format <format>', 'text or json', 'text')
    .action((rule: string | undefined, flags: ExplainFlags) => start(() => explain(rule, flags, io)));
}

function addInit(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('init'), true, INIT_WORDS)
    .summary('make a new alliance file, by questions or by options')
    .description('Makes a new alliance file: asks at a terminal for what the options do not say.')
    .argument('[name]', 'the name of the alliance')
    .option('--name <name>', 'the same')
    .option('--id <id>', 'its short name; made from the name where not given')
    .option('--stage <stage>', 'source, screen, structure, negotiate, form, launch, manage, transition, exit or closed')
    .option('--partner <name>', 'a partner, or ID=NAME; two or more', collect)
    .option('--self <partner>', 'the partner that keeps the file')
    .option('--form <form>', 'the kind of deal, such as license or co-development; may be repeated', collect)
    .option('--closeness <closeness>', 'tactical, co-operative, collaborative, interdependent or integrated')
    .option('--shared-risk <grade>', 'low, medium or high')
    .option('--sponsor <partner=person>', 'an executive sponsor: "PARTNER=Name, Title"; may be repeated', collect)
    .option('--business-lead <partner=person>', 'a business lead, written likewise', collect)
    .option('--alliance-manager <partner=person>', 'an alliance manager, written likewise', collect)
    .option('--why <sentence>', 'why the partners collaborate')
    .option('--what <words>', 'in which field')
    .option('--how <sentence>', 'how they work and decide together')
    .option('--goal <sentence>', 'a shared goal; may be repeated', collect)
    .option('--public', 'the file is made from public sources')
    .option('--yes', 'ask nothing, take what is usual')
    .option('--force', 'write over a file that exists')
    .addHelpText('after', INIT_HELP)
    .action((name: string | undefined, flags: InitFlags) => start(() => init(name, flags, io)));
}

const INIT_WORDS = {
  output: 'the file to write, a folder for it, or - for standard output; ID.alliance.yaml where not given',
  quiet: 'say nothing in the end',
};

const INIT_HELP = `
Examples:
  alliance init
  alliance init "Northwind–Helios" --stage launch --partner "Northwind Pharma" --partner "Helios Bio" \\
    --self northwind-pharma --sponsor "Helios Bio=Raj Patel, CSO"`;

function addSchema(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('schema'), false)
    .summary('print a JSON Schema of the format')
    .description('Prints the JSON Schema of a kind of file or of a report, in one piece.')
    .argument(
      '[kind]',
      'alliance, directory, config, or health, portfolio or diff for what that command prints',
      'alliance',
    )
    .action((kind: string, flags: SchemaFlags) => start(() => schema(kind, flags, io)));
}

function addLsp(program: Command, io: Io, start: Start): void {
  withCommonOptions(program.command('lsp'), true)
    .summary('run the language server, for other editors')
    .description('Runs the language server: findings, explanations and an outline while you write, in any editor.')
    .option('--stdio', 'speak by standard input and output')
    .addOption(new Option('--clientProcessId <id>', 'the process of the editor, as clients pass it').hideHelp())
    .action((flags: LspFlags) => start(() => lsp(flags, io)));
}

/** What the help says of options that a command takes its own way. */
interface CommonWords {
  readonly output: string;
  readonly quiet: string;
}

/** Every command takes these; `judges` is false where configuration and day have no bearing, and they stay unnamed. */
function withCommonOptions(command: Command, judges: boolean, words: Partial<CommonWords> = {}): Command {
  const config = new Option('--config <file>', 'the configuration to use instead of the nearest alliance.config.*');
  const asOf = new Option('--as-of <date>', 'the day that counts as today, such as 2026-11-22');
  return command
    .addOption(config.hideHelp(!judges))
    .addOption(asOf.hideHelp(!judges))
    .option('--output <file>', words.output ?? 'write the output into a file')
    .option('--quiet', words.quiet ?? (judges ? 'only errors and the summary' : 'nothing besides what was asked for'))
    .option('--no-color', 'no colours');
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
