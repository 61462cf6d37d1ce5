import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, earlyPrice, sellingFactors, type SellingFactor } from "#core";
import { day } from "../made-up.ts";

const did = (factor: SellingFactor | undefined, on: string) => ({ factor, on: day(on) });

test("price before needs and value is early, and what was missing is named in its order", () => {
  const activities = [
    did("negotiate-price", "2026-04-01"),
    did("negotiate-price", "2026-03-10"),
    did("build-relations", "2026-03-01"),
    did("present-value", "2026-03-20"),
    did("dig-needs", "2026-03-11"),
  ];
  expect(earlyPrice(activities)).toEqual({
    on: "2026-03-10",
    missing: ["dig-needs", "present-value"],
  });
});

test("price after relation, needs and value is in time, also when all of it was one visit's work", () => {
  const before = (["build-relations", "dig-needs", "present-value"] as const).map((factor) =>
    did(factor, "2026-03-10"),
  );
  expect(earlyPrice([...before, did("negotiate-price", "2026-03-10")])).toBeUndefined();
  expect(earlyPrice(before)).toBeUndefined();
  expect(earlyPrice([])).toBeUndefined();
});

test("a relation built elsewhere in the account counts; needs and value of another project don't", () => {
  const own = [did("dig-needs", "2026-03-01"), did("negotiate-price", "2026-03-10")];
  const others = [did("build-relations", "2025-01-01"), did("present-value", "2025-01-01")];
  expect(earlyPrice(own, [...own, ...others])).toEqual({
    on: "2026-03-10",
    missing: ["present-value"],
  });
});

test("law: doing more before never makes the price earlier", () => {
  const activity = fc.record({
    factor: fc.constantFrom(undefined, ...sellingFactors),
    on: fc.nat(60).map((days) => addDays(day("2026-01-01"), days)),
  });
  fc.assert(
    fc.property(fc.array(activity), activity, (all, one) => {
      if (one.factor === "negotiate-price") return;
      const [before, after] = [earlyPrice(all), earlyPrice([...all, one])];
      for (const missing of after?.missing ?? []) expect(before!.missing).toContain(missing);
    }),
  );
});
