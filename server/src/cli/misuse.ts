// Wrong arguments in our words: what commander found, as one line.
import type { Command, CommanderError } from 'commander';
import { nearest } from '../schema/nearest';

export function explainMisuse({ code, message }: CommanderError, program: Command): string {
  const [, subject = ''] = /'([^']*)'/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return `There is no option "${subject}"; ${guess(subject, optionsOf(program), 'alliance --help')}`;
    case 'commander.unknownCommand':
      return `There is no command "${subject}"; ${guess(subject, namesOf(program), 'alliance --help')}`;
    case 'commander.optionMissingArgument':
      return `Option "${subject.split(' ')[0]}" needs a value.`;
    case 'commander.excessArguments':
      return `"alliance ${subject}" was given more than it takes; see "alliance ${subject} --help".`;
    case 'commander.help':
      return 'There is no such command to help with; see "alliance --help".';
    default:
      return 'The command was not understood; see "alliance --help".';
  }
}

function guess(word: string, known: readonly string[], page: string): string {
  const { words } = nearest(word, known);
  return words.length > 0 ? `did you mean ${words.map((each) => `"${each}"`).join(' or ')}?` : `see "${page}".`;
}

function namesOf(program: Command): readonly string[] {
  return program.commands.map((command) => command.name());
}

function optionsOf(program: Command): readonly string[] {
  return [...new Set(program.commands.flatMap((command) => command.options.map((option) => option.long ?? '')))];
}
