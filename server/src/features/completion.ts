// Completion: what may be written at the cursor and is not yet. Keys with what belongs inside, words, names, days.
import type { CompletionParams } from 'vscode-languageserver-protocol';
import { type CompletionItem, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { offsetOf, positionOf, rangeOf } from '../yaml/position';
import { type Offer, offersAt } from './completion/offers';
import { type Place, placesAt } from './completion/place';

export function completion(view: View, { position }: CompletionParams): CompletionItem[] {
  const { document } = view.analysis.file;
  const offset = offsetOf(document.text, document.lineStarts, position);
  const offers = placesAt(view.analysis.file, offset, view.parsed).flatMap((place) =>
    offersAt(place, view).map((offer) => ({ place, offer })),
  );
  const once = offers.filter(({ offer }, at) => offers.findIndex((each) => each.offer.label === offer.label) === at);
  return once.map(({ place, offer }, at) => itemOf(offer, place, at, view));
}

function itemOf(offer: Offer, { word, comma, lacking }: Place, at: number, { analysis }: View): CompletionItem {
  const { lineStarts } = analysis.file.document;
  const { label, kind, detail, description, filter, snippet } = offer;
  const item: CompletionItem = {
    label,
    kind,
    sortText: String(at).padStart(4, '0'),
    filterText: filter,
    textEdit: {
      range: rangeOf(lineStarts, word.start, word.end),
      newText: `${offer.lead ?? word.lead}${offer.newText}${comma ? ',' : ''}`,
    },
  };
  if (detail !== undefined) item.detail = detail;
  if (description !== undefined) item.documentation = description;
  if (snippet) item.insertTextFormat = InsertTextFormat.Snippet;
  if (offer.newText.includes('\n')) item.insertTextMode = InsertTextMode.asIs;
  if (lacking !== undefined) {
    const start = positionOf(lineStarts, lacking);
    item.additionalTextEdits = [{ range: { start, end: start }, newText: ',' }];
  }
  return item;
}
