/** The sheet of scorecards: both scores of each account as intervals, its quadrant, and how sure that is. */
import { quadrants, type Quadrant } from "../../map/quadrant.ts";
import { unknownScore } from "../../rating/score/score.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import { FIRST_KEYED_ROW, FIRST_POINTS_ROW, FIRST_ROW, type AxisPlaces } from "./axis-places.ts";
import { cellAddress, fixedRange, formulaText, onSheet, rowRange } from "./cell-address.ts";
import { formulaCell, headings, textCell, type Sheet, type SheetRow } from "./sheet.ts";
import { quadrantColours } from "./quadrant-colours.ts";
import { workbookWord } from "./words.ts";

/** Names of the cells that divide the map. */
export const thresholdNames = {
  relationship: "threshold_relationship",
  potential: "threshold_potential",
} as const;

/** Columns of the sheet; each axis has four. */
export const scorecardColumns = {
  account: 0,
  relationship: { low: 1, high: 2, midpoint: 3, known: 4 },
  potential: { low: 5, high: 6, midpoint: 7, known: 8 },
  quadrant: 9,
  placement: 10,
} as const;

export function scorecardsSheet(
  accounts: number,
  axes: readonly AxisPlaces[],
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const four = [word("low"), word("high"), word("midpoint"), word("knownShare")];
  const group = ["", word("relationship"), "", "", "", word("potential"), "", "", "", "", ""];
  const rows = Array.from({ length: accounts }, (_, account): SheetRow => {
    const row = FIRST_ROW + account;
    return [
      formulaCell(onSheet(word("ratings"), cellAddress(FIRST_KEYED_ROW + account, 0))),
      ...axes.flatMap((axis) => scoreCells(axis, account, word("points"))),
      formulaCell(quadrantFormula(row, locale)),
      formulaCell(placementFormula(row, locale)),
    ];
  });
  return {
    name: word("scorecards"),
    columns: [
      { width: 32 },
      ...Array.from({ length: 8 }, () => ({ width: 12 })),
      { width: 18 },
      { width: 14 },
    ],
    rows: [
      group.map((text) => textCell(text, "heading")),
      headings(word("account"), ...four, ...four, word("quadrant"), word("placement")),
      ...rows,
    ],
    frozen: { rows: FIRST_ROW, columns: 1 },
    colourRules: quadrants.map((quadrant) => ({
      range: fixedRange(FIRST_ROW, scorecardColumns.quadrant, Math.max(1, accounts), 1).replaceAll(
        "$",
        "",
      ),
      formula: `${cellAddress(FIRST_ROW, scorecardColumns.quadrant)}=${nameOf(quadrant, locale)}`,
      text: quadrantColours[quadrant].text,
      fill: quadrantColours[quadrant].fill,
    })),
  };
}

/** Sums over whole numbers, one division: the same bits as in every other place that scores. */
function scoreCells(axis: AxisPlaces, account: number, points: string): SheetRow {
  const count = axis.scale.factors.length;
  const row = FIRST_ROW + account;
  const { low, high } = scorecardColumns[axis.axis];
  const midpoint = formulaCell(`(${cellAddress(row, low)}+${cellAddress(row, high)})/2`, "points");
  if (count === 0)
    return [
      formulaCell(String(unknownScore.low), "points"),
      formulaCell(String(unknownScore.high), "points"),
      midpoint,
      formulaCell(String(unknownScore.known), "percent"),
    ];
  const weights = onSheet(points, fixedRange(FIRST_POINTS_ROW - 1, axis.knownColumn, 1, count));
  const share = (column: number, otherwise: number): string =>
    `IF(SUM(${weights})=0,${otherwise},SUMPRODUCT(${weights},${onSheet(
      points,
      rowRange(FIRST_POINTS_ROW + account, column, count),
    )})/SUM(${weights}))`;
  return [
    formulaCell(share(axis.lowColumn, unknownScore.low), "points"),
    formulaCell(share(axis.highColumn, unknownScore.high), "points"),
    midpoint,
    formulaCell(share(axis.knownColumn, unknownScore.known), "percent"),
  ];
}

function nameOf(quadrant: Quadrant, locale: Locale): string {
  return formulaText(message(locale, `quadrant.${quadrant}`));
}

function quadrantFormula(row: number, locale: Locale): string {
  const strong = `${cellAddress(row, scorecardColumns.relationship.midpoint)}>=${thresholdNames.relationship}`;
  const high = `${cellAddress(row, scorecardColumns.potential.midpoint)}>=${thresholdNames.potential}`;
  const name = (quadrant: Quadrant): string => nameOf(quadrant, locale);
  return `IF(${high},IF(${strong},${name("defend")},${name("attack")}),IF(${strong},${name("comfort-zone")},${name("fished-out")}))`;
}

/** Sure is an account whose whole interval lies on one side of the line, on both axes. */
function placementFormula(row: number, locale: Locale): string {
  const decided = (["relationship", "potential"] as const).map((axis) => {
    const { low, high } = scorecardColumns[axis];
    return `(${cellAddress(row, low)}>=${thresholdNames[axis]})=(${cellAddress(row, high)}>=${thresholdNames[axis]})`;
  });
  const [sure, undecided] = (["sure", "undecided"] as const).map((word) =>
    formulaText(workbookWord(locale, word)),
  );
  return `IF(AND(${decided.join(",")}),${sure},${undecided})`;
}
