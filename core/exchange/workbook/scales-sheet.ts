/** The sheet of scales: one row a factor with its weight, the points of its levels and how they are recognised. */
import { textIn, type Locale } from "../../value/local-text.ts";
import type { Factor } from "../../rating/scale/scale.ts";
import { message } from "../messages.ts";
import { mostLevels, scaleColumnPlaces as at, type AxisPlaces } from "./axis-places.ts";
import { cellAddress, rowRange } from "./cell-address.ts";
import {
  formulaCell,
  headings,
  numberCell,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from "./sheet.ts";
import { workbookWord } from "./words.ts";

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
  );
  const rows = axes.flatMap(({ scale, scaleRow }) =>
    scale.factors.map((factor, index) =>
      factorRow(
        textIn(scale.name, locale) || message(locale, `scale-kind.${scale.kind}`),
        factor,
        scaleRow + index,
        most,
        locale,
      ),
    ),
  );
  return {
    name: word("scales"),
    columns: [
      { width: 22 },
      { width: 26 },
      { width: 48 },
      ...Array.from({ length: 5 + most }, () => ({ width: 12 })),
      ...levels.map(() => ({ width: 36 })),
    ],
    rows: [head, ...rows],
    frozen: { rows: 1, columns: 2 },
  };
}

function factorRow(
  scale: string,
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
    textCell(scale),
    textCell(textIn(factor.name, locale)),
    textCell(textIn(factor.definition, locale)),
    numberCell(factor.weight, undefined, "input"),
    formulaCell(`ROUND(${cellAddress(row, at.weight)}*100,0)`, "whole"),
    formulaCell(`COUNT(${points})`, "whole"),
    formulaCell(`IF(${count}=0,0,MIN(${points}))`, "whole"),
    formulaCell(`IF(${count}=0,100,MAX(${points}))`, "whole"),
    ...filled<SheetCell>(factor.levels.map((level) => numberCell(level.points, "whole", "input"))),
    ...filled<SheetCell>(factor.levels.map((level) => textCell(textIn(level.description, locale)))),
  ];
}
