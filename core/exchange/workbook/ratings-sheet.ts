/** The sheet of ratings: one row an account, one column a factor, the level in each cell; made to be edited. */
import type { Levels } from "../../rating/score/rating.ts";
import type { Factor } from "../../rating/scale/scale.ts";
import type { Account } from "../../research/account/account.ts";
import type { AccountId } from "../../value/id.ts";
import { textIn, type Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import { FIRST_KEYED_ROW as FIRST_ROW, scaleColumnPlaces, type AxisPlaces } from "./axis-places.ts";
import { cellAddress, fixedAddress, fixedRange, onSheet } from "./cell-address.ts";
import {
  keyRow,
  numberCell,
  textCell,
  type InputRule,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from "./sheet.ts";
import { workbookWord } from "./words.ts";

export function ratingsSheet(
  accounts: readonly Account[],
  levels: readonly ReadonlyMap<AccountId, Levels>[],
  axes: readonly AxisPlaces[],
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const rows = accounts.map((account): SheetRow => [
    textCell(account.name),
    textCell(account.id),
    ...axes.flatMap(({ scale }, axis) =>
      scale.factors.map((_, place) => levelCell(levels[axis]!.get(account.id)?.[place])),
    ),
  ]);
  return {
    name: word("ratings"),
    columns: [
      { width: 32 },
      { width: 12, hidden: true },
      ...axes.flatMap(({ scale }) => scale.factors.map(() => ({ width: 16 }))),
    ],
    rows: [keys(axes), groupRow(axes, locale), headRow(axes, locale), ...rows],
    frozen: { rows: FIRST_ROW, columns: 1 },
    hiddenRows: 1,
    filter: `${cellAddress(FIRST_ROW - 1, 0)}:${cellAddress(FIRST_ROW - 1 + Math.max(1, rows.length), keys(axes).length - 1)}`,
    inputRules: axes.flatMap((axis) =>
      axis.scale.factors.map((factor, index) =>
        levelRule(factor, axis, index, Math.max(1, accounts.length), locale),
      ),
    ),
  };
}

function levelCell(level: number | undefined): SheetCell {
  return level === undefined ? textCell("", "input") : numberCell(level, "whole", "input");
}

function keys(axes: readonly AxisPlaces[]): SheetRow {
  return keyRow([
    "ratings/=account",
    "ratings/accountId",
    ...axes.flatMap(({ scale }) => scale.factors.map(({ id }) => `ratings/${scale.id} ${id}`)),
  ]);
}

function groupRow(axes: readonly AxisPlaces[], locale: Locale): SheetRow {
  const groups = axes.flatMap(({ scale }) =>
    scale.factors.map((_, index) =>
      index === 0 ? message(locale, `scale-kind.${scale.kind}`) : "",
    ),
  );
  return ["", "", ...groups].map((text) => textCell(text, "heading"));
}

function headRow(axes: readonly AxisPlaces[], locale: Locale): SheetRow {
  const factors = axes.flatMap(({ scale }) =>
    scale.factors.map((factor) => textIn(factor.name, locale)),
  );
  return [workbookWord(locale, "account"), workbookWord(locale, "accountId"), ...factors].map(
    (text) => textCell(text, "heading"),
  );
}

/** Spreadsheet programs cut hints of input checks at this length. */
const HINT_LENGTH = 255;
const TITLE_LENGTH = 32;

function levelRule(
  factor: Factor,
  { scaleRow, ratingColumn }: AxisPlaces,
  index: number,
  rows: number,
  locale: Locale,
): InputRule {
  const scales = workbookWord(locale, "scales");
  return {
    range: fixedRange(FIRST_ROW, ratingColumn + index, rows, 1).replaceAll("$", ""),
    kind: "whole",
    least: "1",
    most: onSheet(scales, fixedAddress(scaleRow + index, scaleColumnPlaces.levels)),
    title: cut(textIn(factor.name, locale), TITLE_LENGTH),
    hint: levelHint(factor, locale),
    refusal: workbookWord(locale, "levelRefusal"),
  };
}

/** Every level with its description; where they don't fit together, each is cut alike. */
function levelHint(factor: Factor, locale: Locale): string {
  const share = Math.floor(HINT_LENGTH / Math.max(1, factor.levels.length)) - 1;
  const lines = factor.levels.map(
    (level, index) => `${index + 1}: ${textIn(level.description, locale)}`,
  );
  const whole = lines.join("\n");
  return whole.length <= HINT_LENGTH ? whole : lines.map((line) => cut(line, share)).join("\n");
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
