/** The look of columns that a tab has just been given: widths, number formats, headings, and which are out of sight. */
import { FIRST_ROW, HEADING_ROW, type Sheet } from "../workbook/tab.ts";
import { isTextColumn } from "../workbook/tab-writes.ts";
import type { TabColumn } from "../tabs/tab-spec.ts";

/** A column and its place in the sheet, counted from 0. */
export interface Placed {
  readonly column: TabColumn;
  readonly place: number;
}

const HEADING = { entered: "#e8eef7", derived: "#eceff1" };

/** Widths in pixels of columns that hold more or less than their kind usually does. */
export const widths: Readonly<Record<string, number>> = {
  name: 200,
  account: 200,
  sentence: 520,
  value: 260,
  label: 380,
  reason: 280,
  note: 280,
  outcome: 240,
  quote: 280,
  "quote.exact": 320,
  "source.url": 260,
  "source.title": 220,
  "evidence.text": 280,
  couldLieIn: 240,
  posture: 240,
  question: 260,
  warnings: 260,
  obstacles: 320,
  holes: 320,
  missing: 320,
  items: 220,
  events: 300,
  basis: 300,
  "text.en": 420,
  "text.zh": 320,
  score: 300,
  conditions: 420,
  stageName: 220,
  surface: 120,
  lastCompleted: 110,
};

/** Only programs read these: they can be shown again, but stand in nobody's way. */
export const technical: readonly string[] = [
  "quote.prefix",
  "quote.suffix",
  "quote.start",
  "foundIn",
  "readBy.kind",
  "ratedBy.kind",
  "by.kind",
  "enteredBy.kind",
  "reviewedBy.kind",
  "createdAt",
  "updatedAt",
  "takenAt",
  "importedAt",
  "print",
];

function widthOf({ key, kind }: TabColumn): number {
  const own = widths[key];
  if (own !== undefined) return own;
  // Their headings fill two lines at that width.
  if (/^(point|relation)\./u.test(key)) return 200;
  if (/^(definition|description|factorName|scaleName)\./u.test(key)) return 240;
  return kind === "number" || kind === "flag" ? 96 : 140;
}

/** Dresses columns that were just added; what stood there before keeps its look. */
export function dressColumns(sheet: Sheet, fresh: readonly Placed[]): void {
  const rows = sheet.getMaxRows() - HEADING_ROW;
  for (const { start, count, value } of runs(fresh, widthOf))
    sheet.setColumnWidths(start + 1, count, value);
  for (const { start, count, value } of runs(fresh, (column) =>
    isTextColumn(column) ? "@" : column.format,
  ))
    if (value !== undefined)
      sheet.getRange(FIRST_ROW, start + 1, rows, count).setNumberFormat(value);
  for (const { start, count, value } of runs(fresh, ({ derived }) =>
    derived ? HEADING.derived : HEADING.entered,
  ))
    sheet
      .getRange(HEADING_ROW, start + 1, 1, count)
      .setBackground(value)
      .setFontWeight("bold")
      .setWrap(true)
      .setVerticalAlignment("middle");
  for (const { start, count, value } of runs(
    fresh,
    ({ key, outOfSight }) => outOfSight ?? technical.includes(key),
  ))
    if (value) sheet.hideColumns(start + 1, count);
}

/** Neighbouring columns of which the same is true, so that each change is one call. */
function runs<Value>(placed: readonly Placed[], of: (column: TabColumn) => Value) {
  const found: { start: number; count: number; readonly value: Value }[] = [];
  for (const { column, place } of placed) {
    const value = of(column);
    const last = found.at(-1);
    if (last && last.value === value && last.start + last.count === place) last.count++;
    else found.push({ start: place, count: 1, value });
  }
  return found;
}
