/** A cell of the workbook as the file holds it: its kind, its format and its look; a text is never a formula. */
import type { NumberFormat, SheetCell } from "#core";
import type { Cell, CellStyle } from "hucre/xlsx";

const numberFormats: Readonly<Record<NumberFormat, string>> = {
  whole: "0",
  points: "0.0",
  percent: "0%",
  amount: "#,##0.00",
  day: "yyyy-mm-dd",
  month: "yyyy-mm",
};

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3A5F" } },
  alignment: { wrapText: true, vertical: "top" },
};

const INPUT: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF8E1" } },
};

const NOTE: CellStyle = { font: { italic: true, color: { rgb: "57606A" } } };

const looks = { heading: HEADING, input: INPUT, note: NOTE } as const;

export function cellOf(cell: SheetCell): Partial<Cell> {
  if (cell.kind === "formula")
    return {
      type: "formula",
      formula: cell.formula,
      ...(cell.format && { style: { numFmt: numberFormats[cell.format] } }),
    };
  const look = cell.look && looks[cell.look];
  if (cell.kind === "number")
    return {
      type: "number",
      value: cell.value,
      style: { ...look, ...(cell.format && { numFmt: numberFormats[cell.format] }) },
    };
  // An empty input must stay a general cell, or what is typed into it would become text.
  if (cell.text === "") return { value: null, type: "empty", ...(look && { style: look }) };
  // The format "@" keeps it text even after somebody edits the cell; written as rich text, a name such as
  // #N/A is not taken for an error.
  const text = literal(cell.text).replace(UNWRITABLE, "\ufffd");
  return {
    type: "richText",
    value: text,
    richText: [{ text }],
    style: { ...look, numFmt: "@" },
  };
}

/** What XML can't hold in any form: one of these would make the whole file unreadable. */
const UNWRITABLE = /[\p{Surrogate}\ufffe\uffff]|(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])/gu;

/** The file format reads _x000D_ as a control character; an underscore written in this way stays one. */
function literal(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
}
