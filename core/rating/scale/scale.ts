/** A rating scale: weighted factors, each with an exact definition and described levels. */
import * as z from "zod/mini";
import { PropertyKey } from "../../research/facts/property.ts";
import { FactorId, ScaleId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { LocalText } from "../../value/local-text.ts";
import { Currency } from "../../value/money.ts";
import { Weight } from "../../value/percent.ts";
import { Points } from "../../value/points.ts";

/** What a scale measures; a scale of the user's own has no axis on the customer map. */
export const scaleKinds = ["purchase-potential", "business-relationship", "own"] as const;
export const ScaleKind = z.enum(scaleKinds);
export type ScaleKind = z.infer<typeof ScaleKind>;

/** A semicolon stands between words in a table, so that none may hold one. */
// @__NO_SIDE_EFFECTS__
function words() {
  const word = z.string().check(z.trim(), z.minLength(1), z.regex(/^[^;；]*$/u));
  return z.array(word).check(z.minLength(1));
}

/**
 * One interval of a factor: what it is worth and how to recognise it. A measured factor bounds its
 * levels: `atLeast` is included, `below` is not; the lowest and highest level may be open. `words` are those by
 * which the text of a fact puts a bound factor into this level.
 */
export const Level = z.strictObject({
  points: Points,
  description: LocalText,
  atLeast: z.optional(z.number()),
  below: z.optional(z.number()),
  words: z.optional(words()),
});
export type Level = z.infer<typeof Level>;

/**
 * A factor: easy to obtain and to measure; its levels run from the worst (level 1) to the best. One that is
 * bound to a `property` of the account is rated by the fact that holds, as long as no person has rated it;
 * `currency` is the one in which the bounds of an amount of money are meant.
 */
export const Factor = z.strictObject({
  id: FactorId,
  name: LocalText,
  definition: LocalText,
  weight: Weight,
  levels: z.array(Level),
  property: z.optional(PropertyKey),
  currency: z.optional(Currency),
});
export type Factor = z.infer<typeof Factor>;

/**
 * A scale is never changed once it is saved: a new version has an id of its own and names the one that it
 * `replaces`, so that an old rating keeps the scale it was made with. A `retired` version asks for no new ratings.
 */
export const Scale = z.strictObject({
  id: ScaleId,
  kind: ScaleKind,
  name: LocalText,
  factors: z.array(Factor),
  replaces: z.optional(ScaleId),
  savedAt: z.optional(IsoInstant),
  retired: z.optional(z.boolean()),
});
export type Scale = z.infer<typeof Scale>;
