import { describe, expect, it } from "vitest";
import { columnPlaces, columnTitle } from "#core";

describe("the titles of columns", () => {
  it("are keys in English and words in Chinese", () => {
    expect(columnTitle("expectedClose", "en")).toBe("expectedClose");
    expect(columnTitle("expectedClose", "zh")).toBe("预计成交日期");
    expect(columnTitle("not-a-column", "zh")).toBe("not-a-column");
  });

  it("are found in either language, wherever they stand", () => {
    expect(columnPlaces(["id", "owner", "name"], [" 负责人 ", "notes", "id"])).toEqual([2, 0, -1]);
  });
});
