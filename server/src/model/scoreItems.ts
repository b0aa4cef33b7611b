// What an assessment may score, and the words for it: the same items as in schemas/scores.schema.json and
// schemas/capability.schema.json, in their order. Questions of one's own are not listed here.

export interface ScoreGroup {
  /** The keys that lead from the scores of a side to the items. */
  readonly path: readonly string[];
  /** Words by key. */
  readonly items: Readonly<Record<string, string>>;
}

export const SCORE_GROUPS: readonly ScoreGroup[] = [
  {
    path: ['principles'],
    items: {
      resources: 'resources',
      accessibility: 'accessibility',
      governance: 'governance',
      alignment: 'alignment',
      communication: 'communication',
      problemSolving: 'problem solving',
      difference: 'difference',
      value: 'value',
      execution: 'execution',
      trust: 'trust',
    },
  },
  {
    path: ['capability', 'bonding'],
    items: { constructiveConflict: 'constructive conflict', solidarity: 'solidarity' },
  },
  {
    path: ['capability', 'communication'],
    items: {
      winWinClear: 'win-win is clear',
      customerAndOffering: 'customer and offering',
      organisationChanges: 'organisation changes',
    },
  },
  { path: ['capability', 'coordination'], items: { processes: 'processes', incentives: 'incentives' } },
  {
    path: ['capability', 'jointAction'],
    items: {
      customerExperience: 'customer experience',
      projects: 'projects',
      learning: 'learning',
      measurableImprovement: 'measurable improvement',
      newInsights: 'new insights',
    },
  },
  { path: ['trust'], items: { ability: 'ability', integrity: 'integrity', benevolence: 'benevolence' } },
  {
    path: ['drivers'],
    items: {
      experience: 'experience',
      managementMaturity: 'management maturity',
      strategicFit: 'strategic fit',
      partnerCulture: 'partner culture',
      customerValue: 'customer value',
      longTermWinWin: 'long-term win-win',
      evaluation: 'evaluation',
    },
  },
];
