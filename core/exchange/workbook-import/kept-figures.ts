/** Figures of scales and settings that were changed in a workbook: they are not taken over, and each is named. */
import type { IsoDate } from "../../value/iso-date.ts";
import { locales } from "../../value/local-text.ts";
import type { Archive } from "../archive/archive.ts";
import { mapScales } from "../archive/archive-figures.ts";
import { axisPlaces } from "../workbook/axis-places.ts";
import { scalesSheet } from "../workbook/scales-sheet.ts";
import { settingsSheet } from "../workbook/settings-sheet.ts";
import type { Sheet } from "../workbook/sheet.ts";
import { columnName, type Notice, plainText, type ReadFile, type ReadSheet } from "./read-sheet.ts";

/** The changed figures of both sheets, as far as their rows and columns stand where they stood. */
export function changedFigures(file: ReadFile, around: Archive, today: IsoDate): readonly Notice[] {
  const axes = axisPlaces(mapScales(around.scales));
  return locales.flatMap((locale) =>
    // The day of the forecast is there to be changed.
    [
      { sheet: scalesSheet(axes, locale), from: 0 },
      { sheet: settingsSheet(around.settings, today, locale), from: 1 },
    ].flatMap(({ sheet, from }) => {
      const read = file.sheets.find(({ name }) => name === sheet.name);
      return read ? changedIn(read, sheet, from) : [];
    }),
  );
}

function changedIn(read: ReadSheet, written: Sheet, from: number): readonly Notice[] {
  return written.rows.flatMap((row, at) =>
    row.flatMap((cell, column): readonly Notice[] => {
      if (at < from || cell?.kind !== "number" || cell.look !== "input") return [];
      const texts = row.flatMap((one, place) =>
        one?.kind === "text" ? [[one.text, place] as const] : [],
      );
      const isSameRow = texts.every(([text, place]) => plainText(read.rows[at]?.[place]) === text);
      const value = plainText(read.rows[at]?.[column]).trim();
      if (!isSameRow || value === "" || isSame(value, cell.value)) return [];
      const heading = plainText(read.rows[0]?.[column]);
      return [
        {
          code: "kept-settings",
          place: {
            sheet: read.name,
            row: at + 1,
            column: columnName(column, from === 0 ? heading : ""),
          },
          params: { value },
        },
      ];
    }),
  );
}

function isSame(text: string, value: number): boolean {
  return Number(Number(text).toPrecision(15)) === Number(value.toPrecision(15));
}
