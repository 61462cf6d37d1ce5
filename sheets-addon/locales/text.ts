/** The words of the workbook in the user's language. */
import { fill, message, type Locale, type MessageKey, type MessageParams } from "#core";
import type { SettingKey } from "../tabs/setting-key.ts";
import type { TabKey } from "../tabs/tab-spec.ts";
import { en, type TextKey } from "./en.ts";
import { zh } from "./zh.ts";

export function text(locale: Locale, key: TextKey, params?: MessageParams): string {
  return fill((locale === "zh" ? zh : en)[key], params);
}

export function tabName(locale: Locale, tab: TabKey): string {
  return text(locale, `tab.${tab}`);
}

/** The heading of a column; a column of nobody's is called by its key. */
export function heading(locale: Locale, column: string): string {
  if (column.startsWith("group.")) return message(locale, `property-${column}` as MessageKey);
  if (column.startsWith("point.")) return message(locale, `information-${column}` as MessageKey);
  const key = `column.${column}`;
  return key in en ? text(locale, key as TextKey) : column;
}

export function settingName(locale: Locale, key: SettingKey): string {
  if (!key.startsWith("stageTable.") || key === "stageTable.0")
    return text(locale, `setting.${key}` as TextKey);
  return text(locale, "setting.stageTable", { stage: key.slice("stageTable.".length) });
}
