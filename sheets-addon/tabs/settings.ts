/** The Settings tab: the figures that the method leaves to the team, one a row. */
import type { ArchiveSettings, Cell, Locale, Row } from "#core";
import { settingName } from "../locales/text.ts";
import { moreOf } from "./more-settings.ts";
import { derived, type TabSpec } from "./tab-spec.ts";

/** The keys of the settings, in the order of their rows. */
export const settingKeys = [
  "language",
  "thresholds.relationship",
  "thresholds.potential",
  "stageTable.0",
  "stageTable.1",
  "stageTable.2",
  "stageTable.3",
  "stageTable.4",
  "stageTable.5",
  "stageTable.6",
  "stageTable.7",
  "stageTable.8",
  "forecastMonths",
  "today",
  "closingDates",
  "more",
] as const;
export type SettingKey = (typeof settingKeys)[number];

/** A year ahead: the longest cycle that most teams plan. */
export const DEFAULT_MONTHS = 12;

export const settingsTab: TabSpec = {
  key: "settings",
  columns: [{ key: "setting", kind: "text" }, derived("label"), { key: "value", kind: "verbatim" }],
};

/** The rows of the settings; an empty day means today. */
export function settingRows(settings: ArchiveSettings, locale: Locale): readonly Row[] {
  const { thresholds, stageTable } = settings;
  const values: Readonly<Partial<Record<SettingKey, Cell>>> = {
    language: locale,
    "thresholds.relationship": thresholds.relationship,
    "thresholds.potential": thresholds.potential,
    ...Object.fromEntries(stageTable.map((chance, stage) => [`stageTable.${stage}`, chance])),
    forecastMonths: DEFAULT_MONTHS,
    closingDates: settings.closingDates ?? "",
    more: moreOf(settings),
  };
  return settingKeys.map((key) => [key, settingName(locale, key), values[key] ?? ""]);
}
