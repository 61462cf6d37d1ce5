/** The Settings tab: the figures that the method leaves to the team, one a row. */
import type { ArchiveSettings, Cell, Locale, Row } from "#core";
import { settingName } from "../locales/text.ts";
import { moreOf } from "./more-settings.ts";
import { derived, type TabSpec } from "./tab-spec.ts";
import { settingKeys, type SettingKey } from "./setting-key.ts";

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
