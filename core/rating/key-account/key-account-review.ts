/** Reviews of key accounts, period by period: this year's key account need not be next year's. */
import * as z from "zod/mini";
import { Reader } from "../../research/sources/reader.ts";
import { AccountId, ReviewId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { Period } from "../../value/period.ts";

export const keyAccountKinds = ["economic", "important", "group", "strategic"] as const;
export type KeyAccountKind = (typeof keyAccountKinds)[number];

/** Intrinsic: the price. Extrinsic: added value and advice. Strategic: complementary resources. */
export const valuesSought = ["intrinsic", "extrinsic", "strategic"] as const;
export type ValueSought = (typeof valuesSought)[number];

// @__NO_SIDE_EFFECTS__
function answer() {
  return z.optional(z.boolean());
}

// @__NO_SIDE_EFFECTS__
function note() {
  return z.optional(z.string().check(z.maxLength(2000)));
}

/**
 * One review; the newest of an account and period holds. The three tests: do our products fit, do they buy
 * centrally, do they buy again and again. The four signs: progressive management, good credit, high margin, the
 * larger share of our sales. An answer that is absent is unknown.
 */
export const KeyAccountReview = z.strictObject({
  id: ReviewId,
  accountId: AccountId,
  period: Period,
  fit: answer(),
  centralised: answer(),
  recurring: answer(),
  progressive: answer(),
  goodCredit: answer(),
  highMargin: answer(),
  largeShare: answer(),
  kind: z.optional(z.enum(keyAccountKinds)),
  valueSought: z.optional(z.enum(valuesSought)),
  note: note(),
  reviewedBy: Reader,
  reviewedAt: IsoInstant,
});
export type KeyAccountReview = z.infer<typeof KeyAccountReview>;
