/** What the reader has chosen to see on the map, and how. */
import { type Placement, type Quadrant, quadrants, type DoubtLook } from "#core";
import { matchesAccount, searchWords } from "../../store/research/account-search.ts";
import { isRated } from "../../store/map/placements.ts";
import type { AmountKey, ClassKey, MapRecords } from "./map-query.ts";

/** Which accounts; an empty choice asks for nothing. */
export interface MapFilter {
  readonly text: string;
  readonly owner: string;
  readonly quadrant: Quadrant | "";
  readonly certainty: "sure" | "undecided" | "";
  readonly tag: string;
  readonly withUnrated: boolean;
}

/** How they look. */
export interface MapLook {
  readonly colour: ClassKey | "quadrant";
  readonly size: AmountKey | "none";
  readonly doubt: DoubtLook;
  readonly trail: "none" | "month" | "quarter" | "year";
  readonly steps: number;
}

export const everybody: MapFilter = {
  text: "",
  owner: "",
  quadrant: "",
  certainty: "",
  tag: "",
  withUnrated: false,
};

export const plainLook: MapLook = {
  colour: "quadrant",
  size: "none",
  doubt: "whiskers",
  trail: "none",
  steps: 4,
};

/** The value that stands for accounts which nobody owns. */
export const NOBODY = "\u0000";

/** The placements that pass; quadrants and certainty by the thresholds with which these were placed. */
export function filtered(
  placements: readonly Placement[],
  { accounts, tags }: Pick<MapRecords, "accounts" | "tags">,
  filter: MapFilter,
): readonly Placement[] {
  const words = searchWords(filter.text);
  return placements.filter((placement) => {
    const account = accounts.get(placement.accountId)!;
    return (
      (filter.withUnrated || isRated(placement)) &&
      (filter.quadrant === "" || placement.quadrant === filter.quadrant) &&
      (filter.certainty === "" || placement.isSure === (filter.certainty === "sure")) &&
      (filter.owner === "" || (account.owner ?? NOBODY) === filter.owner) &&
      (filter.tag === "" || (tags.get(account.id) ?? []).includes(filter.tag)) &&
      matchesAccount(account, words)
    );
  });
}

/** How many lie in each quadrant. */
export function countsOf(placements: readonly Placement[]): Readonly<Record<Quadrant, number>> {
  const counts = Object.fromEntries(quadrants.map((one) => [one, 0])) as Record<Quadrant, number>;
  for (const { quadrant } of placements) counts[quadrant]++;
  return counts;
}
