/** The archive file: everything a user has, as one versioned JSON document. */
import * as z from "zod/mini";
import { NeededPositions } from "../../research/account/needed-place.ts";
import { Stakeholder } from "../../buying-centre/stakeholder.ts";
import { ClosingDates } from "../../forecast/chance/closing-dates.ts";
import { FrozenBand } from "../../forecast/track-record/frozen-band.ts";
import { FrozenChance } from "../../forecast/track-record/frozen-chance.ts";
import { PastOpportunity } from "../../forecast/stage-history/past-opportunity.ts";
import { StageTable } from "../../forecast/ladder/stage-table.ts";
import { Opportunity } from "../../pipeline/opportunity.ts";
import { ProcessVersion } from "../../pipeline/process-version.ts";
import { Revision } from "../../pipeline/revision.ts";
import { Tick } from "../../pipeline/tick.ts";
import { KeyAccountReview } from "../../rating/key-account/key-account-review.ts";
import { MetricValue } from "../../rating/metrics/metric-value.ts";
import { Rating } from "../../rating/score/rating.ts";
import { FindingHours } from "../../rating/next-question/finding-effort.ts";
import { Scale } from "../../rating/scale/scale.ts";
import { valueSettings } from "../../rating/customer-value/value-settings.ts";
import { Account } from "../../research/account/account.ts";
import { Activity } from "../../research/account/activity.ts";
import { Contact } from "../../research/account/contact.ts";
import { InformationJudgement } from "../../research/coverage/information-judgement.ts";
import { Observation } from "../../research/facts/observation.ts";
import { Order } from "../../research/account/order.ts";
import { Tombstone } from "../../research/facts/tombstone.ts";
import { Withdrawal } from "../../research/facts/withdrawal.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { Money } from "../../value/money.ts";

/** The version that this code writes; every older one can be read. */
export const archiveVersion = 5;

// @__NO_SIDE_EFFECTS__
function threshold() {
  return z.number().check(z.gte(0), z.lte(100));
}

/** The settings that figures depend on; they travel with the data, so that every place computes the same. */
export const ArchiveSettings = z.strictObject({
  thresholds: z.strictObject({ relationship: threshold(), potential: threshold() }),
  stageTable: StageTable,
  /** The positions that a purchase needs, where the team has chosen its own. */
  neededPositions: z.optional(NeededPositions),
  ...valueSettings,
  /** The closing dates that the forecast's periods follow, where the team has chosen. */
  closingDates: z.optional(ClosingDates),
  /** What an hour of one's own people costs, where the team has said it. */
  hourlyRate: z.optional(Money),
  /** Hours that finding a factor out takes, where the team has said it. */
  findingHours: z.optional(FindingHours),
});
export type ArchiveSettings = z.infer<typeof ArchiveSettings>;

// @__NO_SIDE_EFFECTS__
function placeId() {
  return z.string().check(z.regex(/^[\w.:-]{1,64}$/u));
}

/**
 * Where an archive was written, a browser or a workbook by its random id, and which archives of other places
 * had been taken in there: by that a place finds the state last exchanged with another one.
 */
export const Origin = z.strictObject({
  id: placeId(),
  seen: z.array(z.strictObject({ id: placeId(), exportedAt: IsoInstant })),
});
export type Origin = z.infer<typeof Origin>;

export const Archive = z.strictObject({
  format: z.literal("account-atlas"),
  version: z.literal(archiveVersion),
  exportedAt: IsoInstant,
  origin: z.optional(Origin),
  settings: ArchiveSettings,
  scales: z.array(Scale),
  accounts: z.array(Account),
  contacts: z.array(Contact),
  observations: z.array(Observation),
  ratings: z.array(Rating),
  stakeholders: z.array(Stakeholder),
  opportunities: z.array(Opportunity),
  ticks: z.array(Tick),
  judgements: z.array(InformationJudgement),
  orders: z.array(Order),
  activities: z.array(Activity),
  metricValues: z.array(MetricValue),
  reviews: z.array(KeyAccountReview),
  revisions: z.array(Revision),
  frozenChances: z.array(FrozenChance),
  frozenBands: z.array(FrozenBand),
  pastOpportunities: z.array(PastOpportunity),
  processes: z.array(ProcessVersion),
  withdrawals: z.array(Withdrawal),
  tombstones: z.array(Tombstone),
});
export type Archive = z.infer<typeof Archive>;

/** The collections of an archive, in the order in which they refer to each other. */
export const collections = [
  "scales",
  "accounts",
  "contacts",
  "observations",
  "ratings",
  "stakeholders",
  "opportunities",
  "ticks",
  "judgements",
  "orders",
  "activities",
  "metricValues",
  "reviews",
  "revisions",
  "frozenChances",
  "frozenBands",
  "pastOpportunities",
  "processes",
  "withdrawals",
  "tombstones",
] as const;
export type Collection = (typeof collections)[number];

/** The archive as text, readable for people: one record a line. */
export function writeArchive(archive: Archive): string {
  const head = (["format", "version", "exportedAt", "origin", "settings"] as const).flatMap((key) =>
    archive[key] === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(archive[key])}`],
  );
  const parts = collections.map((key) => {
    const records = archive[key].map((record) => `    ${JSON.stringify(record)}`);
    return `${JSON.stringify(key)}: [${records.length > 0 ? `\n${records.join(",\n")}\n  ` : ""}]`;
  });
  return `{\n  ${[...head, ...parts].join(",\n  ")}\n}\n`;
}
