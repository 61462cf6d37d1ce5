/** The sheet of settings: the figures that formulas call by name, and how to read the file. */
import type { IsoDate } from "../../value/iso-date.ts";
import type { Locale } from "../../value/local-text.ts";
import type { ArchiveSettings } from "../archive/archive.ts";
import { fixedAddress, fixedRange, onSheet } from "./cell-address.ts";
import { daySerial } from "./day-serial.ts";
import { AS_OF } from "./forecast-sheet.ts";
import { thresholdNames } from "./scorecards-sheet.ts";
import { numberCell, textCell, type Sheet, type SheetRow, type Workbook } from "./sheet.ts";
import { STAGE_TABLE } from "./stage-formulas.ts";
import { workbookWord } from "./words.ts";

/** Rows of the sheet, counted from zero. */
const rows = { asOf: 0, relationship: 1, potential: 2, firstChance: 3 } as const;

export function settingsSheet(settings: ArchiveSettings, today: IsoDate, locale: Locale): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const input = (label: string, value: number, format?: "day"): SheetRow => [
    textCell(label),
    numberCell(value, format, "input"),
  ];
  return {
    name: word("settings"),
    columns: [{ width: 56 }, { width: 14 }],
    rows: [
      input(word("asOf"), daySerial(today) ?? 0, "day"),
      input(word("threshold", { axis: word("relationship") }), settings.thresholds.relationship),
      input(word("threshold", { axis: word("potential") }), settings.thresholds.potential),
      ...settings.stageTable.map((chance, stage) => input(word("stageChance", { stage }), chance)),
      [],
      ...(["noteLive", "noteUnknown", "noteWeights", "noteBand", "noteLearned"] as const).map(
        (note) => [textCell(word(note), "note")],
      ),
    ],
    frozen: { rows: 0, columns: 0 },
  };
}

/** The names by which formulas call the settings. */
export function settingsNames(chances: number, locale: Locale): Workbook["names"] {
  const sheet = workbookWord(locale, "settings");
  const at = (row: number): string => onSheet(sheet, fixedAddress(row, 1));
  return [
    { name: AS_OF, range: at(rows.asOf) },
    { name: thresholdNames.relationship, range: at(rows.relationship) },
    { name: thresholdNames.potential, range: at(rows.potential) },
    { name: STAGE_TABLE, range: onSheet(sheet, fixedRange(rows.firstChance, 1, chances, 1)) },
  ];
}
