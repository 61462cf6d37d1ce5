/** The figures that the team chose, as the Settings tab holds them. */
import {
  closingDatesKinds,
  defaultStageTable,
  defaultThresholds,
  isCalendarDay,
  StageTable,
  ArchiveSettings,
  type Cell,
  type IsoDate,
  type Locale,
} from "#core";
import { dayReader } from "./calendar.ts";
import { settingName, text } from "../locales/text.ts";
import type { SheetProblem } from "./sheet-problem.ts";
import { FIRST_ROW, type Tab } from "./tab.ts";
import { DEFAULT_MONTHS } from "../tabs/settings.ts";
import { settingKeys, type SettingKey } from "../tabs/setting-key.ts";

interface WorkbookSettings {
  readonly settings: ArchiveSettings;
  readonly months: number;
  readonly today: IsoDate;
  readonly problems: readonly SheetProblem[];
}

export const defaultSettings: ArchiveSettings = {
  thresholds: defaultThresholds,
  stageTable: defaultStageTable,
};

/** The language of the workbook; before it is set up, that of the user. */
export function languageOf(tab: Tab | undefined): Locale {
  const chosen = tab && cellOf(tab, "language")?.value;
  return chosen === "en" || chosen === "zh" ? chosen : userLanguage();
}

export function userLanguage(): Locale {
  return Session.getActiveUserLocale().startsWith("zh") ? "zh" : "en";
}

/** The settings of a workbook; what can't be used is named and replaced by the default. */
export function readSettings(tab: Tab | undefined, locale: Locale): WorkbookSettings {
  const problems: SheetProblem[] = [];
  const refuse = (key: SettingKey, value: Cell, used: Cell, row: number) =>
    problems.push({
      tab: "settings",
      row,
      column: "value",
      sentence: text(locale, "problem.bad-setting", {
        value: String(value),
        setting: settingName(locale, key),
        used: String(used),
      }),
    });
  const number = (key: SettingKey, fallback: number, fits: (value: number) => boolean): number => {
    const found = tab && cellOf(tab, key);
    if (!found || found.value === "") return fallback;
    const value = Number(found.value);
    if (typeof found.value !== "boolean" && Number.isFinite(value) && fits(value)) return value;
    refuse(key, found.value, fallback, found.row);
    return fallback;
  };
  const onAxis = (value: number) => value >= 0 && value <= 100;
  const chances = defaultStageTable.map((chance, stage) =>
    number(stageKey(stage), chance, (value) => onAxis(value) && Number.isInteger(value)),
  );
  const table = StageTable.safeParse(chances);
  if (!table.success) {
    const falling = chances.findIndex((chance, at) => at > 0 && chance < chances[at - 1]!);
    const found = tab && cellOf(tab, stageKey(falling));
    refuse(
      stageKey(falling),
      chances[falling]!,
      defaultStageTable.join(", "),
      found?.row ?? FIRST_ROW,
    );
  }
  const plain: ArchiveSettings = {
    thresholds: {
      relationship: number("thresholds.relationship", defaultThresholds.relationship, onAxis),
      potential: number("thresholds.potential", defaultThresholds.potential, onAxis),
    },
    stageTable: table.success ? table.data : defaultStageTable,
  };
  const more = tab && cellOf(tab, "more");
  const settings = more && more.value !== "" ? withMore(plain, String(more.value)) : plain;
  if (!settings) refuse("more", String(more!.value).slice(0, 60), "", more!.row);
  const chosen = tab && cellOf(tab, "closingDates");
  const dates = String(chosen?.value ?? "").trim();
  const closingDates = closingDatesKinds.find((kind) => kind === dates.toLowerCase());
  if (chosen && dates !== "" && !closingDates)
    refuse("closingDates", dates.slice(0, 60), settings?.closingDates ?? "stated", chosen.row);
  return {
    // An older workbook has it among those that stand as text.
    settings: { ...(settings ?? plain), ...(closingDates && { closingDates }) },
    months: number(
      "forecastMonths",
      DEFAULT_MONTHS,
      (value) => Number.isInteger(value) && value >= 1 && value <= 60,
    ),
    today: dayOfForecast(tab, (value, used, row) => refuse("today", value, used, row)),
    problems,
  };
}

/** The settings with those that the archive keeps as text; `undefined` when the text can't be used. */
function withMore(plain: ArchiveSettings, text: string): ArchiveSettings | undefined {
  try {
    const read = ArchiveSettings.safeParse({ ...(JSON.parse(text) as object), ...plain });
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function stageKey(stage: number): SettingKey {
  return settingKeys.find((key) => key === `stageTable.${stage}`) ?? "stageTable.0";
}

function dayOfForecast(
  tab: Tab | undefined,
  refuse: (value: Cell, used: Cell, row: number) => void,
): IsoDate {
  const today = dayReader()(new Date()) as IsoDate;
  const found = tab && cellOf(tab, "today");
  const value = String(found?.value ?? "").trim();
  if (value === "" || !found) return today;
  if (isCalendarDay(value)) return value;
  refuse(value, today, found.row);
  return today;
}

/** The value of a setting and the row of the sheet it stands in. */
function cellOf(
  tab: Tab,
  key: SettingKey,
): { readonly value: Cell; readonly row: number } | undefined {
  const setting = tab.spec.columns.findIndex((column) => column.key === "setting");
  const value = tab.spec.columns.findIndex((column) => column.key === "value");
  const at = tab.rows.findIndex((row) => row[setting] === key);
  return at < 0 ? undefined : { value: tab.rows[at]![value]!, row: FIRST_ROW + at };
}
