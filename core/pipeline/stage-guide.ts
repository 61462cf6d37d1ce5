/** The guide of a stage: what to prepare, what a seller is appraised by, what to say, and what to do next. */
import * as z from "zod/mini";
import { ConditionId } from "../value/id.ts";
import { LocalText } from "../value/local-text.ts";
import { Condition, salesStages } from "./sales-process.ts";

/** The three kinds of conditions to prepare: how the process goes, who stands by us, what is known. */
export const conditionKinds = ["process", "relationship", "information"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** A sentence of the guide, with an id by which a team's own wording replaces it. */
export const GuideItem = z.strictObject({ id: ConditionId, text: LocalText });
export type GuideItem = z.infer<typeof GuideItem>;

/**
 * Conditions can be ticked like milestones, and prepare a stage without deciding it. `appraisal` are figures of a
 * seller's work in this stage; `aids` are ways to ask; `actions` are what is usually done next.
 */
export const StageGuide = z.strictObject({
  key: z.enum(salesStages),
  process: z.array(Condition),
  relationship: z.array(Condition),
  information: z.array(Condition),
  appraisal: z.array(GuideItem),
  aids: z.array(GuideItem),
  actions: z.array(GuideItem),
});
export type StageGuide = z.infer<typeof StageGuide>;

/** All conditions to prepare of a stage, with their kinds, in the order of the kinds. */
export function conditionsToPrepare(
  guide: StageGuide,
): readonly { readonly kind: ConditionKind; readonly condition: Condition }[] {
  return conditionKinds.flatMap((kind) => guide[kind].map((condition) => ({ kind, condition })));
}
