// Data as the text of a script element that no browser runs: nothing in it can end the element, or begin a comment.

export function jsonBlock(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
