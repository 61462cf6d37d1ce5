import { expect, test } from "vitest";
import { FrozenChance } from "#core";
import { frozenChance } from "../../made-up-history.ts";

test("a chance is a fraction from 0 to 1", () => {
  for (const [chance, isOne] of [
    [0, true],
    [1, true],
    [35, false],
    [-0.1, false],
  ] as const)
    expect(FrozenChance.safeParse(frozenChance("c", { chance })).success).toBe(isOne);
});
