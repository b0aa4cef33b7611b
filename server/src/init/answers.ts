// What a new alliance file is made of: the answers of the person who starts it, complete and consistent.
import { DEPTH_OF_CLOSENESS, DEPTH_OF_FORM, type Depth, type SINGLE_ROLES, type Stage } from '../model/terms';
import { shapeOf } from '../schema/shapes';
import type { AllianceFile } from '../schema/types.generated';

type Relationship = NonNullable<AllianceFile['relationship']>;
export type Form = NonNullable<Relationship['form']>[number];
export type Closeness = NonNullable<Relationship['closeness']>;
export type Grade = NonNullable<Relationship['sharedRisk']>;

/** The roles that are asked for. */
export type AskedRole = Extract<(typeof SINGLE_ROLES)[number], 'executiveSponsor' | 'businessLead' | 'allianceManager'>;

/** In the order in which they stand in a file. */
export const ASKED_ROLES: readonly AskedRole[] = ['executiveSponsor', 'businessLead', 'allianceManager'];

/** Who holds a role: a name, a position, or both; one of them is never empty. */
export interface Holder {
  readonly name: string;
  readonly title: string;
}

export interface PartnerAnswer {
  readonly id: string;
  readonly name: string;
  /** Whether this side keeps the file. */
  readonly isSelf: boolean;
  /** Those who are named already. */
  readonly holders: Readonly<Partial<Record<AskedRole, Holder>>>;
}

export interface PurposeAnswer {
  readonly why?: string | undefined;
  /** The field of work. */
  readonly what?: string | undefined;
  readonly how?: string | undefined;
  readonly goals: readonly string[];
}

export interface Answers {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  /** Whether the file is made from public sources. */
  readonly isPublic: boolean;
  readonly form: readonly Form[];
  readonly closeness: Closeness | undefined;
  readonly sharedRisk: Grade | undefined;
  /** Two or more. */
  readonly partners: readonly PartnerAnswer[];
  readonly purpose: PurposeAnswer;
}

/** The words a question may be answered with, each with its meaning. */
export type Choices<T extends string> = Readonly<Record<T, string>>;

const { stage, relationship } = shapeOf('alliance').keys ?? {};
const { form, closeness, sharedRisk } = relationship?.keys ?? {};

// The schema's own words, of which the types are generated as well.
export const STAGE_CHOICES = (stage?.enum ?? {}) as Choices<Stage>;
export const FORM_CHOICES = (form?.items?.enum ?? {}) as Choices<Form>;
export const CLOSENESS_CHOICES = (closeness?.enum ?? {}) as Choices<Closeness>;
export const RISK_CHOICES = (sharedRisk?.enum ?? {}) as Choices<Grade>;

/** How much practice is expected of such an alliance. */
export function depthOf({ form, closeness }: Pick<Answers, 'form' | 'closeness'>): Depth {
  const depths = [closeness && DEPTH_OF_CLOSENESS[closeness], ...form.map((each) => DEPTH_OF_FORM[each])];
  const known = depths.filter((depth) => depth !== undefined);
  return known.length === 0 ? 3 : known.reduce((highest, depth) => (depth > highest ? depth : highest));
}

export function wordsOf<T extends string>(choices: Choices<T>): readonly T[] {
  return Object.keys(choices) as T[];
}
