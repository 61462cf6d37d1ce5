/** The sheet of scales: one row a factor with its weight, the points of its levels and how they are recognised. */
import { textIn, type Locale } from "../../value/local-text.ts";
import type { Factor, Scale } from "../../rating/scale/scale.ts";
import { message } from "../messages.ts";
import { mostLevels, scaleColumnPlaces as at, type AxisPlaces } from "./axis-places.ts";
import { cellAddress, rowRange } from "./cell-address.ts";
import {
  formulaCell,
  headings,
  keyRow,
  numberCell,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** The keys of the columns; `=` marks what follows from other cells. */
function keysOf(most: number): readonly string[] {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return [
    "=scale",
    "factor",
    "definition",
    "weight",
    "=basisPoints",
    "=levels",
    "=least",
    "=most",
    ...numbers.map((level) => `points.${level}`),
    ...numbers.map((level) => `level.${level}`),
    "scaleId",
    "factorId",
  ];
}

export function scalesSheet(axes: readonly AxisPlaces[], locale: Locale): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const most = mostLevels(axes);
  const levels = Array.from({ length: most }, (_, index) => ({ level: index + 1 }));
  const head = headings(
    word("scale"),
    word("factor"),
    word("definition"),
    word("weight"),
    word("basisPoints"),
    word("levels"),
    word("leastPoints"),
    word("mostPoints"),
    ...levels.map((level) => word("pointsOfLevel", level)),
    ...levels.map((level) => word("level", level)),
    word("scaleId"),
    word("factorId"),
  );
  const rows = axes.flatMap(({ scale, scaleRow }) =>
    scale.factors.map((factor, index) => factorRow(scale, factor, scaleRow + index, most, locale)),
  );
  return {
    name: word("scales"),
    columns: [
      { width: 22 },
      { width: 26 },
      { width: 48 },
      ...Array.from({ length: 5 + most }, () => ({ width: 12 })),
      ...levels.map(() => ({ width: 36 })),
      { width: 12, hidden: true },
      { width: 12, hidden: true },
    ],
    rows: [keyRow(keysOf(most).map((key) => `scales/${key}`)), head, ...rows],
    frozen: { rows: 2, columns: 2 },
    hiddenRows: 1,
  };
}

/** What the scale is called on the sheet. */
export function scaleTitle({ name, kind }: Scale, locale: Locale): string {
  return textIn(name, locale) || message(locale, `scale-kind.${kind}`);
}

function factorRow(
  scale: Scale,
  factor: Factor,
  row: number,
  most: number,
  locale: Locale,
): SheetRow {
  const points = rowRange(row, at.firstLevel, most);
  const count = cellAddress(row, at.levels);
  const filled = <T>(cells: readonly T[]): readonly (T | undefined)[] =>
    Array.from({ length: most }, (_, index) => cells[index]);
  return [
    textCell(scaleTitle(scale, locale)),
    textCell(textIn(factor.name, locale)),
    textCell(textIn(factor.definition, locale)),
    numberCell(factor.weight, undefined, "input"),
    formulaCell(`ROUND(${cellAddress(row, at.weight)}*100,0)`, "whole"),
    formulaCell(`COUNT(${points})`, "whole"),
    formulaCell(`IF(${count}=0,0,MIN(${points}))`, "whole"),
    formulaCell(`IF(${count}=0,100,MAX(${points}))`, "whole"),
    ...filled<SheetCell>(factor.levels.map((level) => numberCell(level.points, "whole", "input"))),
    ...filled<SheetCell>(factor.levels.map((level) => textCell(textIn(level.description, locale)))),
    textCell(scale.id),
    textCell(factor.id),
  ];
}
