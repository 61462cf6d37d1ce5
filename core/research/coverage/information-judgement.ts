/** Judgements of the nine information points: dated events by which a person overrules what the data says. */
import * as z from "zod/mini";
import { AccountId, JudgementId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { Reader } from "../sources/reader.ts";

/** The nine points, in the order of the method. */
export const informationPoints = [
  "project-steps",
  "purchasing-process",
  "organisation-and-support",
  "decision-structure",
  "funds-and-credit",
  "reasons-and-needs",
  "usable-resources",
  "competitors",
  "success-factors",
] as const;
export type InformationPoint = (typeof informationPoints)[number];

export const informationStates = ["known", "partly", "unknown"] as const;
export type InformationState = (typeof informationStates)[number];

// @__NO_SIDE_EFFECTS__
function note() {
  return z.optional(z.string().check(z.maxLength(2000)));
}

/** A judgement of one point of one account; without `state` it takes the one before back, and the data speaks again. */
export const InformationJudgement = z.strictObject({
  id: JudgementId,
  accountId: AccountId,
  point: z.enum(informationPoints),
  state: z.optional(z.enum(informationStates)),
  note: note(),
  by: Reader,
  judgedAt: IsoInstant,
});
export type InformationJudgement = z.infer<typeof InformationJudgement>;

/** What counts of a judgement, whoever made it. */
export type Judgement = Pick<InformationJudgement, "point" | "state" | "judgedAt">;

/** The judgement of a point that holds now: the newest, unless that one took back. */
export function judgementInForce<T extends Judgement>(
  judgements: readonly T[],
  point: InformationPoint,
): T | undefined {
  const newest = judgements
    .filter((judgement) => judgement.point === point)
    .reduce<T | undefined>(
      (last, next) => (last && last.judgedAt > next.judgedAt ? last : next),
      undefined,
    );
  return newest?.state && newest;
}
