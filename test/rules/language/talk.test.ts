// Where a text calls a partner something else: sentences, quotations, names, and that long texts stay quick.
import { expect, test } from 'vitest';
import { nameKey, partnerFor, vendorTalk } from '../../../server/src/rules/language/talk';

const PARTNERS = new Map(
  ['helios', 'Helios Bio', 'air-france', 'Air France', 'Yahoo!', 'Acme Suppliers'].map((name) => [nameKey(name), name]),
);
const found = (text: string) =>
  vendorTalk(text, PARTNERS).map(({ word, name, ordinal }) => `${word} ${name} ${ordinal}`);

test.each([
  ['the name in full', 'Our vendor is Helios Bio.', ['vendor Helios Bio 0']],
  ['the id, in any letters', 'HELIOS is a Supplier', ['Supplier helios 0']],
  ['a name of several words, also by its id', 'Vendors such as air-france', ['Vendors Air France 0']],
  ['a name with a mark, which ends no sentence', 'Yahoo! our counterparty', []],
  ['a possessive', 'Yahoo!’s counterparties and the supplier’s', ['counterparties Yahoo! 0', 'supplier Yahoo! 1']],
  ['another sentence', 'A vendor came. Helios left.', []],
  ['the sentence after', 'No vendor? Helios, the vendor!', ['vendor helios 1']],
  ['lines of one paragraph', 'The vendor\nof Helios', ['vendor helios 0']],
  ['another paragraph', 'The vendor\n\nHelios', []],
  ['another item of a list', '- The vendor\n- Helios', []],
  ['an abbreviation within', 'Helios in v2.0 is the vendor', ['vendor helios 0']],
  ['a name that holds the word', 'Acme Suppliers and Helios deliver', []],
  ['the word beside such a name', 'Acme Suppliers is a supplier', ['supplier Acme Suppliers 1']],
  ['part of a longer word', 'Helios: subvendor, vendorship, vendor-managed, multi-supplier, vendor_id', []],
  [
    'addresses and paths',
    'Helios: a@vendor.example vendor@a.example https://a.example/vendor ./supplier/x supplier.pdf',
    [],
  ],
  ['no partner', 'The vendor delivers.', []],
])('%s', (_, text, talk) => {
  expect(found(text)).toEqual(talk);
});

test.each([['“a vendor”'], ['"the vendor. He"'], ['‘a supplier’'], ["'a supplier'"], ['«vendor»'], ['„vendor“']])(
  'what is quoted is left alone: %s',
  (quote) => {
    expect(found(`Helios said ${quote}, our vendor`)).toEqual(['vendor helios 1']);
  },
);

test('a quote that is never closed hides nothing', () => {
  expect(found('The so-called “vendor Helios')).toEqual(['vendor helios 0']);
  expect(found("Helios' vendor isn't here")).toEqual(['vendor helios 0']);
});

test.each([
  ['vendor', 'partner'],
  ['Suppliers', 'Partners'],
  ['COUNTERPARTIES', 'PARTNERS'],
  ['counterparty', 'partner'],
  ['VENDORs', 'Partners'],
])('%s becomes %s', (word, partner) => {
  expect(partnerFor(word)).toBe(partner);
});

// Whatever looks back or ahead further than it has to would take minutes for these.
test.each([
  ['words and names', 'Helios is a vendor. ', 100_000],
  ['words without a name', 'a vendor ', 0],
  ['opening quotes', '“vendor Helios ', 100_000],
  ['apostrophes', " 'vendor", 0],
  ['blank lines', '\n  \n', 0],
  ['line breaks', '\n vendor', 0],
  ['full stops', 'Helios.vendor. vendor', 0],
])('a long text stays quick: %s', (_, part, count) => {
  expect(vendorTalk(part.repeat(100_000), PARTNERS).length).toBe(count);
});
