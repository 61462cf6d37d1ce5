import { describe, expect, it } from "vitest";
import { columnTitle, scaleColumnOf, scaleColumns } from "#core";
import { heading } from "../../../../sheets-addon/locales/text.ts";

describe("the title of a column of scales", () => {
  it.each(["en", "zh"] as const)(
    "is known as the workbook and its files write it: %s",
    (locale) => {
      for (const { key } of scaleColumns) {
        expect(scaleColumnOf(key, locale)).toBe(key);
        expect(scaleColumnOf(`scales/${key}`, "en")).toBe(key);
        expect(scaleColumnOf(columnTitle(key, locale), locale)).toBe(key);
        for (const reader of ["en", "zh"] as const)
          expect(scaleColumnOf(heading(locale, key), reader)).toBe(key);
      }
    },
  );

  it.each([
    ["Factor", "en", "factorName.en"],
    ["Factor", "zh", "factorName.zh"],
    [" 因素 ", "zh", "factorName.zh"],
    ["Weight (%)", "en", "weight"],
    ["权重", "en", "weight"],
    ["WORDS", "en", "words"],
    ["Company", "en", undefined],
    ["", "en", undefined],
  ] as const)("may be plain words: “%s”", (title, locale, key) => {
    expect(scaleColumnOf(title, locale)).toBe(key);
  });
});
