// What a code lens of the server does when it is clicked: shows places beside the text.
import { commands, Location, Position, Range, Uri } from 'vscode';
import type { ShowReferencesArguments } from '../../../server/src/protocol';

export const showReferences = async (...[uri, position, places]: ShowReferencesArguments) => {
  const locations = places.map(({ uri, range: { start, end } }) => {
    return new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
  });
  const from = new Position(position.line, position.character);
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), from, locations);
};
