// The portfolio: several alliances beside each other, published as schemas/portfolio.schema.json. Plain data as in the health
// reports from which it is made.
import type {
  Ask,
  Attention,
  Audience,
  CalendarEntry,
  DayText,
  HealthReport,
  Overall,
  PartnerName,
  Practice,
  Score,
  Status,
  Trend,
  VitalId,
} from './report';

/** What a portfolio takes of the health report of an alliance, and so all that has to be kept of it. */
export interface Member
  extends Pick<HealthReport, 'path' | 'id' | 'name' | 'asOf' | 'partners' | 'stage' | 'tier' | 'isPublic'>,
    Pick<HealthReport, 'attention' | 'asks' | 'calendar'>,
    Pick<AllianceRow, 'overall' | 'practice' | 'vitals'> {
  readonly sections: Pick<HealthReport['sections'], 'sides'>;
}

export interface Portfolio {
  readonly asOf: DayText;
  readonly audience: Audience;
  /** The rows of the heat map, in order of path. */
  readonly alliances: readonly AllianceRow[];
  /** The same alliances put together by what is asked of the map. */
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  /** Alliances that have ended, which are counted nowhere. */
  readonly closed: readonly AllianceName[];
  /** Of all alliances, the gravest first. */
  readonly attention: readonly Of<Attention>[];
  /** Of all alliances, the earliest day first. */
  readonly asks: readonly Of<Ask>[];
  /** Who holds a role today, those who carry the most first. */
  readonly people: readonly PersonLoad[];
  /** Where people and attention go, by tier. */
  readonly tiers: readonly TierLoad[];
  /** Decisions on renewals and ends of terms within twelve months. */
  readonly renewals: readonly Of<CalendarEntry>[];
  /** Every date ahead, in order of day. */
  readonly calendar: readonly Of<CalendarEntry>[];
}

export const GROUPINGS = ['tier', 'partner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface AllianceName {
  /** As the command line prints it. */
  readonly path: string;
  readonly id: string | null;
  /** The name, else the id, else the path. */
  readonly name: string;
}

/** Something that belongs to one of the alliances. */
export type Of<T> = T & {
  readonly alliance: string;
  readonly path: string;
};

export interface AllianceRow extends AllianceName {
  readonly asOf: DayText;
  readonly partners: readonly PartnerName[];
  readonly stage: string | null;
  readonly tier: string | null;
  readonly isPublic: boolean;
  readonly overall: Pick<Overall, 'score' | 'status' | 'confidence' | 'trend'>;
  readonly practice: Pick<Practice, 'score' | 'gaps'>;
  readonly vitals: Readonly<Record<VitalId, VitalCell>>;
}

export interface VitalCell {
  readonly score: Score;
  readonly status: Status;
  readonly trend: Trend | null;
}

export interface Group {
  /** The tier, or the id of an organisation or else the name of a partner; null for what has no tier or no other partner. */
  readonly key: string | null;
  readonly name: string | null;
  /** The paths of its alliances. One with several partners stands with each of them. */
  readonly paths: readonly string[];
}

export interface PersonLoad {
  /** The id by which the files name the person. */
  readonly id: string | null;
  readonly name: string;
  /** Whether a directory holds the person: only then are roles in several alliances told as those of one person. */
  readonly isShared: boolean;
  /** How many alliances he or she sponsors. */
  readonly sponsorOf: number;
  /** How many alliances he or she manages. */
  readonly managerOf: number;
  /** Percent of a working week in all roles together; null where none says. */
  readonly allocation: number | null;
  readonly roles: readonly HeldRole[];
}

export interface HeldRole {
  readonly alliance: string;
  readonly path: string;
  /** As the file names it: `helios.executiveSponsor`. */
  readonly ref: string;
  /** In words: "executive sponsor". */
  readonly title: string;
  readonly allocation: number | null;
}

export interface TierLoad {
  readonly tier: string | null;
  readonly alliances: number;
  /** How many of them are told in each colour. */
  readonly statuses: Readonly<Record<Status, number>>;
  /** Different people who hold a role. */
  readonly people: number;
  /** Percent of working weeks; null where no role says. */
  readonly allocation: number | null;
  readonly attention: number;
  readonly asks: number;
}
