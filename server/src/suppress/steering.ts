// Comments that steer the rules: `# alliance-ignore-next-line RULE, RULE until DATE: reason` and `# alliance-ignore-file …`.

export interface SteeringFault {
  readonly code: 'unknown-rule' | 'no-reason' | 'unused' | 'expired';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: { readonly title: string; readonly edits: readonly import('../yaml/tree').TextEdit[] };
}
