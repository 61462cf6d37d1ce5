/** The sheet of points: for each rating whether it is known and the least and most points it may be worth. */
import { textIn, type Locale } from "../../value/local-text.ts";
import {
  FIRST_KEYED_ROW,
  FIRST_POINTS_ROW,
  mostLevels,
  scaleColumnPlaces,
  type AxisPlaces,
} from "./axis-places.ts";
import { columnLetters, fixedAddress, fixedRange, onSheet } from "./cell-address.ts";
import { formulaCell, textCell, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

const blocks = ["known", "low", "high"] as const;
type Block = (typeof blocks)[number];

export function pointsSheet(accounts: number, axes: readonly AxisPlaces[], locale: Locale): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const most = mostLevels(axes);
  const each = (cell: (axis: AxisPlaces, block: Block, index: number) => SheetCell): SheetRow =>
    axes.flatMap((axis) =>
      blocks.flatMap((block) => axis.scale.factors.map((_, index) => cell(axis, block, index))),
    );
  const group: SheetRow = [
    textCell("", "heading"),
    ...each(({ axis }, block, index) =>
      textCell(index === 0 ? `${word(axis)}: ${word(block)}` : "", "heading"),
    ),
  ];
  const head: SheetRow = [
    textCell(word("account"), "heading"),
    ...each(({ scale }, _, index) =>
      textCell(textIn(scale.factors[index]!.name, locale), "heading"),
    ),
  ];
  const weights: SheetRow = [
    textCell(word("basisPoints"), "note"),
    ...each(({ scaleRow }, _, index) =>
      formulaCell(
        onSheet(word("scales"), fixedAddress(scaleRow + index, scaleColumnPlaces.basisPoints)),
        "whole",
      ),
    ),
  ];
  // What stays the same from row to row is put together once: there are as many rows as accounts.
  const columns = axes.flatMap((axis) =>
    blocks.flatMap((block) =>
      axis.scale.factors.map((_, index) => pointsColumn(axis, block, index, most, locale)),
    ),
  );
  const nameColumn = onSheet(word("ratings"), columnLetters(0));
  const rows = Array.from({ length: accounts }, (_, account): SheetRow => [
    formulaCell(`${nameColumn}${FIRST_KEYED_ROW + account + 1}`),
    ...columns.map((formulaOf) => formulaCell(formulaOf(account), "whole")),
  ]);
  return {
    name: word("points"),
    columns: [{ width: 32 }, ...each(() => textCell("")).map(() => ({ width: 10 }))],
    rows: [group, head, weights, ...rows],
    frozen: { rows: FIRST_POINTS_ROW, columns: 1 },
  };
}

/** The formula of a column for each account. A level counts when it is a whole number that the factor has; all else is unknown. */
function pointsColumn(
  axis: AxisPlaces,
  block: Block,
  index: number,
  most: number,
  locale: Locale,
): (account: number) => string {
  const row = axis.scaleRow + index;
  const scales = (address: string): string => onSheet(workbookWord(locale, "scales"), address);
  const ratings = onSheet(
    workbookWord(locale, "ratings"),
    columnLetters(axis.ratingColumn + index),
  );
  const levelOf = (account: number): string => `${ratings}${FIRST_KEYED_ROW + account + 1}`;
  if (block === "known") {
    const count = scales(fixedAddress(row, scaleColumnPlaces.levels));
    return (account) => {
      const level = levelOf(account);
      return `IF(ISNUMBER(${level}),IF(AND(${level}>=1,${level}<=${count},${level}=INT(${level})),1,0),0)`;
    };
  }
  const known = columnLetters(axis.knownColumn + index);
  const points = scales(fixedRange(row, scaleColumnPlaces.firstLevel, 1, most));
  const unknown = scales(
    fixedAddress(row, block === "low" ? scaleColumnPlaces.least : scaleColumnPlaces.most),
  );
  return (account) =>
    `IF(${known}${FIRST_POINTS_ROW + account + 1}=1,INDEX(${points},1,${levelOf(account)}),${unknown})`;
}
