// What the options of `alliance init` say, as the beginning of the answers; each wrong one is a usage error.
import {
  type AskedRole,
  CLOSENESS_CHOICES,
  type Closeness,
  FORM_CHOICES,
  type Form,
  type Grade,
  type PurposeAnswer,
  RISK_CHOICES,
  STAGE_CHOICES,
  wordsOf,
} from '../init/answers';
import type { Stage } from '../model/terms';
import { isId } from '../schema/patterns';
import type { OutputFlags } from './output';
import { dayOf, oneOf, UsageError } from './usage';

/** What commander reads from the command line. */
export interface InitFlags extends OutputFlags {
  readonly name?: string;
  readonly id?: string;
  readonly stage?: string;
  readonly partner?: readonly string[];
  readonly self?: string;
  readonly form?: readonly string[];
  readonly closeness?: string;
  readonly sharedRisk?: string;
  readonly sponsor?: readonly string[];
  readonly businessLead?: readonly string[];
  readonly allianceManager?: readonly string[];
  readonly why?: string;
  readonly what?: string;
  readonly how?: string;
  readonly goal?: readonly string[];
  readonly public?: boolean;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly config?: string;
  readonly asOf?: string;
}

/** A partner as named so far. */
export interface NamedPartner {
  /** Undefined: made from the name. */
  readonly id: string | undefined;
  readonly name: string;
}

/** A role as an option gives it: `northwind=Maria Keller, SVP Research`. */
export interface RoleFlag {
  readonly role: AskedRole;
  readonly option: string;
  readonly text: string;
}

/** Answers so far; undefined is what nobody has said yet. */
export interface Draft {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly stage: Stage | undefined;
  readonly isPublic: boolean;
  readonly form: readonly Form[] | undefined;
  readonly closeness: Closeness | undefined;
  readonly sharedRisk: Grade | undefined;
  readonly partners: readonly NamedPartner[];
  /** A partner by name or id. */
  readonly self: string | undefined;
  readonly roles: readonly RoleFlag[];
  readonly purpose: PurposeAnswer;
}

export function draftOf(name: string | undefined, flags: InitFlags): Draft {
  dayOf(flags.asOf);
  if (name !== undefined && flags.name !== undefined) {
    throw new UsageError(`The alliance has one name: "${name}" was given with --name "${flags.name}".`);
  }
  const said = name ?? flags.name;
  return {
    name: said === undefined ? undefined : textOf('--name', said),
    id: flags.id?.trim(),
    stage: flags.stage === undefined ? undefined : oneOf('--stage', flags.stage, wordsOf(STAGE_CHOICES)),
    isPublic: flags.public ?? false,
    form: flags.form && [...new Set(flags.form.map((form) => oneOf('--form', form, wordsOf(FORM_CHOICES))))],
    closeness:
      flags.closeness === undefined ? undefined : oneOf('--closeness', flags.closeness, wordsOf(CLOSENESS_CHOICES)),
    sharedRisk:
      flags.sharedRisk === undefined ? undefined : oneOf('--shared-risk', flags.sharedRisk, wordsOf(RISK_CHOICES)),
    partners: (flags.partner ?? []).map(partnerOf),
    self: flags.self?.trim(),
    roles: [
      ...rolesOf('executiveSponsor', '--sponsor', flags.sponsor),
      ...rolesOf('businessLead', '--business-lead', flags.businessLead),
      ...rolesOf('allianceManager', '--alliance-manager', flags.allianceManager),
    ],
    purpose: {
      why: flags.why === undefined ? undefined : textOf('--why', flags.why),
      what: flags.what === undefined ? undefined : textOf('--what', flags.what),
      how: flags.how === undefined ? undefined : textOf('--how', flags.how),
      goals: (flags.goal ?? []).map((goal) => textOf('--goal', goal)),
    },
  };
}

function textOf(option: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new UsageError(`${option} is empty; leave it out where there is nothing to say yet.`);
  return trimmed;
}

/** `Helios Bio` or `helios=Helios Bio`; a name may hold a "=" where what stands before it is no id. */
function partnerOf(text: string): NamedPartner {
  const at = text.indexOf('=');
  const before = text.slice(0, at);
  return at > 0 && isId(before)
    ? { id: before, name: textOf('--partner', text.slice(at + 1)) }
    : { id: undefined, name: textOf('--partner', text) };
}

function rolesOf(role: AskedRole, option: string, texts: readonly string[] = []): readonly RoleFlag[] {
  return texts.map((text) => ({ role, option, text }));
}
