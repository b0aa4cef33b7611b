// Completes a rule's example to a whole file: what a fragment leaves out comes from a sound alliance, appended after it,
// so that the lines a reader sees are the lines a finding names. Examples are judged at EXAMPLE_DAY.

export const EXAMPLE_DAY = '2026-11-22';

const BASE: readonly (readonly [key: string, text: string])[] = [
  ['alliance', 'alliance: 1'],
  ['id', 'id: northwind-helios'],
  ['name', 'name: Northwind–Helios oncology alliance'],
  ['stage', 'stage: manage'],
  ['relationship', 'relationship: { form: [co-development], closeness: interdependent }'],
  [
    'partners',
    `partners:
  - { id: northwind, name: Northwind Pharma, self: true }
  - { id: helios, name: Helios Bio }`,
  ],
  [
    'people',
    `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, title: SVP Research, level: executive }
  - { id: tom-berg, name: Tom Berg, partner: northwind, title: VP Oncology, level: senior }
  - { id: ines-roth, name: Inés Roth, partner: northwind, title: Alliance Director, level: senior }
  - { id: jon-frey, name: Jon Frey, partner: northwind, title: Program Manager, level: manager }
  - { id: raj-patel, name: Raj Patel, partner: helios, title: CSO, level: executive }
  - { id: lea-stone, name: Lea Stone, partner: helios, title: VP Development, level: senior }
  - { id: amy-chan, name: Amy Chan, partner: helios, title: Head of Alliances, level: senior }`,
  ],
];

const STANDS_ALONE = /^(alliance|allianceDirectory|allianceConfig)\s*:/m;

/** The whole text of an example. A fragment that brings its own root key, or none of YAML's, stands alone. */
export function completeExample(fragment: string): string {
  if (STANDS_ALONE.test(fragment)) return fragment;
  const missing = BASE.filter(([key]) => !new RegExp(`^${key}\\s*:`, 'm').test(fragment));
  return `${fragment.trimEnd()}\n${missing.map(([, text]) => text).join('\n')}\n`;
}
