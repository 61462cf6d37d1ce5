/** Stable identities: made once, at the edge, and never reused; two kinds of id can't be confused. */
import * as z from "zod/mini";

/** Schema of an id of one kind: 1 to 64 letters, digits, `-`, `_`, `.` or `:`. */
// @__NO_SIDE_EFFECTS__
function idOf<Kind extends string>() {
  return z
    .string()
    .check(z.regex(/^[\w.:-]{1,64}$/u))
    .brand<Kind>();
}

export const AccountId = idOf<"AccountId">();
export type AccountId = z.infer<typeof AccountId>;

export const ContactId = idOf<"ContactId">();
export type ContactId = z.infer<typeof ContactId>;

export const ObservationId = idOf<"ObservationId">();
export type ObservationId = z.infer<typeof ObservationId>;

export const WithdrawalId = idOf<"WithdrawalId">();
export type WithdrawalId = z.infer<typeof WithdrawalId>;

export const JudgementId = idOf<"JudgementId">();
export type JudgementId = z.infer<typeof JudgementId>;

/** The id of a forgotten record, of whatever kind it was. */
export const ForgottenId = idOf<"ForgottenId">();
export type ForgottenId = z.infer<typeof ForgottenId>;

export const ScaleId = idOf<"ScaleId">();
export type ScaleId = z.infer<typeof ScaleId>;

export const FactorId = idOf<"FactorId">();
export type FactorId = z.infer<typeof FactorId>;

export const RatingId = idOf<"RatingId">();
export type RatingId = z.infer<typeof RatingId>;

export const StakeholderId = idOf<"StakeholderId">();
export type StakeholderId = z.infer<typeof StakeholderId>;

export const OpportunityId = idOf<"OpportunityId">();
export type OpportunityId = z.infer<typeof OpportunityId>;

export const ConditionId = idOf<"ConditionId">();
export type ConditionId = z.infer<typeof ConditionId>;

export const TickId = idOf<"TickId">();
export type TickId = z.infer<typeof TickId>;

export const OrderId = idOf<"OrderId">();
export type OrderId = z.infer<typeof OrderId>;

export const ActivityId = idOf<"ActivityId">();
export type ActivityId = z.infer<typeof ActivityId>;

export const MetricValueId = idOf<"MetricValueId">();
export type MetricValueId = z.infer<typeof MetricValueId>;

export const ReviewId = idOf<"ReviewId">();
export type ReviewId = z.infer<typeof ReviewId>;

export const RevisionId = idOf<"RevisionId">();
export type RevisionId = z.infer<typeof RevisionId>;

export const FrozenChanceId = idOf<"FrozenChanceId">();
export type FrozenChanceId = z.infer<typeof FrozenChanceId>;

export const FrozenBandId = idOf<"FrozenBandId">();
export type FrozenBandId = z.infer<typeof FrozenBandId>;

export const PastOpportunityId = idOf<"PastOpportunityId">();
export type PastOpportunityId = z.infer<typeof PastOpportunityId>;

export const ProcessId = idOf<"ProcessId">();
export type ProcessId = z.infer<typeof ProcessId>;
