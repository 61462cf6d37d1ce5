/** One factor of a scale as its row came back: the cells that say something else than was written into them. */
import type { Factor, Level } from "../../rating/scale/scale.ts";
import type { FactorId } from "../../value/id.ts";
import { type LocalText, type Locale, textIn } from "../../value/local-text.ts";
import { foldSpace } from "../../value/white-space.ts";
import { comparedText } from "../workbook/cell-text.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { isSameNumber } from "./same-number.ts";

/** A factor that is not judged yet: its values may be none that a factor can have. */
export type FactorDraft = Omit<Factor, "weight" | "levels"> & {
  readonly weight: number | undefined;
  readonly levels: readonly (Omit<Level, "points"> & { readonly points: number | undefined })[];
};

/** `base` is the factor that was written; a row of a new one has none. */
export function editedFactor(
  row: KeyedRow,
  id: FactorId,
  base: Factor | undefined,
  locale: Locale,
): FactorDraft {
  const text = (key: string, before: LocalText = {}): LocalText =>
    editedText(row, key, before, locale);
  return {
    ...base,
    id,
    name: text("factor", base?.name),
    definition: text("definition", base?.definition),
    weight: editedNumber(row, "weight", base?.weight),
    levels: levelNumbers(row, base).map((level) => {
      const before = base?.levels[level - 1];
      return {
        ...before,
        points: editedNumber(row, `points.${level}`, before?.points),
        description: text(`level.${level}`, before?.description),
      };
    }),
  };
}

/** A text in the language of the file; the other language stays. */
function editedText(row: KeyedRow, key: string, before: LocalText, locale: Locale): LocalText {
  if (!row.has(key) || !row.isSound(key)) return before;
  const typed = foldSpace(row.text(key));
  if (typed === foldSpace(comparedText(textIn(before, locale)))) return before;
  const { [locale]: _replaced, ...other } = before;
  return typed === "" ? other : { ...other, [locale]: typed };
}

function editedNumber(row: KeyedRow, key: string, before: number | undefined): number | undefined {
  if (!row.has(key) || !row.isSound(key)) return before;
  const typed = row.number(key);
  return typed !== undefined && isSameNumber(typed, before) ? before : typed;
}

/** From the first level to the last one of which anything stands in the row. */
function levelNumbers(row: KeyedRow, base: Factor | undefined): readonly number[] {
  let last = 0;
  for (let level = 1; level <= (base?.levels.length ?? 0) || row.has(`points.${level}`); level++) {
    const cells = [`points.${level}`, `level.${level}`];
    const isKept = cells.every((key) => !row.has(key)) && base?.levels[level - 1] !== undefined;
    const isThere = cells.some(
      (key) => row.has(key) && (row.text(key) !== "" || !row.isSound(key)),
    );
    if (isKept || isThere) last = level;
  }
  return Array.from({ length: last }, (_, index) => index + 1);
}
