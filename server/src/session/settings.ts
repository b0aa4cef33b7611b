// The settings of the client as the session needs them. JSON enters here, so nothing is trusted.
import { type Day, parseDay } from '../model/calendar';
import { type AllianceSettings, SECTION } from '../protocol';
import { readScan, type Scan, sameScan } from './scan';

export interface Settings {
  readonly enable: boolean;
  readonly asOf: Day | undefined;
  readonly scan: Scan;
  /** Ends with `/`; a rule's id follows. */
  readonly documentation: string | undefined;
}

/** `value` is what stands under `alliance`, or an object with that key. What is no setting of ours counts as absent. */
export function readSettings(value: unknown): Settings {
  const written: { readonly [K in keyof AllianceSettings]: unknown } = ownSection(value);
  return {
    enable: written.enable !== false,
    asOf: typeof written.asOf === 'string' ? parseDay(written.asOf.trim()) : undefined,
    scan: readScan(written.scan),
    documentation: address(written.documentation),
  };
}

function ownSection(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {};
  const inner: unknown = SECTION in value ? value[SECTION] : undefined;
  return typeof inner === 'object' && inner !== null ? inner : value;
}

function address(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https:\/\/[^\s/]+/.test(value)) return undefined;
  return value.endsWith('/') ? value : `${value}/`;
}

export function sameSettings(a: Settings, b: Settings): boolean {
  const areSame = a.enable === b.enable && a.asOf === b.asOf && a.documentation === b.documentation;
  return areSame && sameScan(a.scan, b.scan);
}
