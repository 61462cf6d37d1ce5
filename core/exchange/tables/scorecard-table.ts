/** The scorecards as a table for people and other programs: both scores, the quadrant, and how sure it is. */
import type { Placement } from "../../map/customer-map.ts";
import type { Score } from "../../rating/score/score.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import type { Row } from "./table.ts";
import { workbookWord } from "../workbook/words.ts";

/** The headings, then one row an account. Numbers keep all their digits, so that they compare exactly. */
export function scorecardTable(placements: readonly Placement[], locale: Locale): readonly Row[] {
  const word = workbookWord.bind(undefined, locale);
  const axes = (["relationship", "potential"] as const).flatMap((axis) =>
    (["low", "high", "midpoint", "knownShare"] as const).map(
      (part) => `${word(axis)}: ${word(part)}`,
    ),
  );
  const head = [
    word("accountId"),
    word("account"),
    ...axes,
    word("quadrant"),
    word("placement"),
    word("couldLieIn"),
  ];
  return [head, ...placements.map((placement) => scorecardRow(placement, locale))];
}

function scorecardRow(placement: Placement, locale: Locale): Row {
  return [
    placement.accountId,
    placement.name,
    ...scoreCells(placement.relationship),
    ...scoreCells(placement.potential),
    message(locale, `quadrant.${placement.quadrant}`),
    workbookWord(locale, placement.isSure ? "sure" : "undecided"),
    placement.couldLieIn.map((quadrant) => message(locale, `quadrant.${quadrant}`)).join("; "),
  ];
}

function scoreCells({ low, high, midpoint, known }: Score): Row {
  return [low, high, midpoint, known];
}
