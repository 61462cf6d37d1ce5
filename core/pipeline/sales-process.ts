/** The sales process: eight stages, each with milestones to enter it and success criteria to complete it. */
import * as z from "zod/mini";
import { ConditionId } from "../value/id.ts";
import { LocalText } from "../value/local-text.ts";

/** The eight stages of our sales process, in order. */
export const salesStages = [
  "planning-and-call",
  "visit-and-survey",
  "first-proposal",
  "demonstration",
  "formal-solution",
  "project-evaluation",
  "negotiation",
  "close",
] as const;
export type SalesStage = (typeof salesStages)[number];

/** The eight stages of the customer's purchasing process, matched one to one with ours. */
export const purchasingStages = [
  "discovers-problem",
  "studies-feasibility",
  "sets-project-up",
  "fixes-standards",
  "invites-tenders",
  "evaluates-bids",
  "reviews-contract",
  "signs",
] as const;
export type PurchasingStage = (typeof purchasingStages)[number];

/** Something that is done or not, and that evidence can show. */
export const Condition = z.strictObject({ id: ConditionId, text: LocalText });
export type Condition = z.infer<typeof Condition>;

export const Stage = z.strictObject({
  key: z.enum(salesStages),
  milestones: z.array(Condition),
  criteria: z.array(Condition),
});
export type Stage = z.infer<typeof Stage>;

/** Eight stages in the order of `salesStages`. */
export type SalesProcess = readonly Stage[];
