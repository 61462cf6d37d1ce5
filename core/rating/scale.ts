/** A rating scale: weighted factors, each with an exact definition and described levels. */
import * as z from "zod/mini";
import { FactorId, ScaleId } from "../value/id.ts";
import { LocalText } from "../value/local-text.ts";
import { Weight } from "../value/percent.ts";
import { Points } from "../value/points.ts";

/** What a scale measures; a scale of the user's own has no axis on the customer map. */
export const scaleKinds = ["purchase-potential", "business-relationship", "own"] as const;
export const ScaleKind = z.enum(scaleKinds);
export type ScaleKind = z.infer<typeof ScaleKind>;

/**
 * One interval of a factor: what it is worth and how to recognise it. A measured factor bounds its
 * levels: `atLeast` is included, `below` is not; the lowest and highest level may be open.
 */
export const Level = z.strictObject({
  points: Points,
  description: LocalText,
  atLeast: z.optional(z.number()),
  below: z.optional(z.number()),
});
export type Level = z.infer<typeof Level>;

/** A factor: easy to obtain and to measure; its levels run from the worst (level 1) to the best. */
export const Factor = z.strictObject({
  id: FactorId,
  name: LocalText,
  definition: LocalText,
  weight: Weight,
  levels: z.array(Level),
});
export type Factor = z.infer<typeof Factor>;

export const Scale = z.strictObject({
  id: ScaleId,
  kind: ScaleKind,
  name: LocalText,
  factors: z.array(Factor),
});
export type Scale = z.infer<typeof Scale>;
