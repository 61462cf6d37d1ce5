import { describe, expect, it } from "vitest";
import {
  columnPlaces,
  columnTitle,
  locales,
  processColumns,
  recordTables,
  scaleColumns,
  settingColumns,
} from "#core";

describe("the titles of columns", () => {
  it("are words in the language of the file, and keys without one", () => {
    expect(columnTitle("expectedClose", "en")).toBe("Expected close");
    expect(columnTitle("expectedClose", "zh")).toBe("预计成交日期");
    expect(columnTitle("expectedClose", undefined)).toBe("expectedClose");
    expect(columnTitle("not-a-column", "zh")).toBe("not-a-column");
  });

  it("are found in either language and as keys, wherever they stand and however they are capitalised", () => {
    const keys = ["id", "owner", "name", "phone"];
    expect(columnPlaces(keys, [" 负责人 ", "notes", "id", "TELEPHONE"])).toEqual([2, 0, -1, 3]);
  });

  it("are there for every column, and lead back to it alone", () => {
    const tables = [
      ...Object.values(recordTables).map(({ columns }) => columns),
      scaleColumns,
      processColumns,
      settingColumns,
    ];
    for (const columns of tables) {
      const keys = columns.map(({ key }) => key);
      for (const locale of locales) {
        const titles = keys.map((key) => columnTitle(key, locale));
        expect(titles.filter((title, at) => title === keys[at])).toEqual([]);
        expect(columnPlaces(keys, titles)).toEqual(keys.map((_, at) => at));
      }
    }
  });
});
