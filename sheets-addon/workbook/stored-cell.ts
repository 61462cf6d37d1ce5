/** A cell as the sheet stores it: texts that Google would take for something else stand behind a joiner. */
import type { Cell } from "#core";
import { isDate } from "./calendar.ts";
import type { TabColumn } from "../tabs/tab-spec.ts";

// What Google makes of an apostrophe at the start of a plain-text cell is not documented; behind a word joiner it is just a character.
const JOINER = "\u2060";

export function guarded(cell: Cell): Cell {
  return typeof cell === "string" && /^\u2060*'/u.test(cell) ? JOINER + cell : cell;
}

export function readCell(
  value: unknown,
  { kind }: TabColumn,
  readDay: (value: unknown) => string | undefined,
): Cell {
  switch (typeof value) {
    case "string":
      return value.startsWith(JOINER) && /^\u2060+'/u.test(value) ? value.slice(1) : value;
    case "number":
      return kind === "text" || kind === "list" ? String(value) : value;
    case "boolean":
      return value;
    default:
      return isDate(value) ? (readDay(value) ?? "") : "";
  }
}
