/** The Value pyramids tab: each account's score, rank and tier by profit, reference and potential value. */
import {
  midpoint,
  type Account,
  type Locale,
  type PyramidPlace,
  type Row,
  pyramidKinds,
  type ValuePortfolio,
} from "#core";
import { text } from "../locales/text.ts";
import { accountColumn, derived, POINTS, type TabSpec } from "./tab-spec.ts";

export const pyramidsTab: TabSpec = {
  key: "pyramids",
  columns: [
    accountColumn,
    derived("name"),
    ...pyramidKinds.flatMap((kind) => [
      derived(`${kind}.score`, "number", POINTS),
      derived(`${kind}.rank`, "number", "0"),
      derived(`${kind}.tier`),
      derived(`${kind}.tierSure`),
    ]),
  ],
};

export function pyramidRows(
  accounts: readonly Account[],
  { pyramids }: ValuePortfolio,
  locale: Locale,
): readonly Row[] {
  if (!pyramids) return [];
  return accounts.map(({ id, name }, at) => [
    id,
    name,
    ...pyramidKinds.flatMap((kind) => placeCells(pyramids[kind][at]!, locale)),
  ]);
}

function placeCells({ score, rank, tier }: PyramidPlace, locale: Locale): Row {
  return [
    midpoint(score),
    rank.rank,
    tierName(tier.tier),
    text(locale, tier.isSure ? "value.sure" : "value.undecided"),
  ];
}

/** Tiers are called A, B, C … from the top. */
export function tierName(tier: number): string {
  return String.fromCharCode(65 + tier);
}
