// A partner of whom nobody is named who shapes decisions beyond a title.
import { partRule } from './part';

export default partRule({
  id: 'partner/no-influencer',
  level: 'hint',
  gate: { from: 'manage', depth: 3 },
  key: 'influencers',
  of: 'each-internally',
  summary: 'The people who shape decisions beyond their title are known on each side.',
  why: 'In every company some people are listened to whatever their title says. Knowing them, asking them early and letting them shine moves more than another slide. Such names belong into no public record, so nothing is said there.',
  source: ['C'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma, self: true, influencers: [tom-berg] }
  - { id: helios, name: Helios Bio }
`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma, self: true, influencers: [tom-berg] }
  - { id: helios, name: Helios Bio, influencers: [lea-stone] }
`,
  },
  message: (partners) =>
    `No influencer is named for ${partners}; in every company some people shape decisions beyond their title ("influencers").`,
});
