/** How far our relation with a person has grown: on three grounds, for our product and for our company. */
import * as z from "zod/mini";

/** What a relation is about. */
export const relationContents = ["product", "company"] as const;
/** What it rests on, from the weakest to the strongest. */
export const relationGrounds = ["companyNeed", "personalNeed", "personalFeeling"] as const;
export type RelationContent = (typeof relationContents)[number];
export type RelationGround = (typeof relationGrounds)[number];

/** Nothing, first signs, noticeable, firm; the steps are ours. */
export const relationLevels = [0, 1, 2, 3] as const;

// @__NO_SIDE_EFFECTS__
function grown() {
  const level = z.optional(z.int().check(z.gte(0), z.lte(3)));
  return z
    .strictObject({ companyNeed: level, personalNeed: level, personalFeeling: level })
    .check(z.refine(saysSomething));
}

function saysSomething(part: object): boolean {
  return Object.values(part).some((one) => one !== undefined);
}

// @__NO_SIDE_EFFECTS__
function relation() {
  return z
    .strictObject({ product: z.optional(grown()), company: z.optional(grown()) })
    .check(z.refine(saysSomething));
}

/** What nobody has judged is absent: unknown is not nothing. */
export const Relation = relation();
export type Relation = z.infer<typeof Relation>;

/**
 * The strongest ground on which something has grown; `undefined` while there is none.
 * @example strongestGround({ product: { companyNeed: 3, personalNeed: 1, personalFeeling: 0 } }, "product") // "personalNeed"
 */
export function strongestGround(
  relation: Relation,
  content: RelationContent,
): RelationGround | undefined {
  const grown = relationGrounds.filter((ground) => (relation[content]?.[ground] ?? 0) > 0);
  return grown.at(-1);
}
