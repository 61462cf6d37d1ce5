import { expect, test } from "vitest";
import { type Factor, type FactorId, pastedScales } from "#core";
import { scale } from "../../made-up.ts";

const few = { points: 0 as never, description: { en: "Few", zh: "少" }, below: 50 };
const many = { points: 100 as never, description: { en: "Many", zh: "多" }, atLeast: 50 };
const size: Factor = {
  id: "size" as FactorId,
  name: { en: "Size", zh: "规模" },
  definition: { en: "Employees", zh: "员工人数" },
  weight: 100 as Factor["weight"],
  levels: [few, many],
  property: "employees",
};

/** A table in English, without columns for bindings, bounds and Chinese. */
const read = (...levels: readonly (readonly [string, string])[]) =>
  pastedScales(
    [
      ["Factor", "Weight", "Definition", "Points", "Description"],
      ...levels.map((level) => ["Size", "100", "Employees", ...level]),
    ],
    {
      beside: scale([], { factors: [size] }),
      locale: "en",
      newFactorId: () => "new" as FactorId,
    },
  );

test("bindings, bounds and translations of what stays the same are kept", () => {
  const { scales } = read(["0", "Few"], ["90", "Many"]);
  expect(scales[0]!.factors).toEqual([{ ...size, levels: [few, { ...many, points: 90 }] }]);
});

test("a translation of what was said otherwise is not kept", () => {
  const { scales } = read(["0", "Few"], ["100", "Very many"]);
  expect(scales[0]!.factors[0]!.levels).toEqual([
    few,
    { ...many, description: { en: "Very many" } },
  ]);
});

test("bounds of other levels are not kept: that none are left is told", () => {
  const { scales, problems } = read(["0", "Few"], ["50", "Some"], ["100", "Many"]);
  expect(scales).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["bound-without-bounds"]);
});
