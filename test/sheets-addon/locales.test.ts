import { describe, expect, it } from "vitest";
import { en as sidebarEn } from "../../sheets-addon/pages/sidebar/locales/en.ts";
import { zh as sidebarZh } from "../../sheets-addon/pages/sidebar/locales/zh.ts";
import { allTabs } from "../../sheets-addon/tabs/all-tabs.ts";
import { tabKeys } from "../../sheets-addon/tabs/tab-spec.ts";
import { heading } from "../../sheets-addon/locales/text.ts";
import { en } from "../../sheets-addon/locales/en.ts";
import { zh } from "../../sheets-addon/locales/zh.ts";

const catalogues: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>,
])[] = [
  ["the workbook", en, zh],
  ["the sidebar", sidebarEn, sidebarZh],
];

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(catalogues)("the texts of %s", (_, english, chinese) => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))("name the same values in both languages: %s", (key) => {
    expect(placeholders(chinese[key]!)).toEqual(placeholders(english[key]!));
    expect(chinese[key]!.trim()).not.toBe("");
  });
});

describe("the names of tabs", () => {
  it.each([
    ["English", en],
    ["Chinese", zh],
  ])("are all different in %s", (_, texts) => {
    const names = Object.entries(texts).flatMap(([key, text]) =>
      key.startsWith("tab.") ? text : [],
    );
    expect(new Set(names).size).toBe(tabKeys.length);
  });
});

describe("the headings of columns", () => {
  it.each(["en", "zh"] as const)("are words of the language, not keys: %s", (locale) => {
    for (const { key, columns } of allTabs)
      for (const column of columns)
        expect([key, column.key, heading(locale, column.key)]).not.toContain(undefined);
    const bare = allTabs.flatMap(({ columns }) =>
      columns.filter(({ key }) => heading(locale, key) === key).map(({ key }) => key),
    );
    expect(bare).toEqual([]);
  });
});
