import { expect, test } from "vitest";
import { Conversion } from "#core";

const conversion = { from: "n1", on: "2026-03-01", how: "Asked what a standstill costs" };

test("a conversion says from which need, when and how", () => {
  expect(Conversion.safeParse(conversion).success).toBe(true);
});

test.each([{ how: " " }, { on: "soon" }, { from: "" }])("without that it is none: %j", (gap) => {
  expect(Conversion.safeParse({ ...conversion, ...gap }).success).toBe(false);
});
