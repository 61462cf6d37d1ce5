import { expect, it } from "vitest";
import { mapFonts, nameSize } from "#core";

it("letters have a Chinese face beside the Latin one, and a size that can be read", () => {
  expect(mapFonts).toMatch(/Segoe UI.*PingFang SC.*Microsoft YaHei.*sans-serif$/u);
  expect(nameSize).toBeGreaterThanOrEqual(11);
});
