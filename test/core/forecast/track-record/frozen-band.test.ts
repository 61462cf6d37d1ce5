import { expect, test } from "vitest";
import { FrozenBand } from "#core";
import { frozenBand } from "../../made-up-history.ts";

test("a band is of a month, a quarter or a year, in one currency", () => {
  for (const period of ["2026-04", "2026-Q2", "2026"])
    expect(FrozenBand.safeParse({ ...frozenBand("b"), period }).success).toBe(true);
  expect(FrozenBand.safeParse({ ...frozenBand("b"), period: "spring" }).success).toBe(false);
  expect(FrozenBand.safeParse({ ...frozenBand("b"), currency: "€" }).success).toBe(false);
});
