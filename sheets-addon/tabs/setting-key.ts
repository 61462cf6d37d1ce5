/** The keys of the Settings tab, by which its rows are found. */

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
