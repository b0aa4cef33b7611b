// A JSON list in pieces, one entry a line, so that a large report need not be held at once.

export function* jsonList(entries: Iterable<object>): Iterable<string> {
  let separator = '[\n';
  for (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}
