/** The sheet of settings: the figures that formulas call by name, and how to read the file. */
import type { IsoDate } from "../../value/iso-date.ts";
import type { Locale } from "../../value/local-text.ts";
import type { ArchiveSettings } from "../archive/archive.ts";
import { settingRows } from "../tables/settings-table.ts";
import { fixedAddress, fixedRange, onSheet } from "./cell-address.ts";
import { daySerial } from "./day-serial.ts";
import { AS_OF } from "./forecast-sheet.ts";
import { thresholdNames } from "./scorecards-sheet.ts";
import {
  headings,
  keyRow,
  numberCell,
  textCell,
  type Sheet,
  type SheetRow,
  type Workbook,
} from "./sheet.ts";
import { STAGE_TABLE } from "./stage-formulas.ts";
import { workbookWord } from "./words.ts";

/** Rows of the sheet, counted from zero: below the keys of the columns and the headings. */
const rows = { asOf: 2, relationship: 3, potential: 4, firstChance: 5 } as const;

/** The figures of the sheet that are settings, by their paths, with their labels. */
export function settingLabels(
  chances: number,
  locale: Locale,
): readonly (readonly [path: string, label: string])[] {
  const word = workbookWord.bind(undefined, locale);
  return [
    ...(["relationship", "potential"] as const).map(
      (axis) => [`thresholds.${axis}`, word("threshold", { axis: word(axis) })] as const,
    ),
    ...Array.from(
      { length: chances },
      (_, stage) => [`stageTable.${stage}`, word("stageChance", { stage })] as const,
    ),
  ];
}

export function settingsSheet(settings: ArchiveSettings, today: IsoDate, locale: Locale): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const input = (key: string, label: string, value: number, format?: "day"): SheetRow => [
    textCell(label),
    numberCell(value, format, "input"),
    textCell(key),
  ];
  const figures = new Map(settingRows(settings).map(([path, value]) => [String(path), value]));
  return {
    name: word("settings"),
    columns: [{ width: 56 }, { width: 14 }, { width: 12, hidden: true }],
    rows: [
      keyRow(["settings/=label", "settings/value", "settings/key"]),
      headings(word("setting"), word("value"), word("key")),
      // The day of the forecast is there to be changed, and is no setting.
      input("=asOf", word("asOf"), daySerial(today) ?? 0, "day"),
      ...settingLabels(settings.stageTable.length, locale).map(([path, label]) =>
        input(path, label, Number(figures.get(path))),
      ),
      [],
      ...(["noteLive", "noteUnknown", "noteWeights", "noteBand", "noteLearned"] as const).map(
        (note) => [textCell(word(note), "note")],
      ),
    ],
    frozen: { rows: 2, columns: 0 },
    hiddenRows: 1,
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
