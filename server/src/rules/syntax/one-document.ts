// A second document in one file.
import { defineShapeRule } from '../rule';
import { tellSyntax } from './tellSyntax';

export default defineShapeRule({
  id: 'syntax/one-document',
  kind: 'shape',
  level: 'error',
  summary: 'A file holds one alliance.',
  why: 'After a line of three dashes a second document begins, which is not judged: whatever stands in it is missing from every report. Each alliance has a file of its own.',
  source: ['P'],
  examples: {
    flags: `alliance: 1
id: northwind-helios
name: Northwind–Helios oncology alliance
stage: manage
partners: [{ id: northwind, name: Northwind Pharma }, { id: helios, name: Helios Bio }]
---
roles: { helios: { executiveSponsor: { title: CSO } } }`,
    allows: `alliance: 1
id: northwind-helios
name: Northwind–Helios oncology alliance
stage: manage
partners: [{ id: northwind, name: Northwind Pharma }, { id: helios, name: Helios Bio }]
roles: { helios: { executiveSponsor: { title: CSO } } }`,
  },
  check: tellSyntax('one-document'),
});
